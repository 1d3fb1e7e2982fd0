import type * as domain from '@libertad/domain'
import type { EveryCode } from './every-code.ts'

/** How a person is passed to a service, and what the service does. */
export const referralCodes = {
  serviceKind: {
    shelter: 'Shelter',
    food: 'Food',
    clothing: 'Clothing',
    emergency_medical: 'Emergency medical care',
    medical: 'Medical care',
    psychological: 'Psychological support',
    interpreter: 'Interpreter',
    legal_counsel: 'Legal counsel',
    information_on_rights: 'Information on rights',
    safe_transport: 'Safe transport',
    residence_papers: 'Residence papers',
    family_tracing: 'Family tracing',
    consular_documents: 'Documents from the consulate',
    schooling: 'Schooling',
    training: 'Vocational training',
    livelihood: 'Livelihood',
    money: 'Financial help',
    compensation: 'Compensation',
    return: 'Return',
    witness_protection: 'Witness protection',
    child_care: 'Child care',
  },
  takenPeople: {
    women: 'Women',
    men: 'Men',
    girls: 'Girls',
    boys: 'Boys',
    families: 'Families',
    other: 'Other people',
  },
  serviceHours: {
    always: 'Day and night',
    days: 'By day',
    by_call: 'After a call',
  },
  referralUrgency: {
    medical: 'Medical urgency',
    threat: 'Under threat',
    child: 'Child',
    soon: 'Soon',
    ordinary: 'Ordinary',
  },
  declineReason: {
    no_place: 'No place free',
    not_whom_we_take: 'Not whom this service takes',
    no_language: 'No common language',
    too_far: 'Too far',
    not_safe_here: 'Not safe here',
    closed: 'Closed',
    other: 'Other reason',
  },
  referralEnd: {
    services_completed: 'Services completed',
    she_left: 'The person left',
    she_withdrew: 'The person withdrew',
    moved_to_other_service: 'Moved to another service',
    returned_home: 'Returned home',
    out_of_contact: 'Out of contact',
  },
  handoverAnswer: {
    yes: 'Yes',
    no: 'No',
    not_known: 'Not known',
  },
  companion: {
    officer: 'Officer',
    case_worker: 'Case worker',
    interpreter: 'Interpreter',
    guardian: 'Guardian',
    relative: 'Relative',
    nobody: 'Nobody',
  },
  followUpState: {
    safe: 'Safe',
    at_risk: 'At risk',
    no_contact: 'No contact',
    declined_contact: 'Does not wish contact',
  },
} as const satisfies {
  serviceKind: EveryCode<typeof domain.serviceKinds>
  takenPeople: EveryCode<typeof domain.takenPeople>
  serviceHours: EveryCode<typeof domain.serviceHours>
  referralUrgency: EveryCode<typeof domain.referralUrgencies>
  declineReason: EveryCode<typeof domain.declineReasons>
  referralEnd: EveryCode<typeof domain.referralEnds>
  handoverAnswer: EveryCode<typeof domain.handoverAnswers>
  companion: EveryCode<typeof domain.companions>
  followUpState: EveryCode<typeof domain.followUpStates>
}
