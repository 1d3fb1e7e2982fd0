import type { caseEntries as english } from '../en/case-entries.ts'
import type { Wide } from '../words.ts'

/** The way is the same for a person met at a site and one whom an agency received. */
const way = {
  screened: 'Screening vastgelegd. Voorstel van de regels: {proposalResult}.',
  determined: 'Vaststelling: {determination}.',
  path_set: 'Vastgelegd: {carePath}.',
  needs_recorded: 'Dringende behoeften: {n} vastgelegd, {met} vervuld.',
  next_step_set: 'Volgende stap, uiterlijk {day}: {nextStep}.',
  closed: 'Registratie van een persoon afgesloten: {closingReason}.',
  reopened: 'Registratie van een persoon heropend.',
  chosen: 'Keuze gemaakt tussen twee versies in een registratie van een persoon.',
}

export const caseEntries: Wide<typeof english> = {
  'person_met.recorded': 'Een registratie van een ontmoete persoon is gemaakt.',
  'person_met.corrected': 'Een registratie van een ontmoete persoon is gecorrigeerd.',
  'person_met.screened': way.screened,
  'person_met.determined': way.determined,
  'person_met.path_set': way.path_set,
  'person_met.needs_recorded': way.needs_recorded,
  'person_met.next_step_set': way.next_step_set,
  'person_met.closed': way.closed,
  'person_met.reopened': way.reopened,
  'person_met.chosen': way.chosen,
  'case.received': 'Een persoon is bij een dienst gekomen.',
  'case.corrected': 'De registratie van een persoon die bij een dienst kwam, is gecorrigeerd.',
  'case.screened': way.screened,
  'case.determined': way.determined,
  'case.path_set': way.path_set,
  'case.needs_recorded': way.needs_recorded,
  'case.next_step_set': way.next_step_set,
  'case.closed': way.closed,
  'case.reopened': way.reopened,
  'case.chosen': way.chosen,
  'consent.recorded': 'Toestemming. {consentPurpose}: {consentAnswer}.',
  'consent.withdrawn': 'Toestemming ingetrokken.',
  'legal_basis.claimed': 'Wettelijke grondslag ingeroepen: {legalGround}. Een tweede persoon moet instemmen.',
  'legal_basis.seconded': 'Een antwoord over een wettelijke grondslag is vastgelegd.',
}
