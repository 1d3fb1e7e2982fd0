import type { Rules } from '../rules.ts'
import type { System } from '../system/system.ts'
import type { Move } from '../system/move.ts'
import type { Because } from './primary.ts'

/** What is being worked on. */
export interface Work {
  system: System
  rules: Rules
  /** Whole numbers that fit everything: the true counts, and any for those nobody here knows. */
  base: readonly number[]
  hidden: Map<number, Because>
  /** Counts that must stay uncertain: hidden ones that are printed, and what the rules forbid to tell. */
  guarded: Set<number>
  proofs: Move[]
}

/** How far up and down a count may be made to move so that it is wide enough: both ways, up alone, down alone. */
export function waysToProtect(count: number, rules: Rules): [number, number][] {
  // A change that is a fall is a rise seen from the other side.
  return count >= 0
    ? risesToProtect(count, rules)
    : risesToProtect(-count, rules).map(([up, down]) => [down, up])
}

function risesToProtect(count: number, { threshold, protection }: Rules): [number, number][] {
  const up = Math.max(threshold - count, protection - Math.min(count, Math.floor(protection / 2)))
  const down = Math.max(0, protection - up)
  const ways: [number, number][] = [
    [up, down],
    [Math.max(threshold - count, protection), 0],
  ]
  if (count >= Math.max(threshold, protection)) ways.push([0, protection])
  return ways
}
