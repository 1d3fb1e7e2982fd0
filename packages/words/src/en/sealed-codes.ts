import type * as domain from '@libertad/domain'
import type { EveryCode } from './every-code.ts'

/** What is sealed, why it is opened, and why keys change. */
export const sealedCodes = {
  accessGround: {
    own_caseload: 'Own caseload',
    medical_care: 'Medical care',
    safety: 'Safety of a person',
    referral: 'Referral',
    court: 'Court',
    her_request: 'At the person’s request',
  },
  sealedThing: {
    identity: 'Identity',
    note: 'Note',
    document: 'Document',
    photograph: 'Photograph',
    safety_plan: 'Safety plan',
    calendar: 'Calendar',
    package: 'Package of a referral',
  },
  keyChangeReason: {
    planned: 'Planned',
    compromised: 'Someone else may have had it',
    recovered: 'Recovered',
    member_left: 'A member left',
  },
} as const satisfies {
  accessGround: EveryCode<typeof domain.accessGrounds>
  sealedThing: EveryCode<typeof domain.sealedThings>
  keyChangeReason: EveryCode<typeof domain.keyChangeReasons>
}
