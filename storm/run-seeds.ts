import { faultKinds, noFaults, type FaultCounts, type FaultKind } from './faults.ts'
import { simulate, type Outcome } from './simulate.ts'

/** What many storms came to. */
export interface Tally {
  seeds: number
  entries: number
  faults: FaultCounts
  /** Seeds in which something did not hold. */
  failed: { seed: number; wrong: string[] }[]
}

export const emptyTally = (): Tally => ({ seeds: 0, entries: 0, faults: noFaults(), failed: [] })

/** Runs every `step`th seed from the first on; `done` is told after each. */
export async function runSeeds(
  { from, count, step = 1 }: { from: number; count: number; step?: number },
  done: (tally: Tally) => void = () => undefined,
): Promise<Tally> {
  const tally = emptyTally()
  for (let seed = from; seed < from + count; seed += step) {
    add(tally, await simulate(seed))
    done(tally)
  }
  return tally
}

function add(tally: Tally, { seed, wrong, faults, entries }: Outcome): void {
  tally.seeds++
  tally.entries += entries
  for (const kind of faultKinds) tally.faults[kind] += faults[kind]
  if (wrong.length > 0) tally.failed.push({ seed, wrong })
}

/** Two tallies as one. */
export function together(a: Tally, b: Tally): Tally {
  const faults = noFaults()
  for (const kind of faultKinds) faults[kind] = a.faults[kind] + b.faults[kind]
  const failed = [...a.failed, ...b.failed].sort((one, other) => one.seed - other.seed)
  return { seeds: a.seeds + b.seeds, entries: a.entries + b.entries, faults, failed }
}

/** Faults that never happened in a run: it has proved nothing about them. */
export const neverHappened = ({ faults }: Tally): FaultKind[] =>
  faultKinds.filter((kind) => faults[kind] === 0)
