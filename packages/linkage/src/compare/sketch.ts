/** Which letters texts have, as bits, and how many: what tells at once that two of them cannot be alike. */
export interface Sketches {
  letters: Int32Array
  lengths: Uint8Array
  firsts: Uint16Array
}

/** Texts longer than this are not told apart by their letters. */
const longest = 32

export function sketchesOf(values: readonly string[]): Sketches {
  const letters = new Int32Array(values.length)
  const lengths = new Uint8Array(values.length)
  const firsts = Uint16Array.from(values, (value) => value.charCodeAt(0))
  values.forEach((value, code) => {
    for (let i = 0; i < value.length; i++) letters[code]! |= 1 << (value.charCodeAt(i) & 31)
    lengths[code] = Math.min(value.length, 255)
  })
  return { letters, lengths, firsts }
}

/** What two texts with so many letters in common reach at most (Jaro), `begun` for a common beginning (Winkler). */
const reach = (m: number, n: number, common: number, begun: number) => {
  const jaro = (common / m + common / n + 1) / 3
  return jaro + begun * (1 - jaro)
}

/** For two lengths the letters in common that reach a likeness, at least. */
function fewest(likeness: number, begun: number): Uint8Array {
  const least = new Uint8Array((longest + 1) ** 2)
  for (let m = 1; m <= longest; m++)
    for (let n = 1; n <= longest; n++) {
      let common = 0
      while (common <= Math.min(m, n) && reach(m, n, common, begun) <= likeness) common++
      least[m * (longest + 1) + n] = common
    }
  return least
}

/** By whether they begin alike: four letters do at most. */
const least = [fewest(0.7, 0), fewest(0.7, 0.4)] as const

/**
 * Whether two texts have so few letters in common that they are less alike than 0.7 (Jaro and Winkler), and none is made of
 * words of the other.
 */
export function areFar({ letters, lengths, firsts }: Sketches, a: number, b: number): boolean {
  const [m, n] = [lengths[a]!, lengths[b]!]
  if (m > longest || n > longest) return false
  const [one, other] = [letters[a]! & ~letters[b]!, letters[b]! & ~letters[a]!]
  if (one === 0 || other === 0) return false
  return (
    Math.min(m - bits(one), n - bits(other)) < least[firsts[a] === firsts[b] ? 1 : 0][m * (longest + 1) + n]!
  )
}

function bits(of: number): number {
  let left = of - ((of >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
