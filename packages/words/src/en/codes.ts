import type * as domain from '@libertad/domain'
import { caseCodes } from './case-codes.ts'
import { consentCodes } from './consent-codes.ts'
import { referralCodes } from './referral-codes.ts'
import type { EveryCode } from './every-code.ts'
import { countingCodes } from './counting-codes.ts'
import { sealedCodes } from './sealed-codes.ts'

/** Words of the closed lists. The lists themselves live in `domain`; a code without a word is a type error. */
export const codes = {
  role: {
    coordinator: 'Coordinator',
    country_lead: 'Country lead',
    field_officer: 'Field officer',
    analyst: 'Analyst',
    case_worker: 'Case worker (NGO)',
    prosecutor: 'Prosecutor',
    communications: 'Communications',
    data_protection_officer: 'Data protection officer',
    administrator: 'Administrator',
  },
  ring: { identity: 'Identity', case: 'Case', operation: 'Operation', public: 'Public' },
  handling: {
    own_agency: 'Only the owner’s agency',
    named_agencies: 'Named agencies',
    participants: 'All participants',
    coordinating_cell: 'Coordinating cell',
  },
  agencyType: {
    police: 'Police',
    border: 'Border service',
    labour_inspection: 'Labour inspection',
    mines_inspection: 'Mines inspection',
    prosecution: 'Prosecution',
    social_services: 'Social services',
    health: 'Health service',
    ngo: 'NGO',
    coordination: 'Coordination',
    other: 'Other agency',
  },
  siteKind: {
    mine: 'Mine',
    nightclub: 'Night club',
    factory: 'Factory',
    market: 'Market',
    farm: 'Farm',
    dwelling: 'Private house',
    vessel: 'Vessel',
    other: 'Other place',
  },
  siteState: { lead: 'Lead', assessed: 'Assessed', tasked: 'Tasked', visited: 'Visited', closed: 'Closed' },
  siteOutcome: {
    people_safeguarded: 'People safeguarded',
    nothing_found: 'Nothing found',
    people_moved_before: 'People were moved before the visit',
    not_reached: 'Not reached',
    other: 'Other outcome',
  },
  means: { road: 'road', boat: 'boat', air: 'air', foot: 'on foot', animal: 'pack animal' },
  coverage: {
    none: 'None',
    patchy: 'Patchy',
    good: 'Good',
    satellite_only: 'Satellite only',
    unknown: 'Not known',
  },
  deconfliction: {
    not_asked: 'Not asked yet',
    asked: 'Asked, answers open',
    clear: 'Clear: nobody else works there',
    conflict: 'Somebody else works there',
  },
  leadSource: {
    hotline: 'Hotline',
    relative: 'Relative',
    worker: 'Worker',
    ngo: 'NGO',
    patrol: 'Patrol',
    inspection: 'Inspection',
    border: 'Border check',
    financial: 'Financial trace',
    online: 'Seen online',
    database: 'Database',
    partner_country: 'Partner country',
    other: 'Other source',
  },
  reliability: {
    A: 'Source completely reliable',
    B: 'Source usually reliable',
    C: 'Source fairly reliable',
    D: 'Source not usually reliable',
    E: 'Source unreliable',
    F: 'Source cannot be judged',
  },
  credibility: {
    '1': 'Confirmed by other sources',
    '2': 'Probably true',
    '3': 'Possibly true',
    '4': 'Doubtful',
    '5': 'Improbable',
    '6': 'Cannot be judged',
  },
  leadVerdict: { confirmed: 'Confirmed', dismissed: 'Dismissed', cannot_say: 'Cannot say' },
  sex: {
    woman: 'Woman',
    man: 'Man',
    other: 'Other',
    no_answer: 'Asked, no answer',
    not_asked: 'Not asked',
  },
  ageBand: {
    '0-8': '0 to 8',
    '9-17': '9 to 17',
    child_unknown: 'Child, age not known',
    '18-20': '18 to 20',
    '21-23': '21 to 23',
    '24-26': '24 to 26',
    '27-29': '27 to 29',
    '30-38': '30 to 38',
    '39-47': '39 to 47',
    '48+': '48 and over',
    adult_unknown: 'Adult, age not known',
    unknown: 'Age not known',
  },
  exploitation: {
    sexual_exploitation: 'Sexual exploitation',
    forced_labour_or_services: 'Forced labour or services',
    slavery: 'Slavery',
    similar_to_slavery: 'Practices similar to slavery',
    servitude: 'Servitude',
    organ_removal: 'Removal of organs',
    forced_criminality: 'Forced criminality',
    forced_begging: 'Forced begging',
    forced_marriage: 'Forced marriage',
    illegal_adoption: 'Illegal adoption',
    other: 'Other exploitation',
    unknown: 'Not known yet',
  },
  interviewedBefore: { yes: 'Yes', no: 'No', no_answer: 'Asked, no answer', not_asked: 'Not asked' },
  suspectRole: {
    recruiter: 'recruiter',
    transporter: 'transporter',
    handler: 'handler',
    exploiter: 'exploiter',
    facilitator: 'facilitator',
    unknown: 'role not known',
  },
  arrestGround: {
    caught_in_the_act: 'Caught in the act',
    warrant: 'Warrant',
    notice: 'Notice',
    reasonable_suspicion: 'Reasonable suspicion',
  },
  arrestOutcome: {
    charged: 'Charged',
    released: 'Released',
    bailed: 'Bailed',
    transferred: 'Transferred',
    died_in_custody: 'Died in custody',
  },
  offence: {
    trafficking_in_persons: 'Trafficking in persons',
    forced_labour: 'Forced labour',
    exploitation_of_prostitution: 'Exploitation of prostitution',
    withholding_documents: 'Withholding documents',
    smuggling_of_migrants: 'Smuggling of migrants',
    money_laundering: 'Money laundering',
    assault: 'Assault',
    firearms: 'Firearms',
    other: 'Other offence',
  },
  seizedThing: {
    travel_document: 'Travel documents',
    phone: 'Phones',
    computer: 'Computers',
    cash: 'Cash',
    vehicle: 'Vehicles',
    vessel: 'Vessels',
    firearm: 'Firearms',
    gold: 'Gold',
    record_book: 'Record books',
    other: 'Other things',
  },
  database: {
    nominal: 'Nominal data',
    stolen_lost_travel_documents: 'Stolen and lost travel documents',
    stolen_administrative_documents: 'Stolen administrative documents',
    stolen_motor_vehicles: 'Stolen motor vehicles',
    notices: 'Notices',
    national: 'National database',
    regional: 'Regional database',
  },
  checkedThing: { document: 'Document', person: 'Person', vehicle: 'Vehicle' },
  checkOutcome: { no_hit: 'no hit', hit: 'a hit' },
  hitVerdict: { confirmed: 'confirmed', not_confirmed: 'not confirmed' },
  modus: {
    deceptive_job_offer: 'Deceptive job offer',
    recruited_online: 'Recruited online',
    recruited_by_acquaintance: 'Recruited by an acquaintance',
    recruited_by_relative: 'Recruited by a relative',
    travel_paid_as_debt: 'Travel paid as a debt',
    moved_by_night: 'Moved by night',
    false_documents: 'False documents',
    documents_retained: 'Documents retained',
    debt_bondage: 'Debt bondage',
    wages_withheld: 'Wages withheld',
    isolation: 'Isolation',
    guarded: 'Guarded',
    depends_on_handler_for_food: 'Depends on handler for food',
    depends_on_handler_for_housing: 'Depends on handler for housing',
    depends_on_handler_for_transport: 'Depends on handler for transport',
    threats: 'Threats',
    threats_to_family: 'Threats to family',
    violence: 'Violence',
    excessive_hours: 'Excessive hours',
    hazardous_work: 'Hazardous work',
    unfit_housing: 'Unfit housing',
    moved_before_visit: 'Moved before the visit',
  },
  phase: {
    partnership: 'Partnership and needs',
    training: 'Training',
    intelligence: 'Intelligence',
    care: 'Care ready',
    action: 'Action days',
    review: 'Review',
  },
  trainingTopic: {
    victim_interviewing: 'Interviewing victims',
    database_checks: 'Database checks',
    indicators: 'Indicators',
    first_response: 'First response',
    child_protection: 'Child protection',
    evidence: 'Evidence',
    phones_offline: 'Working offline',
    safe_figures: 'Safe figures',
  },
  readinessItem: {
    agreement: 'Agreement',
    teams_trained: 'Teams trained',
    target_packages: 'Target packages',
    shelter_places: 'Shelter places',
    interpreters: 'Inter­preters',
    prosecutor_on_call: 'Prosecutor on call',
    phones_enrolled: 'Phones enrolled',
    deconflicted: 'Decon­flicted',
  },
  readinessState: { ready: 'Ready', waiting: 'Waiting', missing: 'Missing' },
  goDecision: { go: 'Go', go_without_sites: 'Go without some sites', no_go: 'No' },
  goReason: {
    ready: 'Everything is ready',
    no_place_of_safety: 'No place of safety',
    teams_not_trained: 'Teams not trained',
    no_interpreters: 'No interpreters',
    no_prosecutor: 'No prosecutor on call',
    open_deconfliction: 'Deconfliction open',
    target_packages_open: 'Target packages open',
    weather: 'Weather',
    security: 'Security',
    withdrawn_by_government: 'Withdrawn by the government',
  },
  objective: {
    safeguard_people: 'Safeguard people',
    arrest_suspects: 'Arrest suspects',
    check_databases: 'Check databases',
    share_intelligence: 'Share intelligence',
    strengthen_cooperation: 'Strengthen cooperation',
    raise_awareness: 'Raise awareness',
  },
  revocationReason: {
    lost: 'Lost',
    stolen: 'Stolen',
    replaced: 'Replaced',
    left: 'The person left',
    compromised: 'Someone else may have had it',
    mistake: 'Enrolled by mistake',
  },
  erasureGround: {
    her_request: 'At the person’s request',
    retention_ended: 'Retention ended',
    recorded_by_mistake: 'Recorded by mistake',
    court_order: 'Court order',
  },
  alertKind: {
    child: 'Child',
    danger_to_life: 'Danger to life',
    about_to_be_moved: 'About to be moved',
    officer_in_danger: 'Officer in danger',
  },
  ...caseCodes,
  ...consentCodes,
  ...referralCodes,
  ...sealedCodes,
  ...countingCodes,
} as const satisfies CodeWords

