import { isSmall, type Rules } from '../rules.ts'
import type { System } from '../system/system.ts'

/** Why a count is hidden. */
export type Because = 'small' | 'zero' | 'everyone' | 'change' | 'again' | 'complement'

/**
 * Counts that the rules forbid to tell and that are not public already, by number of the variable.
 */
export function findPrimary(system: System, rules: Rules): Map<number, Because> {
  const primary = new Map<number, Because>()
  for (const [index, variable] of system.variables.entries()) {
    const { count, kind, least, most } = variable
    if (count === undefined || least === most || (kind === 'change' && variable.headline)) continue
    if (isSmall(rules, count)) primary.set(index, kind === 'change' ? 'change' : 'small')
    else if (count === 0 && rules.zeros === 'hide' && variable.hideable && variable.shown)
      primary.set(index, 'zero')
  }
  if (rules.everyone === 'hide') hideEveryone(system, primary)
  return primary
}

/** In each group whose people all stand in one cell, one of the zeros beside it; preferably one that serves more groups. */
function hideEveryone({ variables, relations }: System, primary: Map<number, Because>): void {
  const zerosOf = relations.flatMap(({ kind, whole, parts }) => {
    const { count, headline } = variables[whole]!
    if (kind !== 'total' || count === undefined || count === 0 || headline) return []
    if (parts.filter((part) => variables[part]!.count !== 0).length !== 1) return []
    const zeros = parts.filter((part) => variables[part]!.count === 0 && variables[part]!.hideable)
    return zeros.length > 0 ? [zeros] : []
  })
  const serves = new Map<number, number>()
  for (const zero of zerosOf.flat()) serves.set(zero, (serves.get(zero) ?? 0) + 1)
  for (const zeros of zerosOf) {
    if (zeros.some((zero) => primary.has(zero))) continue
    const best = zeros.reduce((a, b) => (serves.get(b)! > serves.get(a)! ? b : a))
    primary.set(best, 'everyone')
  }
}
