import type { PersonMet } from '@libertad/domain'
import type { Identity, Paper } from '../../cases/sealed/read-content.ts'
import type { DataKind } from './what-may-go.ts'

/** What this desk knows of her, opened for one referral. */
export interface Known {
  met: Pick<PersonMet, 'needs' | 'needsMet' | 'screenings' | 'country'>
  identity: Identity | undefined
  documents: Paper[]
  photograph: unknown
}

/** Kinds for which something sealed has to be opened first. */
export const openedFor: Record<'identity' | 'document' | 'photograph', readonly DataKind[]> = {
  identity: ['name', 'contacts', 'documents', 'needs'],
  document: ['documents'],
  photograph: ['photograph'],
}

/**
 * The package of a referral, kind by kind: only what was agreed to, and of that what is written down. A name is what
 * she is called and her given name; of contacts only those that are safe; a place is no more than the country.
 */
export function packageParts(goes: readonly DataKind[], known: Known): Partial<Record<DataKind, unknown>> {
  const parts: Partial<Record<DataKind, unknown>> = {}
  for (const kind of goes) {
    const part = partOf(kind, known)
    if (part !== undefined) parts[kind] = part
  }
  return parts
}

function partOf(kind: DataKind, { met, identity, documents, photograph }: Known): unknown {
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
      return some(met.needs.filter((need) => ['medical', 'pregnancy', 'medicine'].includes(need)))
    case 'screening': {
      const last = met.screenings.at(-1)?.value
      return last && { at: last.at, said: last.said, seen: last.seen, proposal: last.proposal }
    }
    case 'photograph':
      return photograph
    case 'place':
      return { country: met.country }
    case 'family':
      return undefined
  }
}

const some = <Item>(items: readonly Item[] | undefined) => (items && items.length > 0 ? items : undefined)
