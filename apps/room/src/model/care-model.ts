import type {
  accessGrounds,
  Consent,
  Determination,
  LegalBasis,
  NextStep,
  PersonMet,
  Referral,
  Said,
  Screening,
  SealedThing,
  Service,
} from '@libertad/domain'
import type { WithoutNextStep } from '@libertad/protocol'
import type { Instant } from './view-model.ts'

export type Ground = (typeof accessGrounds)[number]

/** What the desk knows of care: of the people of one's own agency, of referrals with others, of services. */
export interface CareModel {
  vault: VaultState
  keys: KeysModel
  cases: CaseLine[]
  referrals: ReferralLine[]
  directory: DirectoryLine[]
  /** Due things of the caseload, soonest first: next steps, answers, handovers, follow-ups, recovery periods. */
  calendar: DueLine[]
  /** People of all agencies for whom nothing is due, by pseudonym; only for those who may know. */
  withoutNextStep: WithoutNextStep[]
  /** Claims of others that wait for a second person. */
  toSecond: LegalBasis[]
}

/** `none`: this browser has no vault yet. What is sealed needs one; all else does not. */
export interface VaultState {
  state: 'none' | 'locked' | 'open'
  /** When it closes by itself, milliseconds. */
  closesAt?: number
  waitUntil?: number
  passkey: boolean
}

/** How urgent a case is, and why: the first reason that holds. */
export type Urgency =
  | 'danger'
  | 'child'
  | 'medical'
  | 'unanswered_late'
  | 'no_next_step'
  | 'overdue'
  | 'due_soon'
  | 'ordinary'
  | 'closed'

export interface CaseLine {
  id: string
  /** `GY-T4XH`, from the random id: the same on every device of the agency. */
  pseudonym: string
  type: 'person_met' | 'case'
  audience: string
  person: PersonMet
  /** Name she goes by, once the vault is open and the list of names was opened with a ground. */
  calledBy: string | undefined
  urgency: Urgency
  determination: Said<Determination> | 'needs_a_person' | undefined
  screening: Said<Screening> | undefined
  nextStep: Said<NextStep> | undefined
  consents: Consent[]
  bases: LegalBasis[]
  referrals: ReferralLine[]
  sealed: SealedLine[]
  /** Newest entry about her. */
  lastAt: Instant
  /** Who may read: parties with their roles. */
  readers: { party: string; role: string | undefined; since: number }[]
}

export interface SealedLine {
  id: string
  thing: SealedThing
  about: string
  writtenAt: Instant
  writtenBy: string
  erased: boolean
  /** Every reading: who, when, on what ground. */
  openings: { who: string; at: Instant; ground: Ground }[]
}

export interface ReferralLine extends Referral {
  direction: 'sent' | 'received'
  otherName: string
  serviceName: string | undefined
  /** Own case that it is about, when this agency knows it. */
  case: string | undefined
  due: 'unanswered_late' | 'follow_up_due' | 'handover_due' | undefined
}

export interface DirectoryLine extends Service {
  agencyName: string
  own: boolean
  rootConfirmed: boolean
}

export interface DueLine {
  at: Instant
  what: 'next_step' | 'answer' | 'handover' | 'follow_up' | 'basis_ends' | 'consent_ends' | 'reflection_ends'
  case: string | undefined
  referral: string | undefined
  pseudonym: string | undefined
}

/** The agency's keys as this device works them out. */
export interface KeysModel {
  /** `none`: no root was made. `not_pinned`: there is one, and nobody read it to this device yet. */
  root: {
    state: 'none' | 'not_pinned' | 'pinned'
    key?: string
    groups?: string[]
    qr?: string
    held: boolean
  }
  epoch: number | undefined
  members: MemberLine[]
  /** Keys that members' devices offered and nobody certified. */
  offers: { person: string; workName: string; device: string; recipient: string; at: Instant }[]
  others: {
    agency: string
    name: string
    country: string
    root: string | undefined
    groups: string[]
    state: 'no_root' | 'not_confirmed' | 'confirmed' | 'changed' | 'contested'
    confirmedBy: string | undefined
  }[]
  recovery: {
    custodians: string[]
    asked: { entry: string; by: string; at: Instant; helped: string[] }[]
    shareHeld: boolean
  }
  /** Members who left after an epoch began that they hold: the epoch should be changed. */
  leftWithEpoch: { workName: string; leftAt: Instant }[]
}

export interface MemberLine {
  person: string
  workName: string
  device: string
  recipient: string
  state: 'certified' | 'ended' | 'left'
  since: Instant
  /** What somebody who left could have read: sealed subjects in audiences of his until he left. */
  couldRead: number
}
