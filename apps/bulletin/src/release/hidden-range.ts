import type { ReleaseFigures } from '@libertad/domain'

/**
 * Numbers that are hidden for themselves, both included; `undefined` where no number is. Whether none is told, a
 * release shows by telling it somewhere.
 */
export function hiddenRange({
  tables,
  protection,
}: ReleaseFigures): { from: number; to: number } | undefined {
  const values = new Set(tables.flatMap(({ cells }) => cells.map(({ value }) => value)))
  if (!values.has(null)) return undefined
  return { from: values.has(0) ? 1 : 0, to: protection.threshold - 1 }
}
