import type { Say } from '../frame/say.tsx'

/** How long the way to a site takes: minutes under an hour, else hours. */
export function sayReach(say: Say, hours: number): string {
  if (hours < 1) return say.age(hours * 3_600_000)
  return say.format(say.t.sites.hours, { hours: say.number(Math.round(hours * 10) / 10) })
}
