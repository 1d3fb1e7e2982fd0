import type { System } from '../system/system.ts'

/** What rounding every number by itself to the nearest multiple would lose; the least that rounding can lose. */
export interface PlainRounding {
  base: number
  /** People by which the numbers would be off, together. */
  count: number
  /** Of all people that the numbers count. */
  share: number
  /** Sums that would no longer add up. */
  notAdding: number
}

export function roundPlainly({ variables, relations }: System, base: number): PlainRounding {
  const shown = variables.flatMap(({ shown }, index) => (shown ? [index] : []))
  const count = (index: number) => variables[index]!.count ?? 0
  const rounded = (index: number) => base * Math.round(count(index) / base)
  const off = shown.reduce((sum, index) => sum + Math.abs(rounded(index) - count(index)), 0)
  const people = shown.reduce((sum, index) => sum + count(index), 0)
  const notAdding = relations.filter(
    ({ whole, parts }) =>
      [whole, ...parts].every((index) => variables[index]!.shown) &&
      parts.reduce((sum, part) => sum + rounded(part), 0) !== rounded(whole),
  ).length
  return { base, count: off, share: people === 0 ? 0 : off / people, notAdding }
}
