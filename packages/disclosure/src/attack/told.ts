import { isSmall, isSurelySmall, type Rules } from '../rules.ts'
import type { System } from '../system/system.ts'
import type { Interval } from './intervals.ts'
import type { View } from './view.ts'

/** Something that an attacker can tell and should not. */
export interface Told {
  kind:
    | 'small' // a small count is printed
    | 'zero' // a zero is printed though the rules hide zeros
    | 'computed' // a hidden count follows from the others
    | 'bounded' // a hidden count is known too well
    | 'change' // few joined, or left, between two tables
    | 'everyone' // all of a group stand in one cell
    | 'unproven' // time ran out before the count was found to be safe
  variable: number
  words: string
  between: [least: number, most: number]
  says: string
}

/** Whether least and most of a hidden count lie too close. */
export type Narrow = (least: number, most: number) => boolean

export function findTold(
  system: System,
  view: View,
  intervals: ReadonlyMap<number, Interval | undefined>,
  rules: Rules,
  narrow: Narrow,
): Told[] {
  const told = system.variables.flatMap((variable, index): Told[] => {
    const { words, printed, count } = variable
    if (variable.kind === 'change' && variable.headline) return []
    const [known, most] = [view.least[index]!, view.most[index]!]
    const tell = (kind: Told['kind'], between: [number, number], says: string) => [
      { kind, variable: index, words, between, says: `${words}: ${says}` },
    ]
    if (known === most) {
      if (isSmall(rules, known))
        return tell(
          'small',
          [known, known],
          variable.headline ? `only ${known} in all.` : `${known} is published.`,
        )
      const zero = known === 0 && rules.zeros === 'hide' && printed.length > 0
      return zero ? tell('zero', [0, 0], 'nobody, and that is published.') : []
    }
    const interval = intervals.get(index)
    const guarded = printed.length > 0 || (count !== undefined && isSmall(rules, count))
    if (!interval)
      return guarded ? tell('unproven', [known, most], 'not found out within the time given.') : []
    const between: [number, number] = [interval.least, interval.most]
    const few = isSurelySmall(rules, ...between)
    if (!few && !(guarded && narrow(...between))) return []
    if (!interval.exact) return tell('unproven', between, 'not shown to be safe within the time given.')
    const kind = between[0] === between[1] ? 'computed' : 'bounded'
    return tell(variable.kind === 'change' ? 'change' : kind, between, `${range(between)}.`)
  })
  return rules.everyone === 'hide' ? [...told, ...findEveryone(system, view, intervals)] : told
}

function findEveryone(
  { variables, relations }: System,
  view: View,
  intervals: ReadonlyMap<number, Interval | undefined>,
): Told[] {
  const least = (index: number) => intervals.get(index)?.least ?? view.least[index]!
  const most = (index: number) => intervals.get(index)?.most ?? view.most[index]!
  return relations.flatMap(({ kind, whole, parts }): Told[] => {
    if (kind !== 'total' || parts.length < 2 || variables[whole]!.headline || least(whole) < 1) return []
    const possible = parts.filter((part) => most(part) > 0)
    if (possible.length !== 1) return []
    const variable = possible[0]!
    const { words } = variables[variable]!
    return [
      {
        ...{ kind: 'everyone', variable, words, between: [least(variable), most(variable)] },
        says: `${words}: all of “${variables[whole]!.words}” are here.`,
      },
    ]
  })
}

export function range([least, most]: [number, number]): string {
  if (least === most) return `must be ${least}`
  if (least === -Infinity) return `must be ${most} or less`
  return most === Infinity ? `must be ${least} or more` : `can only be ${least} to ${most}`
}
