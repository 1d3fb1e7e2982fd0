import type { PersonTextKey } from '@libertad/screening'
import type { Purpose } from './consent-draft.ts'

/** The question in which each purpose is asked. */
export const purposeTexts: Record<Purpose, PersonTextKey> = {
  interview: 'consent.interview',
  record: 'consent.record',
  share: 'consent.kind_of_data',
  evidence: 'consent.evidence',
  statistics: 'consent.statistics',
  contact_later: 'consent.contact_afterwards',
  image: 'consent.image',
}
