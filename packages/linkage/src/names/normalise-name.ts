import { spelledInLatin, type Spelled } from './letters.ts'
import { isParticle, isTitle } from './particles.ts'

/** Latin letters that fall apart into others by no rule of Unicode. */
const apart: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ø: 'o', å: 'a' }

/** Runs of letters of one script with their marks; an apostrophe does not part what it stands in. */
const runs =
  /(?:\p{sc=Latin}\p{M}*['’ʼʻ`´‘]?)+|\p{sc=Han}+|\p{sc=Hangul}+|(?:[\p{sc=Hiragana}\p{sc=Katakana}ー])+|(?:\p{L}(?:\p{M}|\u200c|\u200d|['’])*)+/gu

/** Words of a name with how each was written, all of them. */
export function spelledWords(text: string): Spelled[] {
  const plain = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ßæœþðøå]/g, (letter) => apart[letter]!)
  return (plain.match(runs) ?? []).flatMap(spelledInLatin).flatMap(servantOf)
}

/** Signs of a name that are read; nobody's name is longer, and a hostile text could be. */
const longest = 300

/** Abdulrahman, Abdel Rahman, Abd al-Rahman: the same two words, with or without the article between them. */
function servantOf({ latin, script }: Spelled): Spelled[] {
  const [, , rest] = /^abd(?:[aeiou]+(?:l|([rsnzdt])(?=\1))?)?(.*)$/.exec(latin) ?? []
  if (rest === undefined || (rest !== '' && rest.length < 2)) return [{ latin, script }]
  return [{ latin: 'abd', script }, ...(rest === '' ? [] : [{ latin: rest, script }])]
}

/**
 * A name as words in Latin lower case, from any script: marks are taken off, Chinese and Korean names are cut after the
 * family name, consonants of Indian scripts get their unwritten vowel. Particles stay; see `withoutParticles`. Text
 * without a letter gives none.
 */
export function normaliseName(text: string): string[] {
  return spelledWords(text).map(({ latin }) => latin)
}

/** The words that tell one name from another. Where nothing else is there, particles are the name: Van, Do, Ben. */
export function withoutParticles(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isParticle(word) && !isTitle(word))
  return telling.length > 0 ? telling : [...words]
}
