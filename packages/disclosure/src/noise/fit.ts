import type { Clock } from '../clock.ts'
import type { Row, Solver } from '../solver.ts'
import type { System } from '../system/system.ts'

/** Values by variable. */
export interface Fitted {
  values: number[]
  /** Sums add up, also between tables. */
  adds: boolean
}

/** The further a count is moved, the dearer each further step: so all give a little, and none gives all. */
const steps = [1, 2, 4, 8, 16] as const

/**
 * Whole numbers of zero and more that add up everywhere and to the number of all people, as near as may be to what was
 * drawn. It is made from the drawn numbers and from what is public alone, so it tells nothing that they do not.
 * `width`: of a step, in people. Where time runs out, drawn counts below zero become zero, and sums do not add up.
 */
export function fitNoise(
  solver: Solver,
  system: System,
  drawn: ReadonlyMap<number, number>,
  width: number,
  clock: Clock,
): Fitted {
  const { variables } = system
  const relations = system.relations.filter(({ kind }) => kind === 'total')
  const free = variables.length
  const moved = [...drawn]
  const most = variables.map(({ headline, count }) => (headline ? count! : Infinity))
  const least = variables.map(({ headline, count }) => (headline ? count! : 0))
  const costs = variables.map(() => 0)
  const rows: Row[] = relations.map(({ whole, parts }) => ({
    indices: [whole, ...parts],
    signs: [-1, ...parts.map(() => 1)],
    equals: 0,
  }))
  for (const [index, value] of moved) {
    const row: Row = { indices: [index], signs: [1], equals: value }
    for (const sign of [1, -1])
      for (const [step, cost] of steps.entries()) {
        row.indices.push(least.length)
        row.signs.push(sign)
        least.push(0)
        most.push(step === steps.length - 1 ? Infinity : width)
        costs.push(cost)
      }
    rows.push(row)
  }
  const limit = 1e9
  const program = solver.open(
    least,
    most.map((one) => Math.min(limit, one)),
    costs,
    rows,
  )
  try {
    for (const whole of [false, true]) {
      if (clock.left() === 0) break
      const point = program.solve(Math.min(5, clock.left()), whole)
      if (typeof point === 'string') break
      const values = [...point.subarray(0, free)].map((one) => Math.round(one) + 0)
      const adds = relations.every(
        ({ whole: sum, parts }) => parts.reduce((total, part) => total + values[part]!, 0) === values[sum],
      )
      if (adds && values.every((one) => one >= 0)) return { values, adds: true }
    }
  } finally {
    program.close()
  }
  return { values: alone(system, drawn), adds: false }
}

/** Each drawn count for itself, and sums of the first table that has them. */
function alone({ variables, relations }: System, drawn: ReadonlyMap<number, number>): number[] {
  const values = new Map([...drawn].map(([index, value]) => [index, Math.max(0, value)]))
  // Sums stand on sums: as often as anything is still to be found.
  for (let found = -1; found !== values.size;) {
    found = values.size
    for (const { whole, parts } of relations)
      if (!values.has(whole) && parts.every((part) => values.has(part)))
        values.set(
          whole,
          parts.reduce((sum, part) => sum + values.get(part)!, 0),
        )
  }
  return variables.map(({ headline, count }, index) => (headline ? count! : (values.get(index) ?? 0)))
}
