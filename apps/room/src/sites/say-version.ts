import { wordsOf } from '../frame/say-entry.ts'
import type { Say } from '../frame/say.tsx'
import { wordOf } from './word-of.ts'

/** What one version says, as a sentence; its moment in the time of the place. */
export function sayVersion(
  say: Say,
  about: string,
  said: Record<string, string | number>,
  zone: string,
): string {
  const spoken = wordsOf(say, said)
  if (said.time !== undefined) spoken.time = say.dayAndTime(String(said.time), zone)
  return say.format(wordOf(say.t.sites.about, about), spoken)
}
