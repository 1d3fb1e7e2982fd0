import type { Random } from '../random.ts'
import { originOf } from './origins.ts'

/** Her language, then what else she gets along in, ISO 639-3. */
export function languagesOf(random: Random, nationality: string): string[] {
  const { firstLanguages, otherLanguages } = originOf(nationality)
  const languages = [random.weighted(firstLanguages)]
  for (const [i, other] of otherLanguages.entries()) {
    if (!languages.includes(other) && random.chance(i === 0 ? 0.55 : 0.2)) languages.push(other)
  }
  return languages
}
