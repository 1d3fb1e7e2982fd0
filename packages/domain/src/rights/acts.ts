import type { Role } from '../codes.ts'
import type { KindName } from '../kinds.ts'

/** Roles that may write a kind: about what their agency owns, and about what another agency owns. */
export interface Act {
  own: Role[]
  other?: Role[]
}

const lead: Role[] = ['country_lead']
const field: Role[] = ['field_officer', 'country_lead']
const findings: Role[] = ['field_officer', 'analyst', 'country_lead']
const cell: Role[] = ['coordinator', 'country_lead', 'administrator']

/**
 * Who may write what. `own` when the person holds the role in the agency that owns the subject, or opens it.
 * A kind missing here cannot be written by anybody.
 */
export const acts: Record<KindName, Act> = {
  'operation.founded': { own: [] },
  'operation.described': { own: ['coordinator'] },
  // Decided by the country's own lead. The coordinator can ask, never decide.
  'country.joined': { own: lead },
  'country.readiness_reported': { own: lead },
  'country.decided': { own: lead },
  'country.chosen': { own: lead },
  'agency.joined': { own: ['coordinator'] },
  'team.formed': { own: lead },
  'person.joined': { own: cell, other: ['coordinator'] },
  // Into a team and out of it by the lead of the team's agency, whoever the person is of.
  'person.assigned': { own: cell, other: ['coordinator', 'country_lead'] },
  'person.unassigned': { own: cell, other: ['coordinator', 'country_lead'] },
  'person.role_granted': { own: cell, other: ['coordinator'] },
  'person.role_ended': { own: cell, other: ['coordinator'] },
  'person.left': { own: cell, other: ['coordinator'] },
  'device.invited': { own: cell, other: ['coordinator'] },
  'device.enrolled': { own: [] },
  'device.revoked': { own: cell, other: ['coordinator'] },
  'audience.opened': { own: ['coordinator', 'country_lead', 'analyst'] },
  'audience.granted': { own: ['coordinator', 'country_lead', 'analyst'] },
  'audience.ended': { own: ['coordinator', 'country_lead', 'analyst'] },
  'phase.planned': { own: ['coordinator'] },
  'phase.moved': { own: ['coordinator'] },
  'training.planned': { own: ['coordinator', 'country_lead'] },
  'training.attended': { own: ['coordinator', 'country_lead'], other: ['coordinator', 'country_lead'] },
  'site.reported': { own: [...findings, 'coordinator'] },
  'site.corrected': { own: findings },
  'site.assessed': { own: ['analyst', 'country_lead'] },
  'site.tasked': { own: lead },
  'site.visited': { own: field, other: field },
  'site.closed': { own: lead },
  'site.modus_observed': { own: findings, other: findings },
  'site.chosen': { own: lead },
  'lead.reported': { own: [...findings, 'coordinator'] },
  'lead.judged': { own: ['analyst', 'country_lead', 'coordinator'] },
  'lead.chosen': { own: lead },
  'visit.started': { own: field },
  'visit.contact_expected': { own: field },
  'visit.ended': { own: field },
  'visit.chosen': { own: lead },
  'suspect.recorded': { own: findings },
  'suspect.linked': { own: findings, other: ['analyst'] },
  'arrest.made': { own: field },
  'arrest.ended': { own: [...field, 'prosecutor'], other: ['prosecutor'] },
  'arrest.chosen': { own: lead },
  'charge.laid': { own: ['prosecutor'] },
  'seizure.made': { own: field },
  'seizure.returned': { own: field },
  'check.made': { own: findings },
  'check.confirmed': { own: ['analyst', 'country_lead'], other: ['analyst', 'country_lead'] },
  'check.chosen': { own: lead },
  'person_met.recorded': { own: ['field_officer', 'case_worker', 'country_lead'] },
  'person_met.corrected': { own: ['field_officer', 'case_worker', 'country_lead'] },
  'bodies.erased': { own: lead },
}
