import { describe, expect, test } from 'vitest'
import { roles, type Role } from '../codes.ts'
import { kindOf, type KindName } from '../kinds.ts'
import { aBook, member, otherAgency, ownAgency } from '../testing/a-book.ts'
import { kindNames } from '../testing/entries-of.ts'
import { acts } from './acts.ts'
import { mayWrite, type SubjectKnown } from './may-write.ts'
import { standsInRegistry } from './registry.ts'
import { rightsTable } from './rights-table.ts'
import { twoPersonActs } from './two-person-acts.ts'

const book = aBook()

/** A body that gives away no right by itself, about a person or a device of an agency. */
const bodies: Partial<Record<KindName, (agency: string) => unknown>> = {
  'person.joined': (agency) => ({ agency, roles: ['field_officer'] }),
  'person.role_granted': () => ({ role: 'field_officer' }),
  'person.assigned': () => ({ team: `team of ${ownAgency}` }),
  'person.unassigned': () => ({ team: `team of ${ownAgency}` }),
  'device.invited': (agency) => ({ person: `field_officer of ${agency}` }),
  // What may be given up: one's own reading.
  'audience.ended': () => ({ party: ownAgency }),
}

function subjectOf(kind: KindName, owner: string): SubjectKnown {
  const { subject: type, ring } = kindOf(kind)!
  const ids: Record<string, string> = {
    ...{ agency: owner, person: `analyst of ${owner}`, device: `device of analyst of ${owner}` },
  }
  const id = kind === 'person.key_offered' && owner === ownAgency ? 'she' : (ids[type] ?? 'it')
  return { id, type, owner, audience: 'audience', ring }
}

function verdict(role: Role, kind: KindName, owner: string): string {
  const result = mayWrite(book, {
    ...{ person: member('she', ownAgency, [role]), agency: ownAgency, kind },
    subject: kindOf(kind)!.opens ? undefined : subjectOf(kind, owner),
    body: bodies[kind]?.(owner) ?? {},
  })
  return 'allowed' in result ? 'allowed' : result.refused
}

describe.each(kindNames)('%s', (kind) => {
  const { own, other = [] }: { own: Role[]; other?: Role[] } = acts[kind]
  const definition = kindOf(kind)!
  const owners = definition.opens && !bodies[kind] ? [ownAgency] : [ownAgency, otherAgency]

  test.each(owners.flatMap((owner) => roles.map((role) => [owner, role] as const)))(
    'about what the %s owns, by a %s',
    (owner, role) => {
      const may = (owner === ownAgency ? own : other).includes(role)
      const expected = may ? ['allowed'] : ['role_may_not', 'owner_only']
      expect(expected).toContain(verdict(role, kind, owner))
    },
  )

  test('nobody writes where the table of rights gives no writing, but in the registry', () => {
    if (standsInRegistry(definition.subject) || definition.subject === 'any') return
    for (const role of own) expect(rightsTable[role][definition.ring].own).toBe('write')
    for (const role of other) expect(['read', 'write']).toContain(rightsTable[role][definition.ring].own)
  })
})

test('who writes for an agency that is not hers is told so, whatever her role', () => {
  for (const role of roles) {
    const she = member('she', ownAgency, [role])
    const writing = { person: she, agency: otherAgency, kind: 'site.reported', subject: undefined, body: {} }
    expect(mayWrite(book, writing)).toEqual({ refused: 'agency_not_yours' })
  }
})

test('a kind of tomorrow is carried for those who write at all', () => {
  const may = roles.filter((role) => {
    const she = member('she', ownAgency, [role])
    return (
      'allowed' in
      mayWrite(book, { person: she, agency: ownAgency, kind: 'site.dreamt', subject: undefined, body: {} })
    )
  })
  expect(may).toEqual(
    roles.filter((role) =>
      Object.entries(rightsTable[role]).some(([ring, { own }]) => ring !== 'public' && own === 'write'),
    ),
  )
})

test('a name that every object has is no kind', () => {
  const she = member('she', ownAgency, ['administrator'])
  const writing = { person: she, agency: ownAgency, kind: 'constructor', subject: undefined, body: {} }
  expect(mayWrite(book, writing)).toEqual({ refused: 'role_may_not' })
})

describe('nobody gives a right above his own', () => {
  const by = (role: Role, kind: KindName, body: object, subject?: SubjectKnown) =>
    mayWrite(book, {
      ...{ person: member('she', ownAgency, [role]), agency: ownAgency, kind, subject, body },
    })
  const person = subjectOf('person.role_granted', ownAgency)

  test.each(['coordinator', 'administrator'] as const)('only a coordinator makes a %s', (given) => {
    for (const role of ['country_lead', 'administrator'] as const) {
      expect(by(role, 'person.joined', { agency: ownAgency, roles: ['analyst', given] })).toEqual({
        refused: 'role_may_not_give',
      })
      expect(by(role, 'person.role_granted', { role: given }, person)).toEqual({
        refused: 'role_may_not_give',
      })
      const device = { person: `${given} of ${ownAgency}` }
      expect(by(role, 'device.invited', device)).toEqual({ refused: 'role_may_not_give' })
    }
    expect(by('coordinator', 'person.role_granted', { role: given }, person)).toEqual({ allowed: true })
  })

  test('what is given must be there', () => {
    expect(by('coordinator', 'person.joined', { agency: 'nowhere', roles: ['analyst'] })).toEqual({
      ...{ refused: 'subject_unknown', at: 'agency' },
    })
    expect(by('coordinator', 'device.invited', { person: 'nobody' })).toEqual({
      ...{ refused: 'subject_unknown', at: 'person' },
    })
    expect(by('coordinator', 'person.assigned', { team: 'none' }, person)).toEqual({
      ...{ refused: 'subject_unknown', at: 'team' },
    })
  })
})

