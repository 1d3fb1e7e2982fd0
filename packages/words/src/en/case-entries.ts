/** The way is the same for a person met at a site and one whom an agency received. */
const way = {
  screened: 'Screening written down. Proposed by the rules: {proposalResult}.',
  determined: 'Determination: {determination}.',
  path_set: 'Written down: {carePath}.',
  needs_recorded: 'Urgent needs: {n} written down, {met} met.',
  next_step_set: 'Next step by {day}: {nextStep}.',
  closed: 'Record of a person closed: {closingReason}.',
  reopened: 'Record of a person opened again.',
  chosen: 'Two versions in a record of a person settled.',
} as const

/** Sentences about a person met or received, and what she was asked. */
export const caseEntries = {
  'person_met.recorded': 'A person met was recorded.',
  'person_met.corrected': 'A record of a person met was corrected.',
  'person_met.screened': way.screened,
  'person_met.determined': way.determined,
  'person_met.path_set': way.path_set,
  'person_met.needs_recorded': way.needs_recorded,
  'person_met.next_step_set': way.next_step_set,
  'person_met.closed': way.closed,
  'person_met.reopened': way.reopened,
  'person_met.chosen': way.chosen,
  'case.received': 'An agency received a person.',
  'case.corrected': 'The record of a person received was corrected.',
  'case.screened': way.screened,
  'case.determined': way.determined,
  'case.path_set': way.path_set,
  'case.needs_recorded': way.needs_recorded,
  'case.next_step_set': way.next_step_set,
  'case.closed': way.closed,
  'case.reopened': way.reopened,
  'case.chosen': way.chosen,
  'consent.recorded': 'Consent. {consentPurpose}: {consentAnswer}.',
  'consent.withdrawn': 'Consent taken back.',
  'legal_basis.claimed': 'Legal basis claimed: {legalGround}. A second person has to agree.',
  'legal_basis.seconded': 'An answer about a legal basis was written down.',
} as const
