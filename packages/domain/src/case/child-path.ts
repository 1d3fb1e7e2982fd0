import type * as z from 'zod/mini'
import { isChild, type ageBands, type carePaths } from '../codes.ts'
import type { History } from '../journal/causal-order.ts'
import type { pathBody } from './screening.ts'

/** On which path she is, and why. */
export interface ChildPath {
  /** `child` also while it is only possible that she is one. */
  path: (typeof carePaths)[number]
  /** Entries that put her on the path for children. Each stays until somebody who knew of it lifts it with good reason. */
  childBecause: string[]
}

const because = (childBecause: string[]): ChildPath => ({
  ...{ path: childBecause.length > 0 ? 'child' : 'adult', childBecause },
})

/** A version of her age: one under 18 puts her on the path for children, one above takes her from it never. */
export function ageSaid(
  { childBecause }: ChildPath,
  ageBand: (typeof ageBands)[number],
  entry: string,
): ChildPath {
  return because(isChild(ageBand) ? [...childBecause, entry] : childBecause)
}

/**
 * A path was set. Leaving that for children takes a named guardian or advocate, or a determined age, and lifts what
 * its author knew of: an officer alone lifts nothing, and a younger age said meanwhile stays.
 */
export function pathSet(
  before: ChildPath,
  { path, by, guardian }: Pick<z.infer<typeof pathBody>, 'path' | 'by' | 'guardian'>,
  entry: string,
  history: History,
): ChildPath {
  if (path === 'child') return because([...before.childBecause, entry])
  const isNamed = guardian !== undefined && guardian.kind !== 'herself'
  const lifts = by === 'age_determined' || (by !== 'officer' && isNamed)
  return lifts ? because(before.childBecause.filter((reason) => !history.knew(entry, reason))) : before
}

export const pathUnset: ChildPath = because([])