describe('a team’s cases are its agency’s', () => {
  const lead = member('she', ownAgency, ['country_lead'])
  const foreign = `team of ${otherAgency}`
  const by = (person: typeof lead, kind: KindName, body: object, subject?: SubjectKnown) =>
    mayWrite(book, { person, agency: ownAgency, kind, subject, body })

  test.each(['person.assigned', 'person.unassigned'] as const)('%s of another agency’s team', (kind) => {
    const herself = subjectOf(kind, ownAgency)
    expect(by(lead, kind, { team: foreign }, herself)).toEqual({ refused: 'role_may_not_give', at: 'team' })
    const coordinator = member('he', ownAgency, ['coordinator'])
    expect(by(coordinator, kind, { team: foreign }, herself)).toEqual({ allowed: true })
  })

  test('nobody joins straight into one', () => {
    const joined = { agency: ownAgency, roles: ['field_officer'], teams: [`team of ${ownAgency}`, foreign] }
    expect(by(lead, 'person.joined', joined)).toEqual({ refused: 'subject_unknown', at: 'teams' })
  })
})

test.each(['person.left', 'person.role_ended'] as const)('only a coordinator takes from one: %s', (kind) => {
  const subject = { ...subjectOf(kind, ownAgency), id: `coordinator of ${ownAgency}` }
  const by = (role: Role) => {
    const person = member('she', ownAgency, [role])
    return mayWrite(book, { person, agency: ownAgency, kind, subject, body: { role: 'coordinator' } })
  }
  expect(by('country_lead')).toEqual({ refused: 'role_may_not_give' })
  expect(by('administrator')).toEqual({ refused: 'role_may_not_give' })
  expect(by('coordinator')).toEqual({ allowed: true })
})

test('the last coordinator stays one, and the last but one may go', () => {
  const only = aBook()
  for (const person of [...only.people.values()])
    if (person.id !== `coordinator of ${ownAgency}`)
      only.people.set(person.id, {
        ...person,
        memberships: person.memberships.filter(({ role }) => role !== 'coordinator'),
      })
  const person = only.people.get(`coordinator of ${ownAgency}`)!
  const subject = { ...subjectOf('person.left', ownAgency), id: person.id }
  const leaving = { person, agency: ownAgency, subject, body: { role: 'coordinator' } }
  for (const kind of ['person.left', 'person.role_ended'])
    expect(mayWrite(only, { ...leaving, kind })).toEqual({ refused: 'last_coordinator' })
  const second = { ...person, id: 'another' }
  only.people.set('another', second)
  expect(mayWrite(only, { ...leaving, kind: 'person.left' })).toEqual({ allowed: true })
})

describe('giving up one’s own reading', () => {
  const by = (role: Role, party: string) =>
    mayWrite(book, {
      ...{ person: member('she', ownAgency, [role]), agency: ownAgency, kind: 'audience.ended' },
      ...{ subject: subjectOf('audience.ended', otherAgency), body: { party } },
    })

  test.each(['case_worker', 'country_lead'] as const)('a %s ends what her own agency was given', (role) => {
    expect(by(role, ownAgency)).toEqual({ allowed: true })
    expect(by(role, `team of ${ownAgency}`)).toEqual({ allowed: true })
  })

  test.each(['case_worker', 'country_lead'] as const)('a %s ends nobody else’s', (role) => {
    for (const party of [otherAgency, `team of ${otherAgency}`, 'operation', 'nobody'])
      expect(by(role, party)).toEqual({ refused: 'owner_only', at: 'party' })
  })

  test('whoever opened an audience ends any grant of it', () => {
    const own = { ...subjectOf('audience.ended', ownAgency) }
    for (const party of [otherAgency, 'operation']) {
      const person = member('she', ownAgency, ['case_worker'])
      const writing = { person, agency: ownAgency, kind: 'audience.ended', subject: own, body: { party } }
      expect(mayWrite(book, writing)).toEqual({ allowed: true })
    }
  })
})

test.each(roles)('a %s offers a key of her own and of nobody else', (role) => {
  const by = (id: string) => {
    const subject = { ...subjectOf('person.key_offered', ownAgency), id }
    const person = member('she', ownAgency, [role])
    return mayWrite(book, { person, agency: ownAgency, kind: 'person.key_offered', subject, body: {} })
  }
  expect(by('she')).toEqual({ allowed: true })
  expect(by(`analyst of ${ownAgency}`)).toEqual({ refused: 'owner_only' })
})

test('an agency declares its own root, whoever wrote down that it joined, and confirms only another’s', () => {
  const by = (kind: KindName, agency: string) =>
    mayWrite(book, {
      ...{ person: member('she', ownAgency, ['case_worker']), agency: ownAgency, kind, body: {} },
      // A coordinator of another agency let both in.
      subject: { ...subjectOf(kind, agency), owner: 'coordinating agency' },
    })
  expect(by('agency.root_declared', ownAgency)).toEqual({ allowed: true })
  expect(by('agency.root_declared', otherAgency)).toEqual({ refused: 'owner_only' })
  expect(by('agency.root_confirmed', otherAgency)).toEqual({ allowed: true })
  expect(by('agency.root_confirmed', ownAgency)).toEqual({ refused: 'role_may_not' })
})

test('what needs two people is asked by one kind and answered by another, each of which somebody writes', () => {
  for (const [asked, answered] of Object.entries(twoPersonActs)) {
    expect(asked).not.toBe(answered)
    expect(kindOf(asked)!.subject).toBe(kindOf(answered)!.subject)
    expect(kindOf(answered)!.decision).toBe(true)
    expect(acts[answered].own.length).toBeGreaterThan(0)
  }
})
