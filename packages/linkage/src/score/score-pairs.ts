import type { Candidates } from '../block/candidates.ts'
import type { Scorer } from './scorer.ts'

/** Pairs with what they are worth, side by side. */
export interface ScoredPairs {
  a: Int32Array
  b: Int32Array
  probability: Float64Array
  /** Pairs that were looked at. */
  looked: number
}

/** Pairs kept at most: of a list where everybody is alike, the rest would fill the memory. */
export const mostPairs = 20_000_000

export function scorePairs(candidates: Candidates, { quick }: Scorer, least: number): ScoredPairs {
  let [a, b, probability] = [new Int32Array(1024), new Int32Array(1024), new Float64Array(1024)]
  let [length, looked] = [0, 0]
  for (let record = 0; record < candidates.until; record++)
    candidates.of(record, (other) => {
      looked++
      const likely = quick(record, other)
      if (likely < least || length >= mostPairs) return
      if (length === a.length) {
        const more = {
          a: new Int32Array(length * 2),
          b: new Int32Array(length * 2),
          p: new Float64Array(length * 2),
        }
        more.a.set(a)
        more.b.set(b)
        more.p.set(probability)
        ;[a, b, probability] = [more.a, more.b, more.p]
      }
      a[length] = record
      b[length] = other
      probability[length++] = likely
    })
  return { a: a.slice(0, length), b: b.slice(0, length), probability: probability.slice(0, length), looked }
}
