/** Place of a sign in its block: the scripts of India share one plan (ISCII), 128 signs each. */
const placeOf = (sign: string) => (sign.codePointAt(0)! - 0x0900) % 0x80

const isConsonant = (place: number) => (place >= 0x15 && place <= 0x39) || (place >= 0x58 && place <= 0x5f)
/** A sign after a consonant that stands for its vowel, or says that it has none. */
const hasVowel = (place: number) => place >= 0x3e && place <= 0x4d
const dotBelow = 0x3c
const virama = 0x4d
const nasal = 0x02
/** Written otherwise by the table of letters than most people write them. */
const usual: Record<number, string> = { 0x1a: 'ch', 0x36: 'sh', 0x37: 'sh' }

/**
 * Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala: a consonant without a
 * vowel sign carries an a, except at the end of a word, where most of today's languages leave it out.
 */
export function brahmic(run: string): string[] {
  const signs = [...run.normalize('NFC')].filter((sign) => placeOf(sign) !== dotBelow)
  const spelled = signs.map((sign, at) => {
    const place = placeOf(sign)
    const next = at + 1 < signs.length ? placeOf(signs[at + 1]!) : undefined
    if (place === virama) return ''
    if (place === nasal) return 'n'
    if (!isConsonant(place)) return sign
    const letter = usual[place] ?? sign
    return next !== undefined && !hasVowel(next) ? `${letter}a` : letter
  })
  return [spelled.join('')]
}
