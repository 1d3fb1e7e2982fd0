const bases = new Map<string, string>()
for (let code = 0xc0; code < 0x250; code++) {
  const letter = String.fromCharCode(code)
  const base = letter.normalize('NFD')[0]!.toLowerCase()
  bases.set(letter, base.length === 1 ? base : letter)
}
for (const [letter, base] of [
  ['œ', 'o'],
  ['æ', 'a'],
  ['ø', 'o'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\t', ' '],
  ['\n', ' '],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['‐', '-'],
  ['−', '-'],
] as const)
  bases.set(letter, base)

/** Small letters without accents, one for each character: places stay the same. */
export function fold(text: string): string {
  let folded = ''
  for (const character of text.split('')) {
    const base = bases.get(character)
    if (base !== undefined) folded += base
    else {
      const small = character.toLowerCase()
      folded += small.length === 1 ? small : character
    }
  }
  return folded
}
