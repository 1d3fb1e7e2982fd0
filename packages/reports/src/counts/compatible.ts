import type { Qualifier } from '../report.ts'

export interface Figured {
  value: number
  high?: number
  qualifier?: Qualifier
}

/** Thousands without tens, as headlines have them: “2,500 arrests” for 2,517. */
export const isRounded = (value: number): boolean => value >= 1000 && value % 100 === 0

/** What a figure allows: “nearly 350” some below, “more than 500” some above. Shares are a reader's, not a statistician's. */
function allowed({ value, high, qualifier }: Figured): [number, number] {
  switch (qualifier) {
    case 'about':
      return [value * 0.9, value * 1.1]
    case 'nearly':
      return [value * 0.89, value * 1.02]
    case 'more_than':
    case 'at_least':
      return [value, value * 1.3]
    case 'up_to':
      return [value * 0.8, value]
    case 'range':
      return [value, high ?? value]
    default:
      return isRounded(value) ? [value * 0.98, value * 1.02] : [value, value]
  }
}

/** Whether two figures may be the same number, said more and less exactly. */
export function compatible(one: Figured, two: Figured): boolean {
  const [a, b] = allowed(one)
  const [c, d] = allowed(two)
  return a <= d && c <= b
}
