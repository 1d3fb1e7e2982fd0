import { placeText, type Place, type Problem } from '@libertad/interchange'

/** What may be left out so that a problem is none: the cell or column alone, and the row, line, feature or sheet. */
export function waysToSkip({ place, weight }: Problem): { cell?: Place; row?: Place } {
  if (weight !== 'refused') return {}
  const { column, path, ...rest } = place
  const feature = path === undefined ? undefined : /^[A-Za-z]+\[\d+\]/.exec(path)?.[0]
  const row = feature === undefined ? rest : { ...rest, path: feature }
  return {
    ...(column !== undefined && { cell: place }),
    ...(Object.keys(row).some((key) => key !== 'sheet') && { row }),
  }
}

const same = (one: Place, other: Place) => placeText(one) === placeText(other)

export const isSkipped = (skip: readonly Place[], place: Place): boolean =>
  skip.some((one) => same(one, place))

/** With the place left out, or taken in again. */
export function toggleSkip(skip: readonly Place[], place: Place): Place[] {
  return isSkipped(skip, place) ? skip.filter((one) => !same(one, place)) : [...skip, place]
}

/** With every row left out in which something cannot be taken in. */
export function skipAllRefused(skip: readonly Place[], problems: readonly Problem[]): Place[] {
  let all = [...skip]
  for (const problem of problems) {
    const { row } = waysToSkip(problem)
    if (row && !isSkipped(all, row)) all = [...all, row]
  }
  return all
}
