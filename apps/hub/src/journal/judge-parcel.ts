import {
  checkBody,
  foldWho,
  holdsOnlyCodes,
  isRefusal,
  isWhoEntry,
  kindOf,
  mayWrite,
  readBody,
  readsSince,
  refuse,
  standsInRegistry,
  type AudiencePurpose,
  type HandlingCode,
  type KnownEntry,
  type Person,
  type Refusal,
  type RefusalCode,
  type SealedPurpose,
  type SubjectKnown,
  type WhoBook,
} from '@libertad/domain'
import { chainLink, type OpenedEntry, type OpenedParcel, type Sha256 } from '@libertad/protocol'
import { careEntry, noCare, type Care } from '../care/care-known.ts'
import { judgeCare } from '../care/judge-care.ts'
import { judgeAnswer, type PairsKnown } from '../counting/judge-answer.ts'
import { judgeRelease } from '../releases/judge-release.ts'
import type { ReleasesKnown } from '../releases/releases-known.ts'
import { purposesOfSealed } from '../sealed/purposes-of-sealed.ts'

/** What the hub knows when it judges one parcel, all read under the operation's lock. */
export interface Known {
  book: WhoBook
  subjects: Map<string, SubjectKnown>
  /** What is known of care that the parcel's entries stand on. */
  care: Care
  /** What is known of pairs that its answers name. */
  pairs: PairsKnown
  /** The releases it speaks of, and all that were ever public. */
  releases: ReleasesKnown
  /** Last number and chain of the operation. */
  number: number
  chain: string
  /** The journal's clock, UTC. */
  now: string
  /** The actor's own signature was there and right. */
  actorSigned: boolean
  /** The one kind that only its own road may bring: founding, or enrolment with a checked proof. */
  only?: 'operation.founded' | 'device.enrolled'
}

export interface TakenEntry {
  entry: OpenedEntry
  place: number
  number: number
  chain: string
}

export interface NewSubject extends SubjectKnown {
  handling: string | undefined
  reviewOn: string | undefined
  openedNumber: number
  claimedAt: string
  country: string | undefined
}

/** What a parcel changes: nothing here was written anywhere yet. */
export interface Judged {
  taken: TakenEntry[]
  refused: ({ place: number } & Refusal)[]
  opened: NewSubject[]
  /** What entries named as sealed, in the order of their headers. `place`: of the entry in the parcel. */
  sealed: { place: number; entry: OpenedEntry; number: number; purposes: SealedPurpose[] }[]
  /** Readings of sealed subjects that were written down. */
  readings: { subject: string; number: number }[]
  /** What it changes of what is known of care. */
  care: Care
  /** Entries whose bodies go, with the subject they must belong to. */
  erased: { subject: string; entries: string[] }[]
  changedWho: boolean
  number: number
  chain: string
}

const day = 24 * 60 * 60 * 1000

/**
 * Decides entry by entry what is taken, in order, each seeing what those before it changed: who is who is folded
 * into `known.book`, new subjects into `known.subjects`, care into `known.care`. Pure but for these, which the caller
 * made for it.
 */
export function judgeParcel(sha256: Sha256, parcel: OpenedParcel, known: Known): Judged {
  const judged: Judged = {
    ...{ taken: [], refused: [], opened: [], erased: [], changedWho: false },
    ...{ sealed: [], readings: [], care: noCare() },
    ...{ number: known.number, chain: known.chain },
  }
  for (const [place, entry] of parcel.entries.entries()) {
    const number = judged.number + 1
    const verdict = faultOfShape(entry) ?? judgeEntry(entry, number, known, judged.care)
    if (isRefusal(verdict)) {
      judged.refused.push({ place, ...verdict })
      continue
    }
    if (verdict.opens) {
      known.subjects.set(verdict.opens.id, verdict.opens)
      judged.opened.push(verdict.opens)
    }
    const whole: KnownEntry = {
      ...{ id: entry.id, header: entry.header, kind: entry.header.kind, body: verdict.body },
      ...{ number, receivedAt: known.now },
    }
    if (verdict.body !== undefined && isWhoEntry(whole)) {
      foldWho(known.book, whole)
      judged.changedWho = true
    }
    if (entry.header.kind === 'bodies.erased') {
      judged.erased.push({
        subject: entry.header.subject,
        entries: (verdict.body as { entries: string[] }).entries,
      })
    }
    const { purposes } = verdict
    if (purposes.length > 0) judged.sealed.push({ place, entry, number, purposes })
    if (entry.header.kind === 'sealed.opened') judged.readings.push({ subject: entry.header.subject, number })
    judged.number = number
    judged.chain = chainLink(sha256, judged.chain, number, entry.id, known.now)
    judged.taken.push({ entry, place, number, chain: judged.chain })
  }
  return judged
}

