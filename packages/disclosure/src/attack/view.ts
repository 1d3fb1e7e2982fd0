import { isOpen, type System } from '../system/system.ts'

/** What an attacker knows before thinking: of each variable the least and the most it can be. */
export interface View {
  least: number[]
  most: number[]
}

/** The view of somebody who has every table, with some counts hidden. */
export function viewOf(
  { variables }: System,
  hidden: ReadonlySet<number> | ReadonlyMap<number, unknown>,
): View {
  const unknown = variables.map((variable, index) => hidden.has(index) || isOpen(variable))
  return {
    least: variables.map(({ least, count }, index) => (unknown[index] ? least : (count ?? least))),
    most: variables.map(({ most, count }, index) => (unknown[index] ? most : (count ?? most))),
  }
}

/** What a rounded number leaves open: all counts that could have become it. */
export interface Rounded {
  value: number
  /** The most a count was moved by. */
  by: number
}

/** The view of somebody who has every table with its numbers rounded, and knows how it was done. */
export function viewOfRounded(system: System, rounded: ReadonlyMap<number, Rounded>): View {
  const view = viewOf(system, new Set(rounded.keys()))
  for (const [index, { value, by }] of rounded) {
    view.least[index] = Math.max(view.least[index]!, value - by)
    view.most[index] = Math.min(view.most[index]!, value + by)
  }
  return view
}
