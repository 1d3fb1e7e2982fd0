import type * as domain from '@libertad/domain'
import type { EveryCode } from './every-code.ts'

/** What a person was asked and answered, and what may leave without it. */
export const consentCodes = {
  consentPurpose: {
    interview: 'Interview',
    record: 'Keeping a record',
    share: 'Passing on data',
    evidence: 'Use as evidence',
    statistics: 'Figures without names',
    contact_later: 'Contact afterwards',
    image: 'Picture',
  },
  consentAnswer: {
    yes: 'Yes',
    no: 'No',
    later: 'Later',
    not_asked: 'Not asked',
  },
  consentGiver: {
    herself: 'The person',
    guardian: 'Guardian',
    advocate: 'Independent advocate',
  },
  consentManner: {
    read_herself: 'Read by the person',
    read_aloud: 'Read aloud',
    recording: 'Recording',
    pictures: 'Pictures',
  },
  dataKind: {
    name: 'Name',
    contacts: 'Contact details',
    documents: 'Documents',
    health: 'Health',
    family: 'Family',
    screening: 'Screening',
    needs: 'Needs',
    photograph: 'Photograph',
    place: 'Place',
  },
  legalGround: {
    child_protection: 'Protection of a child',
    danger_to_life: 'Danger to life',
  },
} as const satisfies {
  consentPurpose: EveryCode<typeof domain.consentPurposes>
  consentAnswer: EveryCode<typeof domain.consentAnswers>
  consentGiver: EveryCode<typeof domain.consentGivers>
  consentManner: EveryCode<typeof domain.consentManners>
  dataKind: EveryCode<typeof domain.dataKinds>
  legalGround: EveryCode<typeof domain.legalGrounds>
}
