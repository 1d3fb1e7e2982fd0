import type { Say } from '../frame/say.tsx'
import type { Asked } from './question.ts'

/** What the lines make up, in words. `site` is the code of the site asked for. */
export function entriesTitle(say: Say, asked: Asked, site: string | undefined): string {
  const { entriesPage: words, situation } = say.t
  if (asked.counter) return say.format(words.of, { name: situation.counter[asked.counter] })
  if (site) return say.format(words.of, { name: site })
  if (asked.country) return say.format(words.ofCountry, { country: say.country(asked.country) })
  return words.everything
}
