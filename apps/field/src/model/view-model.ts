import type {
  accessGrounds,
  alertKinds,
  carePaths,
  closingReasons,
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
  SiteKind,
} from '@libertad/domain'

/** What the open phone shows. Only today's work is here. */
export interface FieldModel {
  me: {
    person: string
    workName: string
    roles: Role[]
    agency: string
    agencyId: string
    country: string
    /** Teams that she is in now. */
    teams: { id: string; number: number }[]
  }
  operation: { name: string; demonstration: boolean; zone: string }
  /** What this phone may seal with; without it nothing that identifies can be written down. */
  sealing: SealingState
  sites: SiteToday[]
  /** Members of staff, so that a name stands beside what somebody said. People met are never among them. */
  staff: StaffLine[]
  agencies: AgencyLine[]
  /** The visit that this phone's officer is on. */
  visit: VisitNow | undefined
  alerts: AlertLine[]
  directory: ServiceLine[]
  referrals: ReferralLine[]
  outbox: OutboxView
  /** Decisions of which there are two: each waits until a person chooses. */
  versions: VersionsLine[]
  /** When this phone stopped in the middle of something: the draft it goes on with. */
  stopped: { draft: string; at: number; screen: string; person: string | undefined } | undefined
  lease: { until: number; hours: number }
  storage: { persisted: 'granted' | 'refused' | 'unknown'; used: number; free: number | undefined }
  clock: { differsBySeconds: number } | undefined
}

export type SealingState =
  | { may: true; root: string; epoch: number }
  /** What is missing: the agency has no root, this phone is not certified yet, or the epoch has not come. */
  | { may: false; why: 'no_root' | 'root_not_pinned' | 'not_certified' | 'no_epoch' }

export interface StaffLine {
  id: string
  workName: string
  agencyId: string
  /** Numbers of the teams that she is in now. */
  teams: number[]
}

export interface AgencyLine {
  id: string
  name: string
  country: string
  /** Public key of the root that it declares; believed only once it was compared in person. */
  root: string | undefined
  confirmed: boolean
}

export interface SiteToday {
  id: string
  code: string
  kind: SiteKind
  placeName: string
  hoursToReach: number | undefined
  means: string[]
  coverage: string
  /** Day of the visit, local. */
  day: string | undefined
  team: number | undefined
  teamId: string | undefined
  zone: string
  state: string
  /** When what is known of it was last added to, milliseconds. */
  knownAt: number
  leads: number
}

export interface VisitNow {
  id: string
  site: SiteToday
  startedAt: number
  nextContact: number | undefined
  people: PersonOnSite[]
  arrests: ArrestLine[]
  seizures: SeizureLine[]
}

/** A person on site, by number and everyday picture: both follow from her random id and the visit. */
export interface PersonOnSite {
  id: string
  number: number
  /** One of `everydayPictures`. */
  picture: string
  audience: string
  met: PersonMet
  path: (typeof carePaths)[number]
  screening: Said<Screening> | undefined
  determination: Said<Determination> | 'needs_a_person' | undefined
  consents: Consent[]
  bases: LegalBasis[]
  referrals: Referral[]
  nextStep: Said<NextStep> | undefined
  closed: (typeof closingReasons)[number] | undefined
  /** What is sealed about her, each with who opened it and why; the newest last. */
  sealed: { id: string; thing: SealedThing; at: string; openings: Said<Ground>[] }[]
  /** Milliseconds of the last thing saved about her. */
  savedAt: number
  /** How many entries about her are only here. */
  onlyHere: number
}

export interface ArrestLine {
  id: string
  suspect: string
  at: string
  ground: string
  roles: string[]
}
export interface SeizureLine {
  id: string
  things: { thing: string; count: number }[]
  /** What went back to whom it belongs. */
  returned: { thing: string; count: number }[]
  at: string
}

export interface AlertLine {
  id: string
  kind: (typeof alertKinds)[number]
  site: string | undefined
  raisedAt: number
  received: boolean
  answeredBy: string | undefined
  own: boolean
}

export interface ServiceLine extends Service {
  agencyName: string
  /** Age of the place count, milliseconds since 1970 when it was said. */
  freeAt: number | undefined
  root: 'confirmed' | 'not_confirmed'
}

export interface ReferralLine extends Referral {
  toName: string
  serviceName: string | undefined
  person: string | undefined
  due: 'unanswered_late' | 'follow_up_due' | 'handover_due' | undefined
}

/** Four states and no others: saved here, handed to a colleague, received by the hub, needs attention. */
export interface OutboxView {
  onlyHere: number
  oldestHere: number | undefined
  received: number
  hubAnsweredAt: number | undefined
  trying: 'now' | 'waiting' | 'offline' | 'idle'
  nextTryAt: number | undefined
  waiting: WaitingLine[]
  attention: AttentionLine[]
  damaged: string[]
}

export interface WaitingLine {
  id: string
  kind: string
  at: string
  about: { number: number; picture: string } | undefined
  bytes: number
}

export interface AttentionLine {
  id: string
  /** A code of `refusalCodes`, or why an entry of another did not verify. */
  code: string
  at: string | undefined
  kind: string | undefined
  own: boolean
  when: string | undefined
}

/** What `…chosen` of that subject asks: the field it is about, and between which entries. */
export interface VersionsLine {
  subject: string
  type: string
  field: string
  versions: Said<unknown>[]
}

export type Ground = (typeof accessGrounds)[number]
