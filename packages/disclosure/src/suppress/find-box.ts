import { all } from '../table.ts'
import { placeOf, type Lattice, type System } from '../system/system.ts'
import { isMove, type Move } from '../system/move.ts'

/** Boxes tried against the sums of all tables, cheapest first. */
const tried = 12

/** Of some dimension: stays, so that its totals move too; or is exchanged with another category, so that they do not. */
interface Side {
  /** Steps in the lattice from one end to the other. */
  step: number
  /** What the other end does when this one rises. */
  sign: 1 | -1
}

/**
 * A move along a box (the hypercube method of Repsilber 1994): in each dimension a count is balanced by another
 * category or carried into the total. Needs no program to be solved and is always one of whole numbers, but sees
 * boxes only. `price`: of moving a variable; `undefined` where it may not move.
 */
export function findBox(
  system: System,
  base: readonly number[],
  target: number,
  amount: number,
  price: (variable: number) => number | undefined,
): Move | undefined {
  const found: { cost: number; move: Move }[] = []
  for (const lattice of system.lattices) {
    const place = lattice.variables.indexOf(target)
    if (place === -1) continue
    for (const { start, sides } of boxes(lattice, place)) {
      const worst = found.length < tried ? Infinity : found.at(-1)!.cost
      const box = cornersOf(system, base, lattice, start, sides, amount, price, worst)
      if (!box) continue
      found.push(box)
      found.sort((a, b) => a.cost - b.cost)
      found.length = Math.min(found.length, tried)
    }
  }
  return found.find(({ move }) => isMove(system, base, move))?.move
}

/** Every box with the place at a corner. */
function* boxes(lattice: Lattice, place: number): Generator<{ start: number; sides: Side[] }> {
  const { sizes, strides } = lattice
  const at = strides.map((stride, k) => (Math.floor(place / stride) % (sizes[k]! + 1)) - 1)
  const choice = sizes.map(() => 0)
  for (;;) {
    const inner = at.map((category, k) => (category === all ? choice[k]! : category))
    const sides = inner.map((category, k): Side => {
      const other = choice[k]!
      return at[k] === all || other === category
        ? { step: -(category + 1) * strides[k]!, sign: 1 }
        : { step: (other - category) * strides[k]!, sign: -1 }
    })
    yield { start: placeOf(lattice, inner), sides }
    let k = 0
    while (k < sizes.length && ++choice[k]! === sizes[k]) choice[k++] = 0
    if (k === sizes.length) return
  }
}

function cornersOf(
  { variables }: System,
  base: readonly number[],
  lattice: Lattice,
  start: number,
  sides: readonly Side[],
  amount: number,
  price: (variable: number) => number | undefined,
  worst: number,
): { cost: number; move: Move } | undefined {
  const move = new Map<number, number>()
  let cost = 0
  for (let corner = 0; corner < 2 ** sides.length; corner++) {
    let place = start
    let delta = amount
    for (const [k, { step, sign }] of sides.entries())
      if (corner & (1 << k)) {
        place += step
        delta *= sign
      }
    const variable = lattice.variables[place]!
    const dear = variable === -1 ? undefined : price(variable)
    if (dear === undefined || (cost += dear) >= worst) return undefined
    const { least, most } = variables[variable]!
    const count = base[variable]! + delta
    if (count < least || count > most) return undefined
    move.set(variable, delta)
  }
  return { cost, move }
}
