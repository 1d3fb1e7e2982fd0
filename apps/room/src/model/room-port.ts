import type { Outcome } from '@libertad/browser'
import type { AgencyType, Content, HandlingCode, KindName, Refusal, Role } from '@libertad/domain'
import type { CarePort } from './care-port.ts'
import type { CountingPort } from './counting-port.ts'
import type { ExchangePort } from './exchange-port.ts'
import type { CounterName, Day, EntryLine, Instant, RoomModel, SiteDetail } from './view-model.ts'

/**
 * The desk's one door to everything that is not drawing: the journal, the hub, the device's key. The pages know
 * only this. An implementation keeps `snapshot()` the same object until something changed, then calls listeners.
 */
export interface RoomPort {
  subscribe(listener: () => void): () => void
  snapshot(): RoomSnapshot
  /** The journal's present, in milliseconds since 1970: played time in a demonstration, else real time. */
  now(): number

  /** Everything about one site at the moment shown; `undefined` for "not yours" and for "does not exist" alike. */
  findSite(id: string): SiteDetail | undefined
  /** Lines of the journal, newest first, as of the moment shown. */
  findEntries(question: EntryQuestion): Promise<EntryPage>

  /** Shows the operation as it was known at that moment; `undefined` returns to the present. */
  travelTo(moment: Instant | undefined): void

  /** The country's lead decides go, go without sites, or no-go, with reasons. */
  decideGo(wish: DecideGo): Promise<Outcome>
  /** Settles two versions: takes one entry's, or says that both are right. */
  choose(wish: Choose): Promise<Outcome>
  /** A one-time link for a person's new device. The link is shown once and kept nowhere. */
  invite(wish: Invite): Promise<Outcome<Invitation>>
  revoke(wish: Revoke): Promise<Outcome>
  /** Writes one entry on behalf of the reader's agency: what the pages' forms are for. */
  write(wish: Write): Promise<Outcome<{ subject: string }>>
  /** Whether the reader may write a kind: about something new, or about a subject. The hub decides again. */
  may(kind: KindName, subject?: string): boolean

  /** Makes the first coordinator of an empty hub, on this browser. */
  found(wish: Found): Promise<Outcome>
  /** Reads an invitation from the part of the link after `#`, without using it. */
  readInvitation(secret: string): Promise<Outcome<InvitationCard>>
  /** Uses the invitation: makes this browser's key and enrols it. */
  enrol(secret: string): Promise<Outcome>

  /** Demonstration only: pause, speed, or jump to the end. */
  setDemonstration(wish: DemonstrationWish): Promise<Outcome>
  /** Care and keys. */
  care: CarePort
  /** Counting people once, and telling the public. */
  counting: CountingPort
  /** Files of others, in and out. */
  exchange(): Promise<ExchangePort>

  /** Tries to reach the hub now, instead of at the next turn. */
  tryAgain(): void
}

export interface RoomSnapshot {
  gate: Gate
  mode: 'real' | 'demonstration'
  /** Only while `gate` is `inside`, and after the first pull. */
  model?: RoomModel
  me?: Me
  rights: Rights
  link: LinkState
  /** What the hub did not take of this device, and what it sent that did not verify. Absent: nothing. */
  attention?: { refused: (Refusal & { id: string })[]; notVerified: number }
  /** Only on a hub that plays a demonstration. */
  play?: PlayView
}

/** How far this browser has come. */
export type Gate =
  | 'opening'
  /** The hub is empty and waits for its first coordinator. */
  | 'empty_hub'
  | 'not_enrolled'
  /** This browser's device was revoked: nothing is shown any more. */
  | 'revoked'
  | 'inside'

export interface Me {
  workName: string
  roles: Role[]
  agency: string
  agencyId: string
  country: string
  device: string
}

/** Absence denies: what is not `true` here has no button. The hub decides again in any case. */
export interface Rights {
  invite?: boolean
  steerDemonstration?: boolean
  /** Has a part in the keys of her agency. */
  keys?: boolean
  /** False for roles that may read figures only. */
  readOperation?: boolean
  foundingCodeNeeded?: boolean
}

export type LinkState =
  | { state: 'live'; lastEntryAt?: Instant }
  /** First load or catching up: how many entries are still to come, if known. */
  | { state: 'catching_up'; lastEntryAt?: Instant; remaining?: number }
  | { state: 'offline'; lastEntryAt?: Instant; knownAt?: Instant; waiting: number }

export interface PlayView {
  /** Played seconds in a second; 0 is a pause. */
  speed: number
  /** The speed called 1x on the page. */
  ordinarySpeed: number
  fasterSpeed: number
  finished: boolean
  jumping: boolean
}

export type DemonstrationWish = { speed: number } | { jump: 'end' }

/** One of these; `counter` gives the entries that make a figure. */
export interface EntryQuestion {
  counter?: CounterName
  site?: string
  country?: string
  limit: number
  offset: number
}
export interface EntryPage {
  total: number
  lines: EntryLine[]
}

export interface DecideGo {
  /** Subject of the country. */
  country: string
  decision: 'go' | 'go_without_sites' | 'no_go'
  reasons: string[]
  withoutSites: string[]
}

export interface Choose {
  subject: string
  about: string
  between: string[]
  takes: string | 'both'
}

export type Invite = { person: string } | { workName: string; agency: string; role: Role; team?: string }

export interface Invitation {
  link: string
  expiresAt: Instant
  workName: string
}

/**
 * One entry: its kind, its subject unless it opens one, and what it says. Handling code and review date of what it
 * opens are set where they are left out: all participants, a year.
 */
export type Write = {
  [Name in KindName]: {
    kind: Name
    subject?: string
    content: Omit<Content<Name>, 'handling' | 'reviewOn' | 'audience'> & { handling?: HandlingCode }
  }
}[KindName]

export interface InvitationCard {
  operation: string
  workName: string
  agency: string
  roles: Role[]
  expiresAt: Instant
}

export interface Revoke {
  device: string
  reason: string
}

export interface Found {
  operation: string
  firstDay: Day
  lastDay: Day
  zone: string
  agency: string
  agencyType: AgencyType
  country: string
  workName: string
  code?: string
}
