import { viewOf } from './attack/view.ts'
import type { Made, Task } from './protect.ts'
import { tooNarrow } from './rules.ts'
import { isMove } from './system/move.ts'
import { suppress } from './suppress/suppress.ts'

/** Cell suppression: what is printed is true, what is not is hidden. */
export function hideCounts({ solver, system, base, wish, watched, again, clock }: Task): Made {
  const { hidden, proofs } = suppress(solver, system, base, wish.rules, watched, clock, again)
  return {
    view: viewOf(system, hidden),
    narrow: (least, most) => tooNarrow(wish.rules, least, most),
    printed: system.variables.map(({ count }, index) => (hidden.has(index) ? undefined : count)),
    because: hidden,
    fitting: [{ table: base, moves: proofs.filter((move) => isMove(system, base, move)) }],
    adds: true,
  }
}
