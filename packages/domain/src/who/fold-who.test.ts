import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Header } from '../journal/entry.ts'
import { bodyOf, kindNames } from '../testing/entries-of.ts'
import { aBook, operation, otherAgency, ownAgency } from '../testing/a-book.ts'
import { audiencesOf, foldWho, isWhoEntry, readsSince, rolesTowards, type WhoEntry } from './fold-who.ts'
import { emptyWhoBook, layerOver, type WhoBook } from './who-book.ts'

const who = kindNames.filter((kind) => isWhoEntry({ kind }))

/** One of a few ids for any id, so that entries meet. */
const few = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      /"(.)[0-9a-f]{7}-[0-9a-f-]{27}"/g,
      (_, sign: string) => `"${'abcd'[Number.parseInt(sign, 16) % 4]!}"`,
    ),
  )

const numbered = fc
  .array(
    fc.oneof(
      ...who.map((kind) =>
        fc.tuple(
          fc.constant(kind),
          bodyOf(kind),
          fc.constantFrom('a', 'b', 'c', 'd'),
          fc.constantFrom('a', 'b'),
        ),
      ),
    ),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(
      ([kind, body, subject, agency], at) =>
        ({
          ...{
            id: `entry ${at}`,
            kind,
            body: few(body),
            number: at + 1,
            receivedAt: '2018-04-05T14:02:11.000Z',
          },
          header: { operation: 'o', subject, agency, actor: 'a', audience: 'b' } as Header,
        }) as unknown as WhoEntry,
    ),
  )

/** Everything in a book as plain data. */
const contents = ({ operation: of, agencies, teams, people, devices, audiences }: WhoBook) =>
  [agencies, teams, people, devices, audiences].reduce<unknown[]>(
    (all, table) => [
      ...all,
      [...(table.values() as Iterable<{ id: string }>)].toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    ],
    [of],
  )

test('folded through layers that are kept or straight into the book: the same book', () => {
  fc.assert(
    fc.property(numbered, fc.integer({ min: 1, max: 5 }), (entries, size) => {
      const straight = emptyWhoBook()
      for (const entry of entries) foldWho(straight, entry)
      const layered = emptyWhoBook()
      for (let at = 0; at < entries.length; at += size) {
        const lower = layerOver(layered)
        const upper = layerOver(lower)
        for (const entry of entries.slice(at, at + size)) foldWho(upper, entry)
        upper.keep()
        lower.keep()
      }
      expect(contents(layered)).toEqual(contents(straight))
    }),
  )
})

test('a layer that is thrown away leaves no trace of what was tried', () => {
  fc.assert(
    fc.property(numbered, numbered, (kept, tried) => {
      const book = emptyWhoBook()
      for (const entry of kept) foldWho(book, entry)
      const before = JSON.stringify(contents(book))
      const layer = layerOver(book)
      for (const entry of tried) foldWho(layer, { ...entry, number: entry.number + 100 })
      expect(JSON.stringify(contents(book))).toBe(before)
    }),
  )
})

test('nobody reads from before both her membership and the grant stood', () => {
  fc.assert(
    fc.property(numbered, (entries) => {
      const book = emptyWhoBook()
      for (const entry of entries) foldWho(book, entry)
      for (const person of book.people.values()) {
        const open = person.memberships.filter(({ until }) => until === undefined)
        for (const [id, since] of audiencesOf(book, person)) {
          const grants = book.audiences.get(id)!.grants.filter(({ until }) => until === undefined)
          const fits = grants.some((grant) =>
            open.some(
              (m) =>
                m.party === grant.party &&
                (grant.role === undefined || grant.role === m.role) &&
                Math.max(m.since, grant.since) === since,
            ),
          )
          expect(fits).toBe(true)
        }
      }
    }),
  )
})

describe('rights begin and end at a number', () => {
  const change = (kind: string, subject: string, body: object, number: number): WhoEntry =>
    ({
      ...{ id: `entry ${number}`, kind, body, number, receivedAt: '2018-04-05T14:02:11.000Z' },
      header: { operation, subject, agency: ownAgency, actor: 'lead', audience: 'registry' } as Header,
    }) as unknown as WhoEntry
  const officer = `field_officer of ${ownAgency}`
  const team = `team of ${ownAgency}`

  function afterwards(...changes: WhoEntry[]) {
    const book = aBook()
    book.audiences.set('cases', {
      ...{ id: 'cases', owner: ownAgency, purpose: 'team_case' },
      grants: [{ party: team, role: 'field_officer', since: 5, until: undefined }],
    })
    for (const entry of changes) foldWho(book, entry)
    const person = book.people.get(officer)!
    return { person, since: readsSince(book.audiences.get('cases')!, person) }
  }

  test('who is not of the team does not read its cases', () => {
    expect(afterwards().since).toBeUndefined()
  })

  test('who comes to the team reads from then on, and twice is once', () => {
    const assigned = change('person.assigned', officer, { team }, 9)
    const { person, since } = afterwards(assigned, change('person.assigned', officer, { team }, 12))
    expect(since).toBe(9)
    expect(rolesTowards(person, team)).toEqual(['field_officer'])
  })

  test.each([
    ['leaves the team', 'person.unassigned', { team }],
    ['loses the role', 'person.role_ended', { role: 'field_officer' }],
    ['leaves the operation', 'person.left', {}],
  ])('who %s reads no more, and her past stays written', (_name, kind, body) => {
    const { person, since } = afterwards(
      change('person.assigned', officer, { team }, 9),
      change(kind, officer, body, 15),
    )
    expect(since).toBeUndefined()
    expect(person.memberships.find(({ party }) => party === team)).toMatchObject({ since: 9, until: 15 })
  })

  test('who comes back reads from the second time on', () => {
    const { since } = afterwards(
      change('person.assigned', officer, { team }, 9),
      change('person.unassigned', officer, { team }, 15),
      change('person.assigned', officer, { team }, 20),
    )
    expect(since).toBe(20)
  })

  test('another agency’s member of the same role does not read', () => {
    const book = aBook()
    foldWho(book, change('team.formed', 'new team', { number: 2, audience: 'new cases' }, 6))
    const cases = book.audiences.get('new cases')!
    expect(readsSince(cases, book.people.get(`case_worker of ${ownAgency}`)!)).toBe(6)
    expect(readsSince(cases, book.people.get(`case_worker of ${otherAgency}`)!)).toBeUndefined()
    expect(readsSince(cases, book.people.get(officer)!)).toBeUndefined()
  })
})
