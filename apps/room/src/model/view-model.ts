import type {
  AgencyType,
  HandlingCode,
  ReadinessItem,
  Ring,
  Role,
  SiteKind,
  SiteState,
} from '@libertad/domain'

/**
 * What the desk shows, as plain data: ids, codes, instants and numbers, no words and no functions. It is computed
 * from folded entries for one moment (`at`), by one adapter; every page only draws it. Travelling in time means
 * computing it for an earlier moment. Instants are UTC ISO strings, days are `YYYY-MM-DD` in the place's zone.
 */
export interface RoomModel {
  /** The moment this model shows. Everything later is left out. */
  at: Instant
  /** `true`: an earlier moment was asked for. `false`: the newest that this browser knows. */
  past: boolean
  operation: OperationView
  counters: Counters
  /** By country name is the page's business: any order. */
  countries: CountryView[]
  sites: SiteLine[]
  /** Places nobody has heard from for longer than they should be silent. */
  unheard: UnheardArea[]
  /** Newest first, at most 100 lines, operation ring only. */
  feed: EntryLine[]
  /** The action days, two hours a bar. */
  timeline: TimelineView
  /** From the first phase to the last action day, a week a bar. */
  whole: TimelineView
  plan: PlanView
  agencies: AgencyView[]
  teams: TeamView[]
  people: PersonView[]
  devices: DeviceView[]
}

/** `2018-04-05T14:02:11.000Z` */
export type Instant = string
/** `2018-04-05`, in the zone of its place. */
export type Day = string

export interface OperationView {
  id: string
  name: string
  firstDay: Day
  lastDay: Day
  /** Zone of the coordinating cell: clocks in the frame and on the timeline show it. */
  zone: string
  funder?: string
  /** Codes of `objectives`. */
  objectives: string[]
  cellSeat?: { country: string; placeName: string }
}

/** The figures of the situation page. Each one has its definition in the catalogue and its entries one click away. */
export interface Counters {
  people: PeopleFigure
  /** `scope`: every record of the operation, only those that this reader may read, or none for this role. */
  records: {
    scope: 'all' | 'readable' | 'none'
    figure: number
    women?: number
    men?: number
    children?: number
  }
  arrests: { figure: number; charged: number }
  sitesVisited: { figure: number; planned: number }
  countries: { figure: number; reporting: number }
  officers: { figure: number; teams: number; teamsOut: number }
  /** Checks against databases, and how many gave a hit. */
  checks: { figure: number; hits: number; confirmed: number }
}
export type CounterName = keyof Counters

/** People, each counted once: an interval, or the reason why there is none. Never 0 for "not known". */
export type PeopleFigure =
  | { state: 'none'; why: 'not_linked_yet' | 'not_for_your_role' }
  | { state: 'provisional'; best: number; low: number; high: number }

export interface CountryView {
  /** ISO 3166-1 alpha-2; its name comes from the reader's language. */
  country: string
  zone: string
  /** Absent: this reader's role neither reads nor counts records. */
  records?: number
  arrests: number
  sitesVisited: number
  sites: number
  officers: number
  teams: number
  /** Hub time of the newest entry from there; absent: never heard. */
  heardAt?: Instant
}

export interface SiteLine {
  id: string
  /** Read aloud over a bad line: `GY-M07`. */
  code: string
  kind: SiteKind
  state: SiteState
  country: string
  placeName: string
  /** As precise as this reader may know. Absent: the region only, so no mark. */
  position?: { latitude: number; longitude: number; precisionMetres: number }
  hoursToReach?: number
  /** People met there, as records. Absent: not for this reader. */
  records?: number
  arrests: number
  heardAt?: Instant
  /** Two versions stand beside each other and a person must choose. */
  needsAPerson: boolean
}

export interface UnheardArea {
  country: string
  /** The sites whose teams are silent; the ring is drawn round them. */
  sites: string[]
  heardAt?: Instant
  /** When the team said it would be in touch again. */
  nextContactAt?: Instant
  teams: number[]
  hoursToReach?: number
  coverage?: string
}

export interface TimelineView {
  start: Instant
  end: Instant
  /** Hours in one bar. */
  barHours: number
  /** Entries by bar from `start`; shorter than the week while the future is empty. */
  entries: number[]
  arrests: Instant[]
}

