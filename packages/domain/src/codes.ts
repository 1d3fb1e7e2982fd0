/**
 * The closed lists of the field. A code is what travels and is stored; its words in five languages live in
 * the `words` package. Adding a code is a new version of every kind that uses the list.
 */

/** Roles a person may hold, INTERPOL-style operations (operational coordination unit, national teams, NGOs). */
export const roles = [
  'coordinator',
  'country_lead',
  'field_officer',
  'analyst',
  'case_worker',
  'prosecutor',
  'communications',
  'data_protection_officer',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Where information lives; it moves outward only through a gate. */
export const rings = ['identity', 'case', 'operation', 'public'] as const
export type Ring = (typeof rings)[number]

/** Who may read a subject, as its owner decided when it was opened. */
export const handlingCodes = ['own_agency', 'named_agencies', 'participants', 'coordinating_cell'] as const
export type HandlingCode = (typeof handlingCodes)[number]

export const agencyTypes = [
  'police',
  'border',
  'labour_inspection',
  'mines_inspection',
  'prosecution',
  'social_services',
  'health',
  'ngo',
  'coordination',
  'other',
] as const
export type AgencyType = (typeof agencyTypes)[number]

export const siteKinds = [
  'mine',
  'nightclub',
  'factory',
  'market',
  'farm',
  'dwelling',
  'vessel',
  'other',
] as const
export type SiteKind = (typeof siteKinds)[number]

/** The life of a site, in order. */
export const siteStates = ['lead', 'assessed', 'tasked', 'visited', 'closed'] as const
export type SiteState = (typeof siteStates)[number]

export const siteOutcomes = [
  'people_safeguarded',
  'nothing_found',
  'people_moved_before',
  'not_reached',
  'other',
] as const

/** How a team gets there. */
export const means = ['road', 'boat', 'air', 'foot', 'animal'] as const

/** Telephone network at the site. */
export const coverages = ['none', 'patchy', 'good', 'satellite_only', 'unknown'] as const

export const deconflictions = ['not_asked', 'asked', 'clear', 'conflict'] as const

/** Where a lead came from; never who. */
export const leadSources = [
  'hotline',
  'relative',
  'worker',
  'ngo',
  'patrol',
  'inspection',
  'border',
  'financial',
  'online',
  'database',
  'partner_country',
  'other',
] as const

/** Reliability of the source, the 6×6 (Admiralty) grading: A reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** Credibility of the information, 6×6 grading: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const

export const leadVerdicts = ['confirmed', 'dismissed', 'cannot_say'] as const

/** Sex as recorded by the officer. `no_answer`: asked, not answered; `not_asked` is different. */
export const sexes = ['woman', 'man', 'other', 'no_answer', 'not_asked'] as const

/** Age bands that cut at 18, as the CTDC global data set does; `child_unknown`: under 18, age not known. */
export const ageBands = [
  '0-8',
  '9-17',
  'child_unknown',
  '18-20',
  '21-23',
  '24-26',
  '27-29',
  '30-38',
  '39-47',
  '48+',
  'adult_unknown',
  'unknown',
] as const

/** True for a band that lies wholly under 18. */
export function isChild(ageBand: (typeof ageBands)[number]): boolean {
  return ageBand === '0-8' || ageBand === '9-17' || ageBand === 'child_unknown'
}

/** Purposes of exploitation, Palermo Protocol Art. 3 and the open list kept in the glossary. */
export const exploitations = [
  'sexual_exploitation',
  'forced_labour_or_services',
  'slavery',
  'similar_to_slavery',
  'servitude',
  'organ_removal',
  'forced_criminality',
  'forced_begging',
  'forced_marriage',
  'illegal_adoption',
  'other',
  'unknown',
] as const

export const interviewedBefore = ['yes', 'no', 'no_answer', 'not_asked'] as const

/** What a suspect is thought to have done. Suspect until convicted. */
export const suspectRoles = [
  'recruiter',
  'transporter',
  'handler',
  'exploiter',
  'facilitator',
  'unknown',
] as const

export const arrestGrounds = ['caught_in_the_act', 'warrant', 'notice', 'reasonable_suspicion'] as const
export const arrestOutcomes = ['charged', 'released', 'bailed', 'transferred', 'died_in_custody'] as const

export const offences = [
  'trafficking_in_persons',
  'forced_labour',
  'exploitation_of_prostitution',
  'withholding_documents',
  'smuggling_of_migrants',
  'money_laundering',
  'assault',
  'firearms',
  'other',
] as const

export const seizedThings = [
  'travel_document',
  'phone',
  'computer',
  'cash',
  'vehicle',
  'vessel',
  'firearm',
  'gold',
  'record_book',
  'other',
] as const

/** Databases checked in the field, INTERPOL's and national ones. */
export const databases = [
  'nominal',
  'stolen_lost_travel_documents',
  'stolen_administrative_documents',
  'stolen_motor_vehicles',
  'notices',
  'national',
  'regional',
] as const
export const checkedThings = ['document', 'person', 'vehicle'] as const
export const checkOutcomes = ['no_hit', 'hit'] as const
export const hitVerdicts = ['confirmed', 'not_confirmed'] as const

/** Coded modus operandi: how people were recruited, moved, controlled, exploited. Never a story. */
export const modusFeatures = [
  'deceptive_job_offer',
  'recruited_online',
  'recruited_by_acquaintance',
  'recruited_by_relative',
  'travel_paid_as_debt',
  'moved_by_night',
  'false_documents',
  'documents_retained',
  'debt_bondage',
  'wages_withheld',
  'isolation',
  'guarded',
  'depends_on_handler_for_food',
  'depends_on_handler_for_housing',
  'depends_on_handler_for_transport',
  'threats',
  'threats_to_family',
  'violence',
  'excessive_hours',
  'hazardous_work',
  'unfit_housing',
  'moved_before_visit',
] as const

export const phaseCodes = ['partnership', 'training', 'intelligence', 'care', 'action', 'review'] as const

export const trainingTopics = [
  'victim_interviewing',
  'database_checks',
  'indicators',
  'first_response',
  'child_protection',
  'evidence',
  'phones_offline',
  'safe_figures',
] as const

/** What a country must have before its teams go out. */
export const readinessItems = [
  'agreement',
  'teams_trained',
  'target_packages',
  'shelter_places',
  'interpreters',
  'prosecutor_on_call',
  'phones_enrolled',
  'deconflicted',
] as const
export type ReadinessItem = (typeof readinessItems)[number]
export const readinessStates = ['ready', 'waiting', 'missing'] as const

export const goDecisions = ['go', 'go_without_sites', 'no_go'] as const
export const goReasons = [
  'ready',
  'no_place_of_safety',
  'teams_not_trained',
  'no_interpreters',
  'no_prosecutor',
  'open_deconfliction',
  'target_packages_open',
  'weather',
  'security',
  'withdrawn_by_government',
] as const

export const objectives = [
  'safeguard_people',
  'arrest_suspects',
  'check_databases',
  'share_intelligence',
  'strengthen_cooperation',
  'raise_awareness',
] as const

export const revocationReasons = ['lost', 'stolen', 'replaced', 'left', 'compromised', 'mistake'] as const

export const erasureGrounds = [
  'her_request',
  'retention_ended',
  'recorded_by_mistake',
  'court_order',
] as const
