import { addNoise } from './add-noise.ts'
import { attack, type Attack } from './attack/attack.ts'
import { openPolytope } from './attack/polytope.ts'
import { attackAsPrinted } from './attack/as-printed.ts'
import type { Narrow, Told } from './attack/told.ts'
import { viewOf, type View } from './attack/view.ts'
import { partOf, startClock, type Clock } from './clock.ts'
import { hideCounts } from './hide-counts.ts'
import type { Protection, Unreadable, Wish } from './protection.ts'
import { roundCounts } from './round-counts.ts'
import { safeTables } from './safe-tables.ts'
import { roundedFrom } from './rounding/rounded-from.ts'
import { roundPlainly } from './rounding/plain-rounding.ts'
import { tooNarrow } from './rules.ts'
import type { Solver } from './solver.ts'
import { buildSystem } from './system/build-system.ts'
import type { Fitting } from './system/move.ts'
import type { Given, System } from './system/system.ts'
import { all, isUntold } from './table.ts'

/** What a method made of the tables: a view for the attacker, and what is printed of each variable. */
export interface Made {
  view: View
  narrow: Narrow
  printed: (number | undefined)[]
  because: ReadonlyMap<number, Protection['tables'][number]['hidden'][number]['because']>
  /** Tables of whole numbers that fit the view. */
  fitting: Fitting[]
  adds: boolean
}

/** What the methods work on. */
export interface Task {
  solver: Solver
  system: System
  /** Whole numbers that fit everything public; the true ones where they are known. */
  base: readonly number[]
  wish: Wish
  /** Counts that released tables hide well until now. */
  watched: number[]
  /** Counts to hide whatever they are. */
  again?: number[]
  clock: Clock
}

/**
 * Makes tables of counts safe to publish, together with those that are public already, and attacks the result. A table
 * in which counts are hidden is taken as released: what it hides is not known here.
 */
export function protect(solver: Solver, given: readonly Given[], wish: Wish): Protection | Unreadable {
  const clock = startClock(wish.seconds, wish.now)
  const known = given.map((one) => ({
    ...one,
    released: one.released || one.table.cells.some(({ count }) => isUntold(count)),
  }))
  if (wish.method === 'noise' && wish.noise && known.some(({ released }) => !released))
    return addNoise(solver, known, wish, wish.noise)
  const system = buildSystem(known, wish.recounted)
  if (system.variables.length > mostVariables)
    return { problems: [{ table: given.at(-1)!.table.name, says: tooMany }] }
  const base = basePoint(solver, system, partOf(clock, 0.3))
  if (base === 'none') return { problems: [{ table: given.at(-1)!.table.name, says: nothingFits }] }
  const narrow: Narrow = (least, most) => tooNarrow(wish.rules, least, most)
  const before = attackBefore(solver, system, base, wish, narrow, partOf(clock, 0.3))
  const task: Task = {
    ...{ solver, system, wish, clock: partOf(clock, 0.75) },
    base: base === 'late' ? [] : base,
    watched: watch(system, before, narrow),
  }
  if (base === 'late' || system.given.every(({ released }) => released))
    return result(task, before, before, undefined)
  const { made, after } = make(task, before)
  return result(task, before, after, made)
}

/** Made by the method that is wished for, and attacked. */
function make(task: Task, before: Attack): { made: Made; after: Attack } {
  const { solver, system, wish, clock } = task
  const attacked = (made: Made) => {
    const after = attack(solver, system, made.view, wish.rules, made.narrow, made.fitting, clock)
    if (wish.recounted && fresh(before, after).length === 0)
      after.told.push(...attackAsPrinted(solver, asPrinted(system, made, wish), wish.rules, clock))
    return { made, after }
  }
  const first = attacked(wish.method === 'suppress' ? hideCounts(task) : roundCounts(task))
  const again = hiddenBefore(system)
  if (wish.method !== 'suppress' || !wish.recounted || again.length === 0) return first
  if (fresh(before, first.after).length === 0) return first
  return attacked(hideCounts({ ...task, again }))
}

