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

/** What a person met, or a sign seen, was answered with. `no_answer` is hers, `not_asked` the officer's: they differ. */
export const screeningAnswers = ['yes', 'no', 'dont_know', 'no_answer', 'not_asked'] as const

/** Profiles of the ILO/EC Delphi indicators (2009); `unclear`: none was computed. */
export const screeningProfiles = [
  'adult_labour',
  'child_labour',
  'adult_sexual',
  'child_sexual',
  'unclear',
] as const

/** What a screening proposes. A proposal only: a named person determines. */
export const proposalResults = [
  'reasonable_grounds',
  'child_reasonable_grounds',
  'deception_and_exploitation',
  'labour_rights_case',
  'open_a_person_decides',
  'no_grounds_seen',
  'not_computed',
] as const

/** Presumed: reasonable grounds, found by a named responder. Identified: by the competent body. Never added together. */
export const determinations = ['presumed', 'identified', 'not_victim', 'unknown'] as const
export const determinationReasons = [
  'indicators_support',
  'own_account',
  'documents_support',
  'findings_at_site',
  'other_authority',
  'child_exploited',
  'no_indicators',
  'explained_otherwise',
  'not_enough_known',
  'she_wants_no_decision',
  'other',
] as const

/** How words passed between two languages. A person is named by no more than a random id. */
export const interpreting = [
  'none_needed',
  'in_person',
  'by_phone',
  'recording',
  'machine',
  'missing',
] as const

/** Children, and those who may be, go another way: guardian or advocate first, no means needed, no consent. */
export const carePaths = ['adult', 'child'] as const

export const urgentNeeds = [
  'medical',
  'food',
  'water',
  'clothing',
  'rest',
  'safety',
  'child_care',
  'pregnancy',
  'medicine',
  'interpreter',
  'contact_family',
  'papers',
] as const

/** What she is asked, apart: agreeing to one is agreeing to no other. */
export const consentPurposes = [
  'interview',
  'record',
  'share',
  'evidence',
  'statistics',
  'contact_later',
  'image',
] as const
export const consentAnswers = ['yes', 'no', 'later', 'not_asked'] as const
export const consentGivers = ['herself', 'guardian', 'advocate'] as const
/** How the words reached her. */
export const consentManners = ['read_herself', 'read_aloud', 'recording', 'pictures'] as const
/** Kinds of data that a consent may name. */
export const dataKinds = [
  'name',
  'contacts',
  'documents',
  'health',
  'family',
  'screening',
  'needs',
  'photograph',
  'place',
] as const

/** Grounds on which data may leave an agency without consent, so that nobody has to invent one. */
export const legalGrounds = ['child_protection', 'danger_to_life'] as const

/** Services of Palermo Protocol Art. 6 and Council of Europe Convention Art. 12, as NGOs name them. */
export const serviceKinds = [
  'shelter',
  'food',
  'clothing',
  'emergency_medical',
  'medical',
  'psychological',
  'interpreter',
  'legal_counsel',
  'information_on_rights',
  'safe_transport',
  'residence_papers',
  'family_tracing',
  'consular_documents',
  'schooling',
  'training',
  'livelihood',
  'money',
  'compensation',
  'return',
  'witness_protection',
  'child_care',
] as const
export const takenPeople = ['women', 'men', 'girls', 'boys', 'families', 'other'] as const
export const serviceHours = ['always', 'days', 'by_call'] as const

export const referralUrgencies = ['medical', 'threat', 'child', 'soon', 'ordinary'] as const
export const declineReasons = [
  'no_place',
  'not_whom_we_take',
  'no_language',
  'too_far',
  'not_safe_here',
  'closed',
  'other',
] as const
export const referralEnds = [
  'services_completed',
  'she_left',
  'she_withdrew',
  'moved_to_other_service',
  'returned_home',
  'out_of_contact',
] as const
/** The handover's three questions: did she arrive, does she know where she is and that she may leave, has she her papers. */
export const handoverAnswers = ['yes', 'no', 'not_known'] as const
export const companions = ['officer', 'case_worker', 'interpreter', 'guardian', 'relative', 'nobody'] as const
/** State of a person at a follow-up, as her case worker sees it. */
export const followUpStates = ['safe', 'at_risk', 'no_contact', 'declined_contact'] as const

/** What happens next for her. A person without one stands on the coordinator's page. */
export const nextSteps = [
  'interview',
  'medical_care',
  'referral',
  'safe_transport',
  'papers',
  'legal_counsel',
  'follow_up',
  'return',
  'with_service',
  'she_wants_none',
] as const
export const closingReasons = [
  'not_victim',
  'declined_help',
  'out_of_contact',
  'completed',
  'mistake',
] as const

/** Sent before everything else. */
export const alertKinds = ['child', 'danger_to_life', 'about_to_be_moved', 'officer_in_danger'] as const

/** Why a sealed content is opened. Asked each time, kept before the content is given. */
export const accessGrounds = [
  'own_caseload',
  'medical_care',
  'safety',
  'referral',
  'court',
  'her_request',
] as const

/** What a sealed content is. The hub learns the kind and a padded size, nothing else. */
export const sealedThings = [
  'identity',
  'note',
  'document',
  'photograph',
  'safety_plan',
  'calendar',
  'package',
] as const
export type SealedThing = (typeof sealedThings)[number]

export const keyChangeReasons = ['planned', 'compromised', 'recovered', 'member_left'] as const

/** What an owner answers about two records that may be one human. The hub sees no name, and neither does she of the other. */
export const samenessAnswers = ['same', 'different', 'cannot_say'] as const

/** Tables of people that a release may tell. */
export const releaseTables = [
  'sex_age',
  'exploitation',
  'place',
  'exploitation_sex',
  'place_sex',
  'country',
] as const
/** How counts are made safe: cells hidden, numbers rounded, or noise whose budget all releases share. */
export const protectionMethods = ['suppress', 'round', 'noise'] as const
/** Why a release replaces another, or is taken off. */
export const correctionReasons = ['counted_again', 'late_figures', 'mistake', 'unsafe', 'not_needed'] as const
