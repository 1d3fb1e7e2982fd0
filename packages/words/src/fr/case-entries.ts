import type { caseEntries as english } from '../en/case-entries.ts'
import type { Wide } from '../words.ts'

/** The way is the same for a person met at a site and one whom an agency received. */
const way = {
  screened: 'Repérage consigné. Proposition des règles : {proposalResult}.',
  determined: 'Détermination : {determination}.',
  path_set: 'Consigné : {carePath}.',
  needs_recorded: 'Besoins urgents : {n} consignés, {met} satisfaits.',
  next_step_set: 'Prochaine étape d’ici au {day} : {nextStep}.',
  closed: 'Fiche d’une personne close : {closingReason}.',
  reopened: 'Fiche d’une personne rouverte.',
  chosen: 'Deux versions dans la fiche d’une personne départagées.',
}

export const caseEntries: Wide<typeof english> = {
  'person_met.recorded': 'Une fiche de personne rencontrée a été créée.',
  'person_met.corrected': 'Une fiche de personne rencontrée a été corrigée.',
  'person_met.screened': way.screened,
  'person_met.determined': way.determined,
  'person_met.path_set': way.path_set,
  'person_met.needs_recorded': way.needs_recorded,
  'person_met.next_step_set': way.next_step_set,
  'person_met.closed': way.closed,
  'person_met.reopened': way.reopened,
  'person_met.chosen': way.chosen,
  'case.received': 'Un service a accueilli une personne.',
  'case.corrected': 'La fiche d’une personne accueillie a été corrigée.',
  'case.screened': way.screened,
  'case.determined': way.determined,
  'case.path_set': way.path_set,
  'case.needs_recorded': way.needs_recorded,
  'case.next_step_set': way.next_step_set,
  'case.closed': way.closed,
  'case.reopened': way.reopened,
  'case.chosen': way.chosen,
  'consent.recorded': 'Consentement. {consentPurpose} : {consentAnswer}.',
  'consent.withdrawn': 'Consentement retiré.',
  'legal_basis.claimed': 'Base légale invoquée : {legalGround}. L’accord d’une deuxième personne est requis.',
  'legal_basis.seconded': 'Une réponse au sujet d’une base légale a été consignée.',
}
