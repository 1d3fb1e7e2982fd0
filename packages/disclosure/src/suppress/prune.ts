import type { Clock } from '../clock.ts'
import { tooNarrow } from '../rules.ts'
import { reach, widen, type Move } from '../system/move.ts'
import type { Mover } from './mover.ts'
import { waysToProtect, type Work } from './work.ts'
import { weightOf } from './weight.ts'

/**
 * Shows again, the most informative first, what was hidden for others' sake and turned out needless. A count is shown
 * only when every guarded one is proven anew without it.
 */
export function prune(
  work: Work,
  mover: Mover,
  movable: readonly number[],
  free: Set<number>,
  clock: Clock,
): void {
  const { system, base, hidden, guarded } = work
  for (const index of movable) if (!free.has(index)) mover.hold(index, true)
  const complements = [...hidden].flatMap(([index, because]) => (because === 'complement' ? [index] : []))
  const weight = (index: number) => weightOf(system.variables[index]!, base[index]!)
  for (const index of complements.sort((a, b) => weight(b) - weight(a))) {
    if (clock.left() === 0) return
    mover.hold(index, true)
    const proofs = provenWithout(index, work, mover, clock)
    if (proofs) {
      work.proofs = proofs
      hidden.delete(index)
      guarded.delete(index)
      free.delete(index)
    } else mover.hold(index, false)
  }
}

function provenWithout(held: number, work: Work, mover: Mover, clock: Clock): Move[] | undefined {
  const { base, rules, guarded } = work
  const proofs = work.proofs.filter((move) => !move.has(held))
  const before = reach(base, work.proofs)
  const known = reach(base, proofs)
  const narrow = (index: number) => tooNarrow(rules, known.least[index]!, known.most[index]!)
  for (const index of guarded) {
    // What could not be protected with it cannot be without.
    if (index === held || !narrow(index) || tooNarrow(rules, before.least[index]!, before.most[index]!))
      continue
    for (const [up, down] of waysToProtect(base[index]!, rules))
      for (const amount of [up, -down]) {
        const move = amount !== 0 && narrow(index) ? mover.push(index, amount, clock) : undefined
        if (!move) continue
        proofs.push(move)
        widen(base, known, move)
      }
    if (narrow(index)) return undefined
  }
  return proofs
}
