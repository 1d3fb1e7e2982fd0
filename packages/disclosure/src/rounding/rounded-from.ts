import type { Untold } from '../table.ts'

/** What a number leaves open that was rounded to one of its neighbouring multiples. */
export const roundedFrom = (value: number, base: number): Untold => ({
  least: Math.max(0, value - (base - 1)),
  most: value + (base - 1),
})
