import { noteTopics, type NoteTopic } from '../../identities/notes/note-of.ts'
import type { Needs } from './needs-of.ts'
import type { UrgentNeed } from './urgent-needs-of.ts'
import type { ServiceKind } from './wants-of.ts'

const ofNeeds: Partial<Record<UrgentNeed, NoteTopic>> = {
  ...{
    medical: 'medical',
    medicine: 'medical',
    pregnancy: 'medical',
    food: 'food',
    water: 'food',
    rest: 'rest',
  },
  ...{ clothing: 'clothing', safety: 'safety', child_care: 'child_care', papers: 'documents' },
  ...{ interpreter: 'interpreter', contact_family: 'family' },
}
const ofWants: Partial<Record<ServiceKind, NoteTopic>> = {
  ...{ legal_counsel: 'legal', consular_documents: 'consular', return: 'return_home' },
}

/** What a note about a meeting has to speak of, in the order of a conversation. */
export function noteTopicsOf({ needs, wants }: Pick<Needs, 'needs' | 'wants'>): NoteTopic[] {
  const found = new Set<NoteTopic | undefined>([
    ...(['first_contact', 'consent'] as const),
    ...needs.map((need) => ofNeeds[need]),
    ...wants.map((want) => ofWants[want]),
  ])
  return noteTopics.filter((topic) => found.has(topic))
}
