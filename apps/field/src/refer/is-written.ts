import { healthNeeds } from '@libertad/casework'
import type { DataKind } from '../consent/kinds-said.ts'
import type { PersonOnSite } from '../model/view-model.ts'

/** Whether anything is written down of a kind, as far as is known before the seals are opened. */
export function isWritten(kind: DataKind, { met, sealed }: Pick<PersonOnSite, 'met' | 'sealed'>): boolean {
  const has = (...things: PersonOnSite['sealed'][number]['thing'][]) =>
    sealed.some(({ thing }) => things.includes(thing))
  switch (kind) {
    case 'name':
    case 'contacts':
      return has('identity')
    case 'documents':
      return has('identity', 'document')
    case 'photograph':
      return has('photograph')
    case 'screening':
      return met.screenings.length > 0
    case 'health':
      return healthNeeds(met.needs).length > 0
    case 'needs':
    case 'place':
      return true
    case 'family':
      return false
  }
}