/** What no entry may be. Whose figures these are is said only to those who may put any forward. */
const faultOfShape = ({ fault }: OpenedEntry) =>
  fault?.refused === 'release_not_from_here' ? undefined : fault

interface Accepted {
  /** The body at the newest version; `undefined` for a kind that only a newer program knows. */
  body: unknown
  opens: NewSubject | undefined
  purposes: SealedPurpose[]
}

function judgeEntry(entry: OpenedEntry, number: number, known: Known, changed: Care): Accepted | Refusal {
  const { header } = entry
  const fits = checkBody(header.kind, header.version, entry.body)
  if (fits === 'unknown') {
    if (header.ring === 'identity') return refuse('kind_ring_wrong')
    if (!holdsOnlyCodes(entry.body)) return refuse('body_not_coded')
  } else if (!fits.fits) {
    return refuse('body_wrong_shape', fits.at)
  }
  const body = fits === 'unknown' ? undefined : readBody(header.kind, header.version, entry.body)
  const purposes = purposesOfSealed(header, body)
  if (isRefusal(purposes)) return purposes
  if (header.kind === 'operation.founded' || header.kind === 'device.enrolled') {
    if (known.only !== header.kind) return refuse('role_may_not')
    return header.kind === 'operation.founded'
      ? founding(entry, body, number)
      : { body, opens: undefined, purposes }
  }
  if (known.only) return refuse('role_may_not')

  const person = known.book.people.get(header.actor)
  const device = known.book.devices.get(header.device)
  if (!person || !device?.enrolled) return refuse('device_not_enrolled')
  // A device did not exist before it was enrolled; a day allows for a clock that is off. Later times are kept and marked.
  if (Date.parse(header.claimedAt) < Date.parse(device.enrolled.at) - day)
    return refuse('entry_before_enrolment')

  const subject = known.subjects.get(header.subject) ?? foundedSubject(known.book, header.subject)
  const place = placeOf(entry, body, subject, known, person)
  if (place) return place
  const kind = kindOf(header.kind)
  if (kind?.decision && !known.actorSigned) return refuse('decision_needs_own_signature')
  const verdict = mayWrite(known.book, { person, agency: header.agency, kind: header.kind, subject, body })
  if (isRefusal(verdict)) return verdict
  const answer = judgeAnswer(header.kind, header.agency, body, known.pairs)
  if (answer) return answer
  if (entry.fault) return entry.fault
  const release = judgeRelease(header, body, known.releases)
  if (release) return release
  const care = judgeCare(careEntry(entry, body), known.care, changed, {
    ...{ country: known.book.agencies.get(header.agency)?.country ?? '', now: known.now },
  })
  return care ?? { body, opens: subject ? undefined : openedBy(entry, body, number, known), purposes }
}

/** Whether ring, subject and audience of an entry fit what is known, and each other. */
function placeOf(
  entry: OpenedEntry,
  body: unknown,
  subject: SubjectKnown | undefined,
  known: Known,
  person: Person,
): Refusal | undefined {
  const { header } = entry
  const kind = kindOf(header.kind)
  if (subject) {
    if (kind?.opens) return refuse('subject_exists')
    if (subject.audience !== header.audience) return refuse('audience_wrong')
    if (kind && kind.subject !== 'any' && kind.subject !== subject.type) return refuse('kind_subject_wrong')
    if (header.kind === 'bodies.erased' && whoTypes.has(subject.type)) return refuse('kind_subject_wrong')
  } else if (kind && !kind.opens) {
    return refuse('subject_unknown')
  }
  const { audience: brought = '' } = (body ?? {}) as { audience?: string }
  const { audiences } = known.book
  // Whoever could bring an audience that is there already would read it.
  if (!subject && (audiences.get(header.subject) || audiences.get(brought))) return refuse('subject_exists')
  const ring = kind && kind.subject !== 'any' ? kind.ring : (subject?.ring ?? header.ring)
  if (header.ring !== ring || (subject && subject.ring !== header.ring)) return refuse('kind_ring_wrong')
  if (header.kind === 'audience.opened') {
    if (header.audience !== header.subject) return refuse('audience_wrong')
    return holdsAGrant(person, body) ? undefined : refuse('audience_not_yours')
  }
  const audience = known.book.audiences.get(header.audience)
  if (!audience || readsSince(audience, person) === undefined) return refuse('audience_not_yours')
  if (subject) return undefined
  return purposeFault(
    audience.purpose,
    header.kind,
    (body as { handling?: HandlingCode } | undefined)?.handling,
  )
}