/** One entry of the journal as a line. What is said in it is a sentence of the catalogue with coded values. */
export interface EntryLine {
  id: string
  /** The hub's number; absent while it waits on this device. */
  number?: number
  /** `visit.ended`: chooses the sentence. A kind that only a newer program knows is shown as such. */
  kind: string
  ring: Ring
  country?: string
  site?: { id: string; code: string }
  /** Codes and numbers that fill the sentence: `{ things: 19, thing: 'travel_document' }`. */
  said: Record<string, string | number>
  agency: string
  /** Number of the team, if it was written by one. */
  team?: number
  /** Work name chosen by the agency, as far as this reader may know it. */
  actor?: string
  /** Short label of the device, `GY-12`. */
  device: string
  /** What the device's clock said. */
  claimedAt: Instant
  /** When the hub took it; absent while it waits. */
  receivedAt?: Instant
  /** The two clocks cannot both be right: by how many hours. Nothing is ordered by the device's clock. */
  clockDoubtHours?: number
  /** Written by a newer program: kept and carried, not understood here. */
  unknownKind?: true
  erased?: true
}

export interface SiteDetail extends SiteLine {
  zone: string
  ownerAgency: string
  handling: HandlingCode
  /** Who can read this, as short as it is true. */
  readers: { agencies: string[]; people?: number }
  reviewOn: Day
  means: string[]
  coverage: string
  expectedPeople?: number
  deconfliction?: string
  outcome?: string
  /** The stages reached, in order, with when and by which team. */
  path: { state: SiteState; at?: Instant; day?: Day; team?: number }[]
  modus: string[]
  visits: {
    id: string
    team?: number
    agency: string
    startedAt: Instant
    endedAt?: Instant
    met?: number
    nextContactAt?: Instant
  }[]
  /** Counts by coded sex and age, never persons. Absent: this reader's role does not count here. */
  peopleMet?: { sex: string; child: boolean; count: number }[]
  arrests: number
  arrestLines: {
    id: string
    at: Instant
    ground: string
    roles: string[]
    outcome?: string
    agency: string
  }[]
  seizures: { id: string; at: Instant; things: { kind: string; count: number; returned: number }[] }[]
  checks: { database: string; about: string; made: number; hits: number; confirmed: number }[]
  leads: {
    id: string
    source: string
    reliability: string
    credibility: string
    /** When the information itself is from. */
    informationAt?: Instant
    verdict?: string
    needsAPerson: boolean
  }[]
  versions: VersionsView[]
}

/** Two or more versions of one decision, written by people who did not know of each other. All stay until a person chooses. */
export interface VersionsView {
  subject: string
  /** Name of the decided field: `tasked`, `closed`, `ended`, `verdict`, `outcome`, `go`, `confirmed`. */
  about: string
  mayChoose: boolean
  versions: {
    entry: string
    /** Fills the sentence of `about`. */
    said: Record<string, string | number>
    actor: string
    agency: string
    device: string
    claimedAt: Instant
    number?: number
  }[]
}

export interface PlanView {
  phases: { id: string; code: string; starts: Day; ends: Day }[]
  trainings: {
    id: string
    topic: string
    country: string
    starts: Day
    days: number
    seats: number
    attended: number
  }[]
  countries: CountryPlan[]
}

export interface CountryPlan {
  country: string
  /** The country as a subject: what `decideGo` is about. */
  subject: string
  ownerAgency: string
  languages: string[]
  officers: number
  teams: number
  readiness: Partial<Record<ReadinessItem, ReadinessView>>
  decision?: {
    decision: string
    reasons: string[]
    withoutSites: { id: string; code: string }[]
    actor: string
    agency: string
    at: Instant
  }
  versions?: VersionsView
  /** This reader is the country's lead and may decide. */
  mayDecide: boolean
  /** Sites of the country that a "go without" may leave out. */
  sites: { id: string; code: string }[]
}

export interface ReadinessView {
  state: 'ready' | 'waiting' | 'missing'
  have?: number
  need?: number
  actor: string
  at: Instant
}

export interface AgencyView {
  id: string
  name: string
  country: string
  type: AgencyType
  people: number
  teams: number
  devices: number
}

export interface TeamView {
  id: string
  number: number
  agency: string
  /** Agencies of two countries may bear the same name. */
  agencyId: string
  country: string
  people: number
  /** Out on a visit now. */
  out: boolean
}

export interface PersonView {
  id: string
  workName: string
  agency: string
  country: string
  roles: { role: Role; towards: string }[]
  teams: number[]
  /** The same teams by id: numbers are unique only within a country. */
  teamIds: string[]
  devices: number
  mayInvite: boolean
  left: boolean
}

export interface DeviceView {
  id: string
  /** `GY-12` */
  label: string
  person: string
  workName: string
  agency: string
  country: string
  state: 'invited' | 'enrolled' | 'expired' | 'revoked'
  enrolledAt?: Instant
  expiresAt?: Instant
  revoked?: { reason: string; at: Instant }
  heardAt?: Instant
  clockDoubtHours?: number
  mayRevoke: boolean
}
