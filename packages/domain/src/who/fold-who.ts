import { roles, type Role } from '../codes.ts'
import type { EntryOf } from '../journal/reducer.ts'
import { operationEntries } from '../operation/operation.ts'
import { readersOf } from '../rights/rights-table.ts'
import { whoEntries } from './entries.ts'
import type { Audience, Grant, Membership, Person, WhoBook } from './who-book.ts'

/** An entry that the hub has numbered: rights begin and end at numbers. */
export type WhoEntry = EntryOf<typeof whoEntries & Pick<typeof operationEntries, 'operation.founded'>> & {
  number: number
  receivedAt: string
}

export function isWhoEntry<E extends { kind: string }>(entry: E): entry is E & WhoEntry {
  return Object.hasOwn(whoEntries, entry.kind) || entry.kind === 'operation.founded'
}

/** Applies one accepted entry to the book. Entries come in the order of their numbers, each once. */
export function foldWho(book: WhoBook, entry: WhoEntry): void {
  const { subject, agency, operation } = entry.header
  const number = entry.number
  const audience = (id: string, owner: string, purpose: Audience['purpose'], grants: Grant[]) =>
    book.audiences.set(id, { id, owner, purpose, grants })
  const granted = (party: string, role: Role | undefined): Grant => ({
    party,
    role,
    since: number,
    until: undefined,
  })
  const holders = (party: string, purpose: Audience['purpose']) =>
    readersOf(purpose).map((role) => granted(party, role))

  switch (entry.kind) {
    case 'operation.founded': {
      const { agency: first, person, device, participants, cell, demonstration } = entry.body
      const registry = entry.header.audience
      book.operation = { id: operation, demonstration, registry, participants, cell }
      book.agencies.set(first.id, { ...first, languages: [] })
      audience(registry, first.id, 'registry', [granted(operation, undefined)])
      audience(participants, first.id, 'participants', holders(operation, 'participants'))
      audience(cell, first.id, 'cell', holders(first.id, 'cell'))
      audience(first.audience, first.id, 'agency', holders(first.id, 'agency'))
      const memberships = joinedAs(operation, first.id, ['coordinator'], [], number)
      book.people.set(person.id, { ...person, agency: first.id, memberships })
      const { deviceKey, actorKey } = device
      book.devices.set(device.id, {
        ...{
          id: device.id,
          person: person.id,
          invitedBy: person.id,
          invitationKey: '',
          expiresAt: entry.receivedAt,
        },
        enrolled: { deviceKey, actorKey, at: entry.receivedAt, number },
        revoked: undefined,
      })
      return
    }
    case 'agency.joined': {
      const { country, name, type, languages, audience: own } = entry.body
      book.agencies.set(subject, { id: subject, country, name, type, languages, audience: own })
      audience(own, subject, 'agency', holders(subject, 'agency'))
      return
    }
    case 'team.formed': {
      book.teams.set(subject, {
        id: subject,
        agency,
        number: entry.body.number,
        audience: entry.body.audience,
      })
      const team = readersOf('team_case').map((role) => granted(subject, role))
      const atHome = readersOf('team_case').filter((role) => role !== 'field_officer')
      audience(entry.body.audience, agency, 'team_case', [
        ...team,
        ...atHome.map((role) => granted(agency, role)),
      ])
      return
    }
    case 'person.joined': {
      const { agency: of, workName, roles: held, teams } = entry.body
      const memberships = joinedAs(operation, of, held, teams, number)
      book.people.set(subject, { id: subject, agency: of, workName, memberships })
      return
    }
    case 'person.assigned':
      return changePerson(book, subject, (person) => [
        ...person.memberships,
        ...rolesNow(person).map((role) => membership(entry.body.team, role, number)),
      ])
    case 'person.unassigned':
      return changePerson(book, subject, (person) =>
        endWhere(person, number, (m) => m.party === entry.body.team),
      )
    case 'person.role_granted':
      return changePerson(book, subject, (person) => [
        ...person.memberships,
        ...partiesNow(person).map((party) => membership(party, entry.body.role, number)),
      ])
    case 'person.role_ended':
      return changePerson(book, subject, (person) =>
        endWhere(person, number, (m) => m.role === entry.body.role),
      )
    case 'person.left':
      return changePerson(book, subject, (person) => endWhere(person, number, () => true))
    case 'device.invited': {
      const { person, invitationKey, expiresAt } = entry.body
      const invitedBy = entry.header.actor
      book.devices.set(subject, {
        ...{ id: subject, person, invitedBy, invitationKey, expiresAt },
        ...{ enrolled: undefined, revoked: undefined },
      })
      return
    }
    case 'device.enrolled': {
      const device = book.devices.get(subject)
      const { deviceKey, actorKey } = entry.body
      if (!device || device.enrolled) return
      book.devices.set(subject, {
        ...device,
        enrolled: { deviceKey, actorKey, at: entry.receivedAt, number },
      })
      return
    }
    case 'device.revoked': {
      const device = book.devices.get(subject)
      if (!device || device.revoked) return
      book.devices.set(subject, {
        ...device,
        revoked: { reason: entry.body.reason, at: entry.receivedAt, number },
      })
      return
    }
    case 'audience.opened':
      audience(
        subject,
        agency,
        'named',
        entry.body.grants.map(({ party, role }) => granted(party, role)),
      )
      return
    case 'audience.granted':
    case 'audience.ended': {
      const before = book.audiences.get(subject)
      if (!before) return
      const { party, role } = entry.body
      const same = (grant: Grant) => grant.party === party && grant.role === role && grant.until === undefined
      const grants =
        entry.kind === 'audience.granted'
          ? before.grants.some(same)
            ? before.grants
            : [...before.grants, granted(party, role)]
          : before.grants.map((grant) => (same(grant) ? { ...grant, until: number } : grant))
      book.audiences.set(subject, { ...before, grants })
      return
    }
  }
}

