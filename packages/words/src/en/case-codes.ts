import type * as domain from '@libertad/domain'
import type { EveryCode } from './every-code.ts'

/** What is written down about a person met, beside who she is. */
export const caseCodes = {
  screeningAnswer: {
    yes: 'Yes',
    no: 'No',
    dont_know: 'Does not know',
    no_answer: 'Asked, no answer',
    not_asked: 'Not asked',
  },
  screeningProfile: {
    adult_labour: 'Adult, labour exploitation',
    child_labour: 'Child, labour exploitation',
    adult_sexual: 'Adult, sexual exploitation',
    child_sexual: 'Child, sexual exploitation',
    unclear: 'Not clear',
  },
  proposalResult: {
    reasonable_grounds: 'Reasonable grounds',
    child_reasonable_grounds: 'Reasonable grounds, child',
    deception_and_exploitation: 'Deception and exploitation',
    labour_rights_case: 'Labour rights breached',
    open_a_person_decides: 'Open: a person decides',
    no_grounds_seen: 'No grounds seen',
    not_computed: 'Not computed',
  },
  determination: {
    presumed: 'Presumed victim',
    identified: 'Identified victim',
    not_victim: 'Not a victim',
    unknown: 'Not known yet',
  },
  determinationReason: {
    indicators_support: 'Indicators support it',
    own_account: 'The person’s own account',
    documents_support: 'Documents support it',
    findings_at_site: 'Findings at the site',
    other_authority: 'Finding of another authority',
    child_exploited: 'A child was exploited',
    no_indicators: 'No indicators',
    explained_otherwise: 'Explained otherwise',
    not_enough_known: 'Not enough known',
    she_wants_no_decision: 'The person wants no decision',
    other: 'Other reason',
  },
  interpreting: {
    none_needed: 'No interpreter needed',
    in_person: 'Interpreter present',
    by_phone: 'Interpreter by phone',
    recording: 'Recording',
    machine: 'Machine translation',
    missing: 'Interpreter missing',
  },
  carePath: {
    adult: 'Path for adults',
    child: 'Path for children',
  },
  urgentNeed: {
    medical: 'Medical care',
    food: 'Food',
    water: 'Water',
    clothing: 'Clothing',
    rest: 'Rest',
    safety: 'Safety',
    child_care: 'Child care',
    pregnancy: 'Pregnancy',
    medicine: 'Medicine',
    interpreter: 'Interpreter',
    contact_family: 'Contact with family',
    papers: 'Papers',
  },
  nextStep: {
    interview: 'Interview',
    medical_care: 'Medical care',
    referral: 'Referral',
    safe_transport: 'Safe transport',
    papers: 'Papers',
    legal_counsel: 'Legal counsel',
    follow_up: 'Follow-up',
    return: 'Return',
    with_service: 'With a service',
    she_wants_none: 'The person wants none',
  },
  closingReason: {
    not_victim: 'Not a victim',
    declined_help: 'The person declined help',
    out_of_contact: 'Out of contact',
    completed: 'Support completed',
    mistake: 'Recorded by mistake',
  },
} as const satisfies {
  screeningAnswer: EveryCode<typeof domain.screeningAnswers>
  screeningProfile: EveryCode<typeof domain.screeningProfiles>
  proposalResult: EveryCode<typeof domain.proposalResults>
  determination: EveryCode<typeof domain.determinations>
  determinationReason: EveryCode<typeof domain.determinationReasons>
  interpreting: EveryCode<typeof domain.interpreting>
  carePath: EveryCode<typeof domain.carePaths>
  urgentNeed: EveryCode<typeof domain.urgentNeeds>
  nextStep: EveryCode<typeof domain.nextSteps>
  closingReason: EveryCode<typeof domain.closingReasons>
}
