import { isDate } from './dates.ts'
import type { Column } from './table.ts'

/** What the values of a column look like; shares are of records that have a value. */
export interface Looks {
  filled: number
  distinct: number
  /** Share of records with a value. */
  share: number
  /** Records for each distinct value. */
  times: number
  date: number
  mail: number
  year: number
  whole: number
  letters: number
  sexes: number
  /** Digits of a number that can be called: 7 to 15, with signs between or a zero or plus in front. */
  phone: number
  /** One word without vowels and meaning: letters and digits in a mix, or a long run of hexadecimal digits. */
  opaque: number
  words: number
  length: number
  sameLength: number
  /** Counted up by a program: whole numbers, nearly each of them used from the least to the greatest. */
  dense: boolean
  sample: string[]
}

const sampled = 3000

const sexWords =
  /^(?:m|f|w|x|h|d|u|male|female|man|woman|men|women|boy|girl|masculino|femenino|feminino|hombre|mujer|homem|mulher|homme|femme|mann|frau|männlich|weiblich|divers|other|masc|fem|masculin|féminin|0|1|2|9)\.?$/i

export function measureColumn({ values, codes }: Column): Looks {
  const filledAt: number[] = []
  let filled = 0
  const step = Math.max(1, Math.floor(codes.length / sampled))
  const seen = new Set<number>()
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] === 0) continue
    filled++
    seen.add(codes[i]!)
    if (filled % step === 0) filledAt.push(codes[i]!)
  }
  const sample = filledAt.map((code) => values[code]!)
  const share = (test: (value: string) => boolean) => sample.filter(test).length / Math.max(1, sample.length)
  const mean = (of: (value: string) => number) =>
    sample.reduce((sum, value) => sum + of(value), 0) / Math.max(1, sample.length)
  const lengths = new Map<number, number>()
  for (const { length } of sample) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  return {
    ...{ filled, distinct: seen.size, share: filled / codes.length, times: filled / Math.max(1, seen.size) },
    date: share(isDate),
    mail: share((value) => /^[^@\s]+@[^@\s]+$/.test(value)),
    year: share((value) => /^(?:1[89]|20)\d\d$/.test(value)),
    whole: share((value) => /^\d+$/.test(value)),
    letters: share((value) => /^[\p{L}\p{M}\s.'’`-]+$/u.test(value)),
    sexes: share((value) => sexWords.test(value)),
    phone: share(
      (value) => /^(?:\+|\(?0)?[\d\s()./-]{6,20}$/.test(value) && /^\D*(\d\D*){7,15}$/.test(value),
    ),
    opaque: share(
      (value) => /^(?=\S*\d)(?=\S*[A-Za-z])[\w:-]{5,}$/.test(value) || /^[\da-f]{16,}$/i.test(value),
    ),
    words: mean((value) => value.split(/[\s-]+/).length),
    length: mean((value) => value.length),
    sameLength: Math.max(0, ...lengths.values()) / Math.max(1, sample.length),
    dense: isDense(values, seen),
    sample,
  }
}

function isDense(values: string[], seen: Set<number>): boolean {
  let [least, greatest] = [Infinity, -Infinity]
  for (const code of seen) {
    const value = values[code]!
    if (!/^\d{1,9}$/.test(value)) return false
    least = Math.min(least, Number(value))
    greatest = Math.max(greatest, Number(value))
  }
  return seen.size > 30 && greatest - least + 1 <= seen.size * 1.1 && least <= 1_000_000
}
