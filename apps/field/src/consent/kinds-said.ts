import type { dataKinds, urgentNeeds } from '@libertad/domain'
import type { PersonTextKey } from '@libertad/screening'

export type DataKind = (typeof dataKinds)[number]
export type Need = (typeof urgentNeeds)[number]

/** How a kind of data is named to her. */
export const kindsSaid: Record<DataKind, readonly PersonTextKey[]> = {
  name: ['data.first_name'],
  contacts: ['data.contact'],
  documents: ['data.papers'],
  health: ['data.health'],
  family: ['data.family'],
  screening: ['data.what_happened'],
  // Nobody can be helped without it: what she needs is told together with her language.
  needs: ['data.needs', 'data.language'],
  photograph: ['data.photograph'],
  place: ['data.place'],
}
