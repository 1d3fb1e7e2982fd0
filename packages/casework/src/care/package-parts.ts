import type { dataKinds, PersonMet } from '@libertad/domain'

export type DataKind = (typeof dataKinds)[number]

/** What is known of her on one device, opened for one referral. */
export interface Known {
  met: Pick<PersonMet, 'needs' | 'needsMet' | 'screenings'>
  identity:
    | {
        calledBy: string
        given: string
        contacts: readonly { kind: string; value: string; safe: string }[]
        documents: readonly unknown[]
        languages: readonly string[]
      }
    | undefined
  documents: readonly unknown[]
  photograph: unknown
  /** The kind of place, or its country: never where it lies. */
  place: unknown
}

/**
 * The package of a referral, kind by kind: only what was agreed to, and of that what is written down. A name is what
 * she is called and her given name, never the family's; of contacts only those that are safe.
 */
export function packageParts(goes: readonly DataKind[], known: Known): Partial<Record<DataKind, unknown>> {
  const parts: Partial<Record<DataKind, unknown>> = {}
  for (const kind of goes) {
    const part = partOf(kind, known)
    if (part !== undefined) parts[kind] = part
  }
  return parts
}

function partOf(kind: DataKind, { met, identity, documents, photograph, place }: Known): unknown {
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
      return place
    case 'family':
      return undefined
  }
}

/** Needs that say something of her health. */
export const healthNeeds = (needs: PersonMet['needs']): PersonMet['needs'] =>
  needs.filter((need) => ['medical', 'pregnancy', 'medicine'].includes(need))

const some = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined

/** Kinds for which something sealed has to be opened first. */
const openedFor: Record<'identity' | 'document' | 'photograph', readonly DataKind[]> = {
  identity: ['name', 'contacts', 'documents', 'needs'],
  document: ['documents'],
  photograph: ['photograph'],
}

/** Whether any of what goes is in a seal of this thing. */
export const needsOpening = (goes: readonly DataKind[], thing: keyof typeof openedFor): boolean =>
  goes.some((kind) => openedFor[thing].includes(kind))
