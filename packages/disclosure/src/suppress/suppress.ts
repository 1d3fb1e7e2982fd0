import { partOf, type Clock } from '../clock.ts'
import { tooNarrow, type Rules } from '../rules.ts'
import type { Solver } from '../solver.ts'
import { isOpen, type System } from '../system/system.ts'
import { findBox } from './find-box.ts'
import { widen, type Move } from '../system/move.ts'
import { openMover, type Mover } from './mover.ts'
import { findPrimary, type Because } from './primary.ts'
import { prune } from './prune.ts'
import { weightOf } from './weight.ts'
import { waysToProtect, type Work } from './work.ts'

/** Which counts are hidden, why, and the moves that prove how far each could be from what it is. */
export interface Suppression {
  hidden: Map<number, Because>
  /** Each is a table that fits all that is published as well as the true one does. */
  proofs: Move[]
  /** Time ran out before everything was tried. */
  late: boolean
}

/**
 * Hides what the rules forbid to tell, and further counts until nobody who knows all the rest can tell a hidden one
 * closer than the rules allow. Few and uninformative ones: cheapest first, then what turns out needless is shown again.
 * `watched`: counts that a released table hides well until now. `again`: counts to hide whatever they are.
 */
export function suppress(
  solver: Solver,
  system: System,
  base: readonly number[],
  rules: Rules,
  watched: readonly number[],
  clock: Clock,
  again: readonly number[] = [],
): Suppression {
  const primary = findPrimary(system, rules)
  for (const index of again) if (!primary.has(index)) primary.set(index, 'again')
  const unknown = system.variables.flatMap((variable, index) => (isOpen(variable) ? [index] : []))
  const movable = system.variables.flatMap((variable, index) =>
    variable.hideable || isOpen(variable) ? [index] : [],
  )
  const work: Work = {
    ...{ system, rules, base, proofs: [] },
    hidden: new Map([...primary].filter(([index]) => system.variables[index]!.hideable)),
    guarded: new Set(inOrder(system, base, [...primary.keys(), ...watched])),
  }
  const free = new Set([...unknown, ...work.hidden.keys()])
  const mover = openMover(solver, system, base, rules, movable, free)
  try {
    protectAll(work, mover, free, partOf(clock, 0.7))
    prune(work, mover, movable, free, clock)
  } finally {
    mover.close()
  }
  return { hidden: work.hidden, proofs: work.proofs, late: clock.left() === 0 }
}

function protectAll(work: Work, mover: Mover, free: Set<number>, clock: Clock): void {
  const { system, base, rules, proofs, hidden, guarded } = work
  const known = { least: [...base], most: [...base] }
  const narrow = (index: number) => tooNarrow(rules, known.least[index]!, known.most[index]!)
  const keep = (move: Move) => {
    proofs.push(move)
    widen(base, known, move)
    for (const index of move.keys()) {
      if (free.has(index)) continue
      free.add(index)
      hidden.set(index, 'complement')
      mover.hide(index)
      // A margin that stands in no table is nobody's hidden cell.
      if (system.variables[index]!.shown) guarded.add(index)
    }
  }
  const price = (index: number) => {
    if (free.has(index)) return 0
    const variable = system.variables[index]!
    return variable.hideable ? weightOf(variable, base[index]!) : undefined
  }
  // The best way costs a program each time; with most of the time gone, a good way has to do.
  const thorough = partOf(clock, 0.7)
  const find = (index: number, amount: number) =>
    findBox(system, base, index, amount, (index) => (free.has(index) ? 0 : undefined)) ??
    mover.push(index, amount, thorough) ??
    findBox(system, base, index, amount, price) ??
    mover.push(index, amount, clock, true)

  // A set walks on over what is added while it is walked.
  for (const index of guarded)
    for (const [up, down] of waysToProtect(base[index]!, rules))
      for (const amount of [up, -down]) {
        if (clock.left() === 0) return
        const move = amount === 0 || !narrow(index) ? undefined : find(index, amount)
        if (move) keep(move)
      }
}

/** Totals first: what protects them protects much below them. */
function inOrder({ variables }: System, base: readonly number[], indices: number[]): number[] {
  const level = (index: number) => variables[index]!.level
  return indices.sort((a, b) => level(b) - level(a) || base[a]! - base[b]!)
}