/** The first agency, person and device have no opening entry of their own: who is who knows them. */
function foundedSubject({ operation, ...book }: WhoBook, id: string): SubjectKnown | undefined {
  const types = { agency: book.agencies, person: book.people, device: book.devices }
  const [type] = Object.entries(types).find(([, table]) => table.get(id)) ?? []
  return operation && type
    ? { id, type, owner: id, audience: operation.registry, ring: 'operation' }
    : undefined
}

const whoTypes = new Set(['operation', 'agency', 'team', 'person', 'device', 'audience'])

const purposesOf: Record<HandlingCode, AudiencePurpose[]> = {
  own_agency: ['agency', 'team_case'],
  named_agencies: ['named'],
  participants: ['participants'],
  coordinating_cell: ['cell'],
}

/** The handling code says in words who may read; the audience must be one that says the same. */
function purposeFault(
  purpose: AudiencePurpose,
  kindName: string,
  handling: HandlingCode | undefined,
): Refusal | undefined {
  const kind = kindOf(kindName)
  if (!kind || !handling) return undefined
  if (kind.subject !== 'any' && standsInRegistry(kind.subject))
    return purpose === 'registry' ? undefined : refuse('audience_wrong')
  if (kind.ring === 'case' && purpose !== 'team_case' && purpose !== 'named') return refuse('audience_wrong')
  // What is sealed stands with its own agency, or where a consent opened a place for two.
  if (kind.ring === 'identity' && !['team_case', 'named', 'agency'].includes(purpose))
    return refuse('audience_wrong')
  return purposesOf[handling].includes(purpose) ? undefined : refuse('handling_code_wrong')
}

function holdsAGrant(person: Person, body: unknown): boolean {
  const { grants = [] } = (body ?? {}) as { grants?: { party: string; role?: string }[] }
  return grants.some(({ party, role }) =>
    person.memberships.some((m) => m.until === undefined && m.party === party && (!role || role === m.role)),
  )
}

function openedBy(entry: OpenedEntry, body: unknown, number: number, known: Known): NewSubject {
  const { header } = entry
  const { handling, reviewOn } = (body ?? {}) as { handling?: string; reviewOn?: string }
  return {
    ...{
      id: header.subject,
      type: kindOf(header.kind)?.subject ?? header.kind.split('.')[0]!,
      owner: header.agency,
    },
    ...{ audience: header.audience, ring: header.ring, handling, reviewOn, openedNumber: number },
    ...{ claimedAt: header.claimedAt, country: known.book.agencies.get(header.agency)?.country },
  }
}

/** The first entry of a journal is about itself: its ids are its own, its agency is the one it brings. */
function founding(entry: OpenedEntry, body: unknown, number: number): Accepted | Refusal {
  const { header } = entry
  const founded = body as {
    agency: { id: string; country: string }
    person: { id: string }
    device: { id: string }
  }
  if (
    number !== 1 ||
    header.subject !== header.operation ||
    header.agency !== founded.agency.id ||
    header.actor !== founded.person.id ||
    header.device !== founded.device.id
  ) {
    return refuse('entry_foreign')
  }
  const { handling, reviewOn } = body as { handling: string; reviewOn: string }
  return {
    ...{ body, purposes: [] },
    opens: {
      ...{
        id: header.subject,
        type: 'operation',
        owner: header.agency,
        audience: header.audience,
        ring: header.ring,
      },
      ...{
        handling,
        reviewOn,
        openedNumber: number,
        claimedAt: header.claimedAt,
        country: founded.agency.country,
      },
    },
  }
}

/** Refusal of a whole parcel by its place in the device's chain, or `undefined` when it is the next one. */
export function chainFault(
  statement: { previous: string | null; first: number },
  device: { lastRoot: string | null; nextSequence: number },
): { refused: RefusalCode; knownRoot?: string | null; next?: number } | undefined {
  if (statement.previous === device.lastRoot && statement.first === device.nextSequence) return undefined
  const { lastRoot: knownRoot, nextSequence: next } = device
  if (statement.first < next) return { ...refuse('parcel_forked'), knownRoot, next }
  return { ...refuse('parcel_ahead'), knownRoot, next }
}
