import type { Say } from '../frame/say.tsx'

/** An agency with its country: several countries have one of the same name. */
export function agencyPlace(say: Pick<Say, 'country'>, of: { agency: string; country: string }): string {
  return `${of.agency}, ${say.country(of.country)}`
}
