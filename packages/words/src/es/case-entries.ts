import type { caseEntries as english } from '../en/case-entries.ts'
import type { Wide } from '../words.ts'

/** The way is the same for a person met at a site and one whom an agency received. */
const way = {
  screened: 'Evaluación de indicios anotada. Las reglas proponen: {proposalResult}.',
  determined: 'Determinación: {determination}.',
  path_set: 'Anotado: {carePath}.',
  needs_recorded: 'Necesidades urgentes: {n} anotadas, {met} atendidas.',
  next_step_set: 'Próximo paso, a más tardar el {day}: {nextStep}.',
  closed: 'Ficha de una persona cerrada: {closingReason}.',
  reopened: 'Ficha de una persona reabierta.',
  chosen: 'Se eligió entre dos versiones en la ficha de una persona.',
}

export const caseEntries: Wide<typeof english> = {
  'person_met.recorded': 'Se creó la ficha de una persona encontrada.',
  'person_met.corrected': 'Se corrigió la ficha de una persona encontrada.',
  'person_met.screened': way.screened,
  'person_met.determined': way.determined,
  'person_met.path_set': way.path_set,
  'person_met.needs_recorded': way.needs_recorded,
  'person_met.next_step_set': way.next_step_set,
  'person_met.closed': way.closed,
  'person_met.reopened': way.reopened,
  'person_met.chosen': way.chosen,
  'case.received': 'Una entidad recibió a una persona.',
  'case.corrected': 'Se corrigió la ficha de una persona recibida.',
  'case.screened': way.screened,
  'case.determined': way.determined,
  'case.path_set': way.path_set,
  'case.needs_recorded': way.needs_recorded,
  'case.next_step_set': way.next_step_set,
  'case.closed': way.closed,
  'case.reopened': way.reopened,
  'case.chosen': way.chosen,
  'consent.recorded': 'Consentimiento. {consentPurpose}: {consentAnswer}.',
  'consent.withdrawn': 'Consentimiento retirado.',
  'legal_basis.claimed': 'Base legal invocada: {legalGround}. Falta el acuerdo de una segunda persona.',
  'legal_basis.seconded': 'Se anotó una respuesta sobre una base legal.',
}
