import type { Random } from '../lines.ts'

export const leastWords = 5
export const leastSigns = 16
export const leastDigits = 6

export type PassphraseWeakness =
  /** Neither five words of three letters or more, nor sixteen signs. */
  | 'too_short'
  /** It repeats: fewer than five different words and fewer than eight different signs. */
  | 'repeats'
  /** Digits alone: a number that somebody else may know. */
  | 'only_digits'

/** As it is stretched: what two keyboards write differently is one passphrase, and spaces are one space. */
export const asTyped = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ')

/** Why a passphrase is not taken; none if it is. */
export function passphraseWeaknesses(passphrase: string): PassphraseWeakness[] {
  const text = asTyped(passphrase)
  const signs = [...text.replaceAll(' ', '')]
  const words = text.split(' ').filter((word) => [...word].length >= 3)
  const found: PassphraseWeakness[] = []
  if (words.length < leastWords && signs.length < leastSigns) found.push('too_short')
  if (new Set(words).size < leastWords && new Set(signs).size < 8) found.push('repeats')
  if (signs.length > 0 && signs.every((sign) => /\p{Nd}/u.test(sign))) found.push('only_digits')
  return found
}

/** Six words of the English BIP 39 list, drawn evenly: 66 bits. */
export async function suggestPassphrase(random: Random): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  const bytes = random(12)
  // 2048 words divide 65,536, so each is as likely as any other.
  const words = Array.from(
    { length: 6 },
    (_, at) => wordlist[(bytes[2 * at]! * 256 + bytes[2 * at + 1]!) % 2048]!,
  )
  return words.join(' ')
}

/** Whether a PIN may hold a lease: six digits or more, not all the same and not in a row. */
export function pinFits(pin: string): boolean {
  if (!/^\d+$/.test(pin) || pin.length < leastDigits) return false
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])))
  return !(steps.size === 1 && [-1, 0, 1].includes([...steps][0]!))
}