/** Every list of codes, and the words it needs. */
export interface CodeWords {
  role: Record<domain.Role, string>
  ring: Record<domain.Ring, string>
  handling: Record<domain.HandlingCode, string>
  agencyType: Record<domain.AgencyType, string>
  siteKind: Record<domain.SiteKind, string>
  siteState: Record<domain.SiteState, string>
  siteOutcome: EveryCode<typeof domain.siteOutcomes>
  means: EveryCode<typeof domain.means>
  coverage: EveryCode<typeof domain.coverages>
  deconfliction: EveryCode<typeof domain.deconflictions>
  leadSource: EveryCode<typeof domain.leadSources>
  reliability: EveryCode<typeof domain.reliabilities>
  credibility: EveryCode<typeof domain.credibilities>
  leadVerdict: EveryCode<typeof domain.leadVerdicts>
  sex: EveryCode<typeof domain.sexes>
  ageBand: EveryCode<typeof domain.ageBands>
  exploitation: EveryCode<typeof domain.exploitations>
  interviewedBefore: EveryCode<typeof domain.interviewedBefore>
  suspectRole: EveryCode<typeof domain.suspectRoles>
  arrestGround: EveryCode<typeof domain.arrestGrounds>
  arrestOutcome: EveryCode<typeof domain.arrestOutcomes>
  offence: EveryCode<typeof domain.offences>
  seizedThing: EveryCode<typeof domain.seizedThings>
  database: EveryCode<typeof domain.databases>
  checkedThing: EveryCode<typeof domain.checkedThings>
  checkOutcome: EveryCode<typeof domain.checkOutcomes>
  hitVerdict: EveryCode<typeof domain.hitVerdicts>
  modus: EveryCode<typeof domain.modusFeatures>
  phase: EveryCode<typeof domain.phaseCodes>
  trainingTopic: EveryCode<typeof domain.trainingTopics>
  readinessItem: EveryCode<typeof domain.readinessItems>
  readinessState: EveryCode<typeof domain.readinessStates>
  goDecision: EveryCode<typeof domain.goDecisions>
  goReason: EveryCode<typeof domain.goReasons>
  objective: EveryCode<typeof domain.objectives>
  revocationReason: EveryCode<typeof domain.revocationReasons>
  erasureGround: EveryCode<typeof domain.erasureGrounds>
  alertKind: EveryCode<typeof domain.alertKinds>
}
