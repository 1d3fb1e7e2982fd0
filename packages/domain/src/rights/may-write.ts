import type { Role } from '../codes.ts'
import { kindOf } from '../kinds.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { rolesTowards } from '../who/fold-who.ts'
import type { Person, WhoBook } from '../who/who-book.ts'
import { acts, type Act } from './acts.ts'

/** What the hub knows of a subject without reading bodies. */
export interface SubjectKnown {
  id: string
  type: string
  owner: string
  audience: string
  ring: string
}

export interface Writing {
  person: Person
  /** Agency on whose behalf the entry is written. */
  agency: string
  kind: string
  /** The subject, unless the entry opens it. */
  subject: SubjectKnown | undefined
  body: unknown
}

export type Verdict = { allowed: true } | Refusal

const allowed: Verdict = { allowed: true }

/** Whether a person may write an entry of a kind: by the roles held in the agency she writes for. */
export function mayWrite(book: WhoBook, writing: Writing): Verdict {
  const roles = rolesTowards(writing.person, writing.agency)
  if (roles.length === 0) return refuse('agency_not_yours')
  const act: Act | undefined = kindOf(writing.kind) ? acts[writing.kind as keyof typeof acts] : undefined
  // A kind that only a newer program knows: whoever may write at all in the subject's audience carries it.
  if (!act) return roles.some((role) => !withoutEntries.includes(role)) ? allowed : refuse('role_may_not')
  const owner = ownerOf(book, writing)
  const own = owner === writing.agency
  const needed = own ? act.own : (act.other ?? [])
  if (!roles.some((role) => needed.includes(role))) {
    return roles.some((role) => act.own.includes(role)) ? refuse('owner_only') : refuse('role_may_not')
  }
  return ofItsOwn(book, writing, own) ?? mayGive(book, writing, roles, own)
}

/** Roles that write nothing about any subject of the three inner rings. */
const withoutEntries: Role[] = ['communications', 'data_protection_officer', 'administrator']

/** What is one's own to say, whatever the role: which key is mine, and that we read no more. */
function ofItsOwn(book: WhoBook, { kind, subject, person, agency, body }: Writing, own: boolean) {
  if (kind === 'person.key_offered' && subject?.id !== person.id) return refuse('owner_only')
  if (kind === 'audience.ended' && !own) {
    const { party } = body as { party: string }
    if (party !== agency && book.teams.get(party)?.agency !== agency) return refuse('owner_only', 'party')
  }
  return undefined
}

/** People and devices belong to the agency that they are of, whoever wrote them down; an agency is its own. */
function ownerOf(book: WhoBook, writing: Writing): string {
  const body = writing.body as { agency?: string; person?: string }
  if (writing.kind === 'person.joined') return body.agency ?? writing.agency
  if (writing.kind === 'device.invited') return book.people.get(body.person ?? '')?.agency ?? writing.agency
  if (writing.subject?.type === 'agency') return writing.subject.id
  if (writing.subject?.type === 'person')
    return book.people.get(writing.subject.id)?.agency ?? writing.subject.owner
  if (writing.subject?.type === 'device') {
    const device = book.devices.get(writing.subject.id)
    return book.people.get(device?.person ?? '')?.agency ?? writing.subject.owner
  }
  return writing.subject?.owner ?? writing.agency
}

interface GivenOrTaken {
  roles?: Role[]
  role?: Role
  agency?: string
  team?: string
  teams?: string[]
}

const reservedRole = (role: Role) => role === 'coordinator' || role === 'administrator'

/** Nobody gives a right above his own: only the coordinator makes coordinators and administrators. */
function mayGive(book: WhoBook, writing: Writing, roles: Role[], own: boolean): Verdict {
  const body = writing.body as GivenOrTaken
  const given =
    writing.kind === 'person.joined'
      ? (body.roles ?? [])
      : writing.kind === 'person.role_granted'
        ? [body.role!]
        : []
  const reserved = given.some(reservedRole)
  if (reserved && !roles.includes('coordinator')) return refuse('role_may_not_give')
  if (given.length > 0 && !own && !roles.includes('coordinator')) return refuse('role_may_not_give')
  if (writing.kind === 'person.joined' && !book.agencies.get(body.agency ?? ''))
    return refuse('subject_unknown', 'agency')
  if (writing.kind === 'device.invited') {
    const person = book.people.get((writing.body as { person: string }).person)
    if (!person) return refuse('subject_unknown', 'person')
    // Inviting a device for a coordinator is making oneself one.
    const held = person.memberships.filter((m) => m.until === undefined).map((m) => m.role)
    const above = held.some(reservedRole)
    if (above && !roles.includes('coordinator') && person.id !== writing.person.id)
      return refuse('role_may_not_give')
  }
  return mayChange(book, body, writing, roles.includes('coordinator'))
}

/** Who comes to a team reads what it met, and who leaves reads no more: its own agency says so, or the coordinator. */
function mayChange(book: WhoBook, body: GivenOrTaken, writing: Writing, coordinator: boolean): Verdict {
  if (!writing.kind.startsWith('person.')) return allowed
  // Somebody new joins teams of her own agency; there is no other team for her.
  if (body.teams?.some((team) => book.teams.get(team)?.agency !== body.agency))
    return refuse('subject_unknown', 'teams')
  if (body.team !== undefined) {
    const team = book.teams.get(body.team)
    if (!team) return refuse('subject_unknown', 'team')
    if (!coordinator && team.agency !== writing.agency) return refuse('role_may_not_give', 'team')
  }
  if (endsLastCoordinator(book, body, writing)) return refuse('last_coordinator')
  if (coordinator || (writing.kind !== 'person.left' && writing.kind !== 'person.role_ended')) return allowed
  const person = book.people.get(writing.subject?.id ?? '')
  const above = person?.memberships.some((m) => m.until === undefined && reservedRole(m.role))
  return above && person?.id !== writing.person.id ? refuse('role_may_not_give') : allowed
}

/** An operation without a coordinator could never get one again. */
function endsLastCoordinator(book: WhoBook, body: GivenOrTaken, { kind, subject }: Writing): boolean {
  if (kind !== 'person.left' && !(kind === 'person.role_ended' && body.role === 'coordinator')) return false
  const coordinates = (person: Person) =>
    person.memberships.some((m) => m.until === undefined && m.role === 'coordinator')
  const person = book.people.get(subject?.id ?? '')
  if (!person || !coordinates(person)) return false
  return ![...book.people.values()].some((other) => other.id !== person.id && coordinates(other))
}
