import { viewOf } from './attack/view.ts'
import type { Made, Task } from './protect.ts'
import { tooNarrow } from './rules.ts'
import { isMove, type Move } from './suppress/move.ts'
import { suppress } from './suppress/suppress.ts'

/** Cell suppression: what is printed is true, what is not is hidden. */
export function hideCounts({ solver, system, base, wish, watched, clock }: Task): Made {
  const { hidden, proofs } = suppress(solver, system, base, wish.rules, watched, clock)
  return {
    view: viewOf(system, hidden),
    narrow: (least, most) => tooNarrow(wish.rules, least, most),
    printed: system.variables.map(({ count }, index) => (hidden.has(index) ? undefined : count)),
    because: hidden,
    fitting: fitting(
      base,
      proofs.filter((move) => isMove(system, base, move)),
    ),
    adds: true,
  }
}

/** One at a time: all together would be large. */
function* fitting(base: readonly number[], moves: readonly Move[]): Iterable<number[]> {
  yield [...base]
  for (const move of moves) {
    const table = [...base]
    for (const [index, delta] of move) table[index]! += delta
    yield table
  }
}
