import { roles, type Role } from '../codes.ts'
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
const carers: Role[] = ['field_officer', 'case_worker', 'country_lead']
const sealers: Role[] = ['field_officer', 'case_worker', 'country_lead', 'analyst', 'prosecutor']
/** A referral is an audience of two agencies, so whoever refers opens one. */
const openers: Role[] = [
  'coordinator',
  'country_lead',
  'analyst',
  'field_officer',
  'case_worker',
  'communications',
]
/** Figures for the public are put forward by one of them and signed by another. */
const releasers: Role[] = ['coordinator', 'communications', 'data_protection_officer']
/** Who may hold an agency's root: whoever leads it, or in an NGO the case worker. */
const keyHolders: Role[] = ['country_lead', 'case_worker', 'coordinator', 'administrator']

/** The same acts about two kinds of subject that go the same way. */
function sameFor<Subject extends string, Step extends string>(
  subjects: readonly Subject[],
  steps: Record<Step, Act>,
): Record<`${Subject}.${Step}`, Act> {
  const all = subjects.flatMap((subject) =>
    Object.entries<Act>(steps).map(([step, act]) => [`${subject}.${step}`, act] as const),
  )
  return Object.fromEntries(all) as Record<`${Subject}.${Step}`, Act>
}

/**
 * Who may write what. `own` when the person holds the role in the agency that owns the subject, or opens it.
 * A kind missing here cannot be written by anybody.
 */
export const acts: Record<KindName, Act> = {
  'operation.founded': { own: [] },
  'operation.described': { own: ['coordinator'] },
  'operation.keeper_named': { own: ['coordinator'] },
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
  'audience.opened': { own: openers },
  'audience.granted': { own: openers },
  // Another agency gives up its own reading, and no more than that.
  'audience.ended': { own: openers, other: ['case_worker', 'country_lead'] },
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
  'person_met.tokens_given': { own: carers },
  'person_met.corrected': { own: ['field_officer', 'case_worker', 'country_lead'] },
  ...sameFor(['person_met', 'case'] as const, {
    screened: { own: carers },
    determined: { own: carers },
    path_set: { own: carers },
    needs_recorded: { own: carers },
    next_step_set: { own: carers },
    closed: { own: carers },
    reopened: { own: carers },
    chosen: { own: ['country_lead', 'case_worker'] },
  }),
  'case.received': { own: ['case_worker', 'country_lead'] },
  'case.corrected': { own: ['case_worker', 'country_lead'] },
  'consent.recorded': { own: carers },
  'consent.withdrawn': { own: carers },
  'legal_basis.claimed': { own: carers },
  'legal_basis.seconded': { own: carers },
  'referral.sent': { own: carers },
  'referral.accepted': { own: [], other: ['case_worker', 'country_lead'] },
  'referral.declined': { own: [], other: ['case_worker', 'country_lead'] },
  'referral.escalated': { own: carers },
  'referral.handed_over': { own: carers, other: ['case_worker', 'country_lead'] },
  'referral.service_given': { own: [], other: ['case_worker', 'country_lead'] },
  'referral.followed_up': { own: [], other: ['case_worker', 'country_lead'] },
  'referral.ended': { own: carers, other: ['case_worker', 'country_lead'] },
  'referral.withdrawn': { own: carers, other: ['case_worker', 'country_lead'] },
  'referral.receipted': { own: [], other: ['case_worker', 'country_lead'] },
  // Which of two answers stands is again the answer of whoever was asked.
  'referral.chosen': { own: [], other: ['case_worker', 'country_lead'] },
  'judgement.given': { own: carers },
  'judgement.changed': { own: carers },
  'judgement.taken_back': { own: carers },
  'settlement.given': { own: ['coordinator'] },
  'settlement.changed': { own: ['coordinator'] },
  'settlement.taken_back': { own: ['coordinator'] },
  'release.prepared': { own: releasers },
  'release.signed': { own: releasers, other: releasers },
  'release.withdrawn': { own: releasers, other: ['coordinator'] },
  'service.offered': { own: ['case_worker', 'country_lead'] },
  'service.changed': { own: ['case_worker', 'country_lead'] },
  'service.capacity_reported': { own: ['case_worker', 'country_lead'] },
  'service.closed': { own: ['case_worker', 'country_lead'] },
  'alert.raised': { own: field },
  'alert.answered': { own: [...field, 'coordinator'], other: [...field, 'coordinator'] },
  'alert.ended': { own: [...field, 'coordinator'], other: ['coordinator'] },
  // Prose about a site or a suspect is sealed too, so whoever finds things may seal.
  'sealed.written': { own: sealers },
  'sealed.revised': { own: sealers },
  'sealed.rewrapped': { own: sealers },
  'sealed.opened': { own: sealers, other: ['case_worker', 'country_lead'] },
  // An agency's keys are its members' own affair: the hub keeps the statements, devices decide what to believe.
  'agency.root_declared': { own: keyHolders },
  'agency.root_changed': { own: keyHolders },
  'agency.root_confirmed': { own: [], other: keyHolders },
  'agency.epoch_begun': { own: keyHolders },
  'agency.epoch_shared': { own: keyHolders },
  'agency.recovery_set': { own: keyHolders },
  'agency.recovery_asked': { own: keyHolders },
  'agency.recovery_helped': { own: [...roles] },
  'person.key_offered': { own: [...roles] },
  'person.key_certified': { own: keyHolders },
  'person.key_ended': { own: keyHolders },
  'bodies.erased': { own: ['country_lead', 'case_worker'] },
}