const membership = (party: string, role: Role, since: number): Membership => ({
  party,
  role,
  since,
  until: undefined,
})

function joinedAs(
  operation: string,
  agency: string,
  held: Role[],
  teams: string[],
  number: number,
): Membership[] {
  const parties = [operation, agency, ...new Set(teams)]
  return parties.flatMap((party) => [...new Set(held)].map((role) => membership(party, role, number)))
}

function changePerson(book: WhoBook, id: string, change: (person: Person) => Membership[]): void {
  const person = book.people.get(id)
  if (person) book.people.set(id, { ...person, memberships: once(change(person)) })
}

/** A role towards a party that is held already is not held twice. */
function once(memberships: Membership[]): Membership[] {
  const open = new Set<string>()
  return memberships.filter((m) => {
    if (m.until !== undefined) return true
    const key = `${m.party} ${m.role}`
    if (open.has(key)) return false
    open.add(key)
    return true
  })
}

function endWhere(person: Person, number: number, which: (m: Membership) => boolean): Membership[] {
  return person.memberships.map((m) => (m.until === undefined && which(m) ? { ...m, until: number } : m))
}

const open = (person: Person) => person.memberships.filter((m) => m.until === undefined)
const rolesNow = (person: Person): Role[] => roles.filter((role) => open(person).some((m) => m.role === role))
const partiesNow = (person: Person): string[] => [...new Set(open(person).map((m) => m.party))]

/** Roles a person holds now towards a party: the operation, an agency or a team. */
export function rolesTowards(person: Person, party: string): Role[] {
  return open(person)
    .filter((m) => m.party === party)
    .map((m) => m.role)
}

/** The number from which a person reads an audience, or `undefined` if she does not. */
export function readsSince(audience: Audience, person: Person): number | undefined {
  let earliest: number | undefined
  for (const grant of audience.grants) {
    if (grant.until !== undefined) continue
    for (const m of person.memberships) {
      if (m.until !== undefined || m.party !== grant.party) continue
      if (grant.role !== undefined && grant.role !== m.role) continue
      const since = Math.max(m.since, grant.since)
      if (earliest === undefined || since < earliest) earliest = since
    }
  }
  return earliest
}

/**
 * Audiences a person reads now, each with the number from which she does: the earliest of her grants, each of
 * which began when both the grant and her membership stood.
 */
export function audiencesOf(book: WhoBook, person: Person): Map<string, number> {
  const found = new Map<string, number>()
  for (const audience of book.audiences.values()) {
    const since = readsSince(audience, person)
    if (since !== undefined) found.set(audience.id, since)
  }
  return found
}
