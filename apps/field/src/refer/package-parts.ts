import type { PersonMet } from '@libertad/domain'
import type { DataKind } from '../consent/kinds-said.ts'
import type { IdentityContent } from '../model/field-port.ts'
import type { PersonOnSite } from '../model/view-model.ts'

/** What this phone knows of her, opened for this referral. */
export interface Known {
  met: Pick<PersonMet, 'needs' | 'needsMet' | 'screenings'>
  identity: IdentityContent | undefined
  documents: IdentityContent['documents']
  photograph: unknown
  site: { kind: string; country: string } | undefined
}

/**
 * The package of a referral, kind by kind. Only kinds that may go, and of these only what is written down: she agreed
 * to her first name, so no family name is in it; a place is the kind of place, never where it lies.
 */
export function packageParts(goes: readonly DataKind[], known: Known): Partial<Record<DataKind, unknown>> {
  const parts: Partial<Record<DataKind, unknown>> = {}
  for (const kind of goes) {
    const part = partOf(kind, known)
    if (part !== undefined) parts[kind] = part
  }
  return parts
}

function partOf(kind: DataKind, { met, identity, documents, photograph, site }: Known): unknown {
  switch (kind) {
    case 'name':
      return identity && { calledBy: identity.calledBy, given: identity.given }
    case 'contacts':
      return some(identity?.contacts.filter(({ safe }) => safe === 'yes'))
    case 'documents':
      return some([...(identity?.documents ?? []), ...documents])
    case 'needs':
      return { needs: met.needs, met: met.needsMet, languages: identity?.languages ?? [] }
    case 'health':
      return some(healthNeeds(met.needs))
    case 'screening': {
      const last = met.screenings.at(-1)?.value
      return last && { at: last.at, said: last.said, seen: last.seen, proposal: last.proposal }
    }
    case 'photograph':
      return photograph
    case 'place':
      return site
    case 'family':
      return undefined
  }
}

const healthNeeds = (needs: PersonMet['needs']) =>
  needs.filter((need) => ['medical', 'pregnancy', 'medicine'].includes(need))

const some = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined

/** Kinds for which something sealed has to be opened first. */
export const needsOpening = (
  goes: readonly DataKind[],
  thing: 'identity' | 'document' | 'photograph',
): boolean => goes.some((kind) => openedFor[thing].includes(kind))

const openedFor: Record<'identity' | 'document' | 'photograph', DataKind[]> = {
  identity: ['name', 'contacts', 'documents', 'needs'],
  document: ['documents'],
  photograph: ['photograph'],
}

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