/** What a released table hides, as far as it is counted again: if it stays hidden, nobody can put it in there. */
const hiddenBefore = ({ relations, variables }: System): number[] =>
  relations.flatMap(({ kind, whole, parts }) =>
    kind === 'change' && variables[parts[0]!]!.withheld && variables[whole]!.hideable ? [whole] : [],
  )

/** What is told closer than before is told anew. */
function fresh(before: Attack, after: Attack): Told[] {
  const same = ({ kind, variable, between }: Told) => `${kind} ${variable} ${between.join()}`
  const known = new Set(before.told.map(same))
  return after.told.filter((one) => !known.has(same(one)))
}

/** All tables as somebody gets them who was given nothing else. */
const asPrinted = ({ given, variableOf }: System, { printed }: Made, { method, base }: Wish): Given[] =>
  given.map(({ table, released }, number) => {
    const cells = table.cells.map((cell, place) => {
      const value = printed[variableOf[number]![place]!]
      if (released || cell.at.every((one) => one === all)) return cell
      if (value === undefined) return { ...cell, count: { least: 0, most: undefined } }
      return { ...cell, count: method === 'round' ? roundedFrom(value, base) : value }
    })
    return { table: { ...table, cells }, released: true }
  })

/** Cells and margins of all tables together. */
const mostVariables = 40_000

const tooMany = `Too large together: all tables make more than ${mostVariables} cells with their totals.`

const nothingFits = 'Together with the other tables this cannot be: no counts fit all that is said.'

/** The true counts, or where some are not known here, any that fit. */
function basePoint(solver: Solver, system: System, clock: Clock): number[] | 'none' | 'late' {
  const counts = system.variables.flatMap(({ count }) => count ?? [])
  if (counts.length === system.variables.length) return counts
  const polytope = openPolytope(solver, system, viewOf(system, new Set()))
  try {
    return polytope.any(clock)
  } finally {
    polytope.close()
  }
}

/** What released tables tell alone: all that could still be hidden is unknown. */
function attackBefore(
  solver: Solver,
  system: System,
  base: readonly number[] | 'late',
  { rules }: Wish,
  narrow: Narrow,
  clock: Clock,
): Attack {
  if (!system.given.some(({ released }) => released)) return { intervals: new Map(), told: [] }
  const hidden = new Set(
    system.variables.flatMap((variable, index) => (variable.hideable || notYetSaid(variable) ? [index] : [])),
  )
  return attack(
    solver,
    system,
    viewOf(system, hidden),
    rules,
    narrow,
    base === 'late' ? [] : [{ table: base, moves: [] }],
    clock,
  )
}

const notYetSaid = ({ least, most }: System['variables'][number]) => least < most

function watch({ variables }: System, { told, intervals }: Attack, narrow: Narrow): number[] {
  const known = new Set(told.map(({ variable }) => variable))
  return variables.flatMap(({ withheld, shown }, index) => {
    const interval = intervals.get(index)
    const hidesWell = interval && !narrow(interval.least, interval.most)
    return withheld && !shown && hidesWell && !known.has(index) ? [index] : []
  })
}

function result(task: Task, before: Attack, after: Attack, made: Made | undefined): Protection {
  const { system, wish } = task
  const why = (made ? fresh(before, after) : after.told).map(({ says }) => says)
  const tables = made ? safeTables(task, after, made) : []
  for (const { table, printed } of tables)
    if (printed.every((count) => count === undefined))
      why.push(`${table.name}: nothing would be left to publish.`)
  if (task.base.length === 0) why.push('No counts that fit all tables were found within the time given.')
  return {
    ...{ safe: why.length === 0, why, tables },
    understood: [...system.given.flatMap(({ table }) => table.understood), ...system.understood],
    ...{ told: after.told, toldBefore: made ? before.told : [] },
    intervals: [...after.intervals].map(([index, interval]) => ({
      words: system.variables[index]!.words,
      interval,
    })),
    roundingAlone: roundPlainly(system, wish.base),
    adds: made?.adds ?? true,
  }
}
