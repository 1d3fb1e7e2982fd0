const weights = [7, 3, 1] as const

/** What a character counts for: digits themselves, A to Z ten to 35, the filler nothing. Doc 9303 part 3, 4.9. */
export function characterValue(character: string): number | undefined {
  if (/^[0-9]$/.test(character)) return Number(character)
  if (/^[A-Z]$/.test(character)) return character.charCodeAt(0) - 55
  return character === '<' ? 0 : undefined
}

/**
 * The check digit that a text should have: values weighted 7, 3, 1 in turn, summed, modulo ten (Doc 9303 part 3, 4.9).
 * `undefined` when the text holds a character that no zone may hold.
 */
export function checkDigit(text: string): string | undefined {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = characterValue(text[i]!)
    if (value === undefined) return undefined
    sum += value * weights[i % 3]!
  }
  return String(sum % 10)
}

/**
 * Whether one character in place of the other changes no check digit, wherever it stands: the weights have no factor in
 * common with ten, so that is exactly when the values differ by a multiple of ten (6 and G, K and the filler).
 */
export function indistinguishable(one: string, other: string): boolean {
  const [a, b] = [characterValue(one), characterValue(other)]
  return a !== undefined && b !== undefined && (a - b) % 10 === 0
}
