export type Strength = 'empty' | 'weak' | 'fair' | 'strong'

/** Letters, figures and signs as a guesser tries them: how many there are of each class. */
const classes: [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^a-zA-Z0-9\s]/, 33],
]

/** Doublings that a word of a list of about 7,800 words is worth, as in lists made for dice. */
const perWord = 12.9

/**
 * How hard a passphrase is to guess, in doublings, taken carefully: the smaller of what its words and what its signs
 * are worth. Repeated words and repeated signs count once. Half a second for each guess is added by the vault (T6).
 */
export function doublings(passphrase: string): number {
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,]+/)
      .filter((word) => word.length > 1),
  )
  const signs = new Set(passphrase).size
  const kinds = classes.reduce((sum, [of, size]) => sum + (of.test(passphrase) ? size : 0), 0)
  const bySigns = Math.min(passphrase.length, signs * 2) * Math.log2(Math.max(kinds, 2))
  // One word without spaces may be random signs; then its signs count, at half, since people choose them.
  return words.size < 3 ? bySigns / 2 : Math.min(words.size * perWord, bySigns)
}

/** In words. Three words of a list are not enough, four are strong. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === '') return 'empty'
  const worth = doublings(passphrase)
  return worth < 38 ? 'weak' : worth < 51 ? 'fair' : 'strong'
}

/** Whether six digits are among the first that anybody would try: all the same, in a row, a part repeated, or a year. */
export function isEasyNumber(digits: string): boolean {
  const steps = new Set([...digits].slice(1).map((digit, at) => Number(digit) - Number(digits[at])))
  return (
    steps.size === 1 ||
    new Set(digits).size < 3 ||
    /^(\d{2})\1\1$|^(\d{3})\2$|^(19|20)\d{4}$|(19|20)\d\d$/.test(digits)
  )
}
