import type { Candidates } from '../block/candidates.ts'
import type { Comparer } from '../compare/comparer.ts'

/** What candidate pairs show, put together; of more than `learntFrom` those of every so-manieth record, counted so many times. */
export function patternsOf(
  comparer: Comparer,
  candidates: Candidates,
  estimate: number,
  learntFrom: number,
): { patterns: Uint8Array; counts: Float64Array; compared: number } {
  const width = comparer.fields.length
  const step = Math.max(1, Math.ceil(estimate / learntFrom))
  const places = new Map<number, number>()
  const counts: number[] = []
  let patterns = new Uint8Array(width * 4096)
  const row = new Uint8Array(width)
  let compared = 0
  // A stride that shares no rhythm with the order of the list.
  for (let record = 0; record < candidates.until; record++) {
    if (step > 1 && (Math.imul(record + 1, 0x9e3779b1) >>> 8) % step !== 0) continue
    candidates.of(record, (other) => {
      comparer.compare(record, other, row)
      compared++
      let key = 0
      for (let f = 0; f < width; f++) key = key * 12 + row[f]!
      let place = places.get(key)
      if (place === undefined) {
        place = counts.push(0) - 1
        places.set(key, place)
        if (place * width >= patterns.length) {
          const more = new Uint8Array(patterns.length * 2)
          more.set(patterns)
          patterns = more
        }
        patterns.set(row, place * width)
      }
      counts[place]! += step
    })
  }
  return { patterns: patterns.slice(0, counts.length * width), counts: Float64Array.from(counts), compared }
}
