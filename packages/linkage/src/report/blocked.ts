import { mixed } from '../block/group.ts'
import type { Linked } from '../link.ts'
import type { FoundPair } from './missed.ts'

/**
 * Share of matches that no key brings together, by how many keys bring those that were found (Chao 1987): few that only one key
 * brings, beside those that two bring, say that few are brought by none.
 */
export function blockedShare({ keys }: Linked, found: readonly FoundPair[]): number {
  if (keys.length === 0) return 0
  let [once, twice, all] = [0, 0, 0]
  for (const { a, b, weight } of found) {
    const times = keys.reduce((sum, { atoms }) => sum + (areTogether(atoms, a, b) ? 1 : 0), 0)
    if (times === 1) once += weight
    if (times === 2) twice += weight
    all += weight
  }
  const never = (once * Math.max(0, once - 1)) / (2 * (twice + 1))
  return never / (all + never)
}

function areTogether(atoms: Linked['keys'][number]['atoms'], a: number, b: number): boolean {
  const rest = atoms.slice(1).map(({ slots }) => slots[0]!)
  const places = atoms[0]!.slots.map((slot) => [slot, ...rest])
  return places.some((ones) => {
    const key = mixed(ones, a)
    return key !== 0 && places.some((others) => mixed(others, b) === key)
  })
}
