import type {
  accessGrounds,
  Consent,
  Determination,
  LegalBasis,
  NextStep,
  PersonMet,
  Referral,
  Role,
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
  /** When it closes by itself, milliseconds on this browser's clock. */
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
  /** Who reads her now. */
  readers: ReaderLine[]
}

/** A party whose people read, all or those of one role, since a number of the journal. */
export interface ReaderLine {
  party: string
  /** Of the agency, or of the team's agency. */
  name: string
  team: number | undefined
  role: Role | undefined
  since: number
}

export interface SealedLine {
  id: string
  thing: SealedThing
  about: string
  writtenAt: Instant
  writtenBy: string
  /** Its erasure is written down and not yet taken by the hub; afterwards the line is gone. */
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
  /** Of a day its beginning, where she was met. */
  at: Instant
  what:
    | 'next_step'
    | 'answer'
    | 'handover'
    | 'follow_up'
    | 'basis_ends'
    | 'consent_ends'
    /** Thirty days after reasonable grounds: the least that Art. 13 of the Council of Europe Convention gives. */
    | 'reflection_ends'
  case: string | undefined
  referral: string | undefined
  pseudonym: string | undefined
}

/** The agency's keys as this device works them out. While the vault is closed nothing of it is believed: lists are empty. */
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
  /** This device's own key, once it offered one: `check` is read to whoever certifies it. */
  own: { recipient: string; check: string[]; certified: boolean } | undefined
  members: MemberLine[]
  /** Keys that members' devices offered and nobody certified. */
  offers: OfferLine[]
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
    /** Names at work. */
    custodians: string[]
    asked: RecoveryLine[]
    shareHeld: boolean
  }
  /** Members who left after an epoch began that they hold: the epoch should be changed. */
  leftWithEpoch: { workName: string; leftAt: Instant }[]
}

export interface OfferLine {
  person: string
  workName: string
  roles: Role[]
  device: string
  /** `GY-12`. */
  deviceLabel: string
  recipient: string
  /** Groups of digits that its owner reads from his own screen. */
  check: string[]
  at: Instant
}

/** Somebody asked custodians for the root. */
export interface RecoveryLine {
  entry: string
  by: string
  at: Instant
  check: string[]
  /** Custodians who gave their shares. */
  helped: string[]
  /** Asked on this device: here it is finished. */
  mine: boolean
  helpedByMe: boolean
}

export interface MemberLine {
  person: string
  workName: string
  roles: Role[]
  device: string
  deviceLabel: string
  recipient: string
  state: 'certified' | 'ended' | 'left'
  since: Instant
  /** What somebody who left could have read: sealed subjects in audiences of his until he left. */
  couldRead: number
}
