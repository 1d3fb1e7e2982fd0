import { all, cellWords, isUntold, type Problem, type Table } from '../table.ts'

/** Totals that are not the sum of what they are totals of. Where counts are hidden: that could not be. */
export function checkSums({ dimensions, cells }: Table): Problem[] {
  const sums = new Map<string, { least: number; most: number }>()
  for (const { at, count } of cells) {
    if (at.includes(all)) continue
    const [least, most] = isUntold(count) ? [count.least, count.most ?? Infinity] : [count, count]
    for (const margin of margins(at)) {
      const sum = sums.get(margin) ?? { least: 0, most: 0 }
      sums.set(margin, { least: sum.least + least, most: sum.most + most })
    }
  }
  return cells.flatMap(({ at, count, place }): Problem[] => {
    if (!at.includes(all) || isUntold(count)) return []
    const { least, most } = sums.get(at.join()) ?? { least: 0, most: 0 }
    if (least <= count && count <= most) return []
    const adds = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`
    const words = cellWords(dimensions, at)
    return [{ ...place, says: `Does not add up: “${words}” is ${count}, its parts make ${adds}.` }]
  })
}

/** The cell's totals: each choice of dimensions put together. */
function margins(at: number[]): string[] {
  return Array.from({ length: 2 ** at.length - 1 }, (_, choice) =>
    at.map((category, k) => ((choice + 1) & (1 << k) ? all : category)).join(),
  )
}
