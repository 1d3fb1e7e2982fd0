import type { Content, Header } from '@libertad/domain'

type ConsentAsked = Content<'consent.recorded'>

/** What lets data of a person leave her agency, or forbids it: in codes, never who she is. */
export interface BasisKnown {
  id: string
  kind: 'consent' | 'legal_basis'
  owner: string
  audience: string
  person: string
  recipient: string
  purpose: ConsentAsked['purpose']
  kinds: ConsentAsked['kinds']
  /** Of a consent: what she answered. */
  answer: ConsentAsked['answer'] | null
  givenBy: ConsentAsked['by'] | null
  saidAt: string
  /** As it was written: a day for a consent, an instant for a legal basis. */
  until: string
  /** Who wrote it down, and on which device. */
  actor: string
  device: string
  /** Of a legal basis: what a second person said; `null` while it waits for one. */
  seconded: boolean | null
  withdrawnAt: string | null
  /** Agreed to, and nothing said later stands against all of it. Its times are looked at when it is used. */
  holds: boolean
  /** Whether the writer reads it: what she does not, she names in vain. */
  readable: boolean
}

/** That an agency sent a package to another. */
export interface ReferralKnown {
  id: string
  owner: string
  recipient: string
  package: string
  basis: string
  answer: 'accepted' | 'declined' | null
  /** Withdrawn by either of the two. */
  closed: boolean
}

/** How far a person's way is known. */
export interface CaseKnown {
  subject: string
  /** Of the agency that has her case. */
  country: string
  zone: string
  child: boolean
  /** Newest determination. */
  status: Content<'person_met.determined'>['status'] | null
  screened: boolean
  closed: boolean
  /** Day of her next step. */
  due: string | null
  /** Since when a next step is owed to her, UTC. */
  waitsSince: string | null
  /** From when on nothing is due for her, UTC, unless something is said before. */
  nothingDueSince: string | null
}

/** What the hub knows of people's care without reading one entry again, or what a parcel changed of it. */
export interface Care {
  bases: Map<string, BasisKnown>
  referrals: Map<string, ReferralKnown>
  cases: Map<string, CaseKnown>
}

export const noCare = (): Care => ({ bases: new Map(), referrals: new Map(), cases: new Map() })

/** An entry as far as care is judged by it. */
export interface CareEntry {
  kind: string
  subject: string
  agency: string
  actor: string
  device: string
  audience: string
  claimedAt: string
  /** At the newest version; `undefined` when it was erased, or only a newer program reads it. */
  body: unknown
}

/** An entry as care sees it. */
export function careEntry({ header }: { header: Header }, body: unknown): CareEntry {
  const { kind, subject, agency, actor, device, audience, claimedAt } = header
  return { kind, subject, agency, actor, device, audience, claimedAt, body }
}
