import type { caseEntries as english } from '../en/case-entries.ts'
import type { Wide } from '../words.ts'

/** The way is the same for a person met at a site and one whom an agency received. */
const way = {
  screened: 'Triagem anotada. Proposta das regras: {proposalResult}.',
  determined: 'Determinação: {determination}.',
  path_set: 'Anotado: {carePath}.',
  needs_recorded: 'Necessidades urgentes: {n} anotadas, {met} atendidas.',
  next_step_set: 'Próximo passo, até {day}: {nextStep}.',
  closed: 'Ficha de uma pessoa encerrada: {closingReason}.',
  reopened: 'Ficha de uma pessoa reaberta.',
  chosen: 'Escolha feita entre duas versões na ficha de uma pessoa.',
}

export const caseEntries: Wide<typeof english> = {
  'person_met.recorded': 'Criada a ficha de uma pessoa encontrada.',
  'person_met.corrected': 'Corrigida a ficha de uma pessoa encontrada.',
  'person_met.screened': way.screened,
  'person_met.determined': way.determined,
  'person_met.path_set': way.path_set,
  'person_met.needs_recorded': way.needs_recorded,
  'person_met.next_step_set': way.next_step_set,
  'person_met.closed': way.closed,
  'person_met.reopened': way.reopened,
  'person_met.chosen': way.chosen,
  'case.received': 'Uma entidade acolheu uma pessoa.',
  'case.corrected': 'Corrigida a ficha de uma pessoa acolhida.',
  'case.screened': way.screened,
  'case.determined': way.determined,
  'case.path_set': way.path_set,
  'case.needs_recorded': way.needs_recorded,
  'case.next_step_set': way.next_step_set,
  'case.closed': way.closed,
  'case.reopened': way.reopened,
  'case.chosen': way.chosen,
  'consent.recorded': 'Consentimento. {consentPurpose}: {consentAnswer}.',
  'consent.withdrawn': 'Consentimento retirado.',
  'legal_basis.claimed': 'Base legal invocada: {legalGround}. Uma segunda pessoa precisa concordar.',
  'legal_basis.seconded': 'Anotada uma resposta sobre uma base legal.',
}
