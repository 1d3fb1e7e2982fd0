import type { Scale } from '../compare/scale.ts'
import type { Shared } from '../learn/agreement.ts'
import type { Role } from '../table/header-words.ts'

/** What is compared: one column, or several that say one thing together. */
export interface Field {
  name: string
  role: Role
  /** Columns it is made of. */
  columns: string[]
  /** Who else has it, by its role. */
  shared: Shared
  /** Distinct values as they are compared; the first stands for missing. */
  values: string[]
  /** For each record the place of its value. */
  codes: Int32Array
  scale: Scale
}

/** Whom else the values of a role belong to. */
export function sharedBy(role: Role): Shared {
  if (role === 'family name' || role === 'phone') return 'household'
  return ofPlaces.includes(role) ? 'place' : 'none'
}

const ofPlaces: readonly Role[] = ['house number', 'address', 'place', 'postcode', 'region', 'other']
