import { all, type Cell, type Dimension } from '../table.ts'

/**
 * Combinations that a list leaves out read as zero, and are zero. Left out stay those that cannot be: where each
 * category of one dimension occurs in one category of another only (a town in its country), the other pairs mean nothing.
 */
export function fillIn(dimensions: Dimension[], given: Cell[]): { cells: Cell[]; understood: string[] } {
  const within = dimensions.flatMap((_, inner) =>
    dimensions.flatMap((_, outer) => {
      const home = inner === outer ? undefined : homes(dimensions, given, inner, outer)
      return home ? [{ inner, outer, home }] : []
    }),
  )
  const cannotBe = (at: number[]) =>
    within.some(({ inner, outer, home }) => {
      const category = at[inner]!
      return category !== all && at[outer] !== all && home.get(category) !== at[outer]
    })
  const have = new Set(given.map(({ at }) => at.join()))
  const missing = inner(dimensions).filter((at) => !have.has(at.join()) && !cannotBe(at))
  const understood = within.map(
    ({ inner, outer }) => `Each “${dimensions[inner]!.name}” lies within one “${dimensions[outer]!.name}”.`,
  )
  if (missing.length > 0) understood.push(`${missing.length} combinations are left out and read as 0.`)
  return {
    cells: [...given, ...missing.map((at): Cell => ({ at, count: 0, place: undefined }))],
    understood,
  }
}

/** Of each category of `inner` the one category of `outer` it occurs with; `undefined` where that is not so. */
function homes(
  dimensions: Dimension[],
  cells: Cell[],
  inner: number,
  outer: number,
): Map<number, number> | undefined {
  const sizes = [dimensions[inner]!.categories.length, dimensions[outer]!.categories.length] as const
  if (sizes[1] < 2 || sizes[0] <= sizes[1]) return undefined
  const home = new Map<number, number>()
  for (const { at } of cells) {
    const [category, place] = [at[inner]!, at[outer]!]
    if (category === all || place === all) continue
    if ((home.get(category) ?? place) !== place) return undefined
    home.set(category, place)
  }
  return home.size === sizes[0] ? home : undefined
}

/** Every combination of categories, without totals. */
function inner(dimensions: Dimension[]): number[][] {
  return dimensions.reduce<number[][]>(
    (before, { categories }) => before.flatMap((at) => categories.map((_, category) => [...at, category])),
    [[]],
  )
}
