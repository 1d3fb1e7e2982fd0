export interface Order {
  key: string
  down: boolean
}

/** Sorts by one column; rows without a value go last whichever way. Equal rows keep their place. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | undefined,
  down: boolean,
  compareText: (one: string, other: string) => number,
): Row[] {
  const turn = down ? -1 : 1
  return rows
    .map((row, at) => ({ row, at, value: valueOf(row) }))
    .sort((one, other) => {
      const [a, b] = [one.value, other.value]
      if (a === undefined || b === undefined) return a === b ? one.at - other.at : a === undefined ? 1 : -1
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
      return order === 0 ? one.at - other.at : order * turn
    })
    .map(({ row }) => row)
}
