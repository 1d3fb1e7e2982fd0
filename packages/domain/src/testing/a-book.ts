import { roles, type Role } from '../codes.ts'
import { emptyWhoBook, type Person, type WhoBook } from '../who/who-book.ts'

export const operation = 'operation'
export const ownAgency = 'own agency'
export const otherAgency = 'other agency'

const numbered = { since: 1, until: undefined }

/** A member who holds a role in an agency and so in the operation. */
export function member(id: string, agency: string, held: Role[]): Person {
  const memberships = held.flatMap((role) =>
    [operation, agency].map((party) => ({ party, role, ...numbered })),
  )
  return { id, agency, workName: id, memberships }
}

/** A book with two agencies, a team in each, and a member of each role in each: `coordinator of own agency`. */
export function aBook(): WhoBook {
  const book = emptyWhoBook()
  book.operation = {
    id: operation,
    demonstration: true,
    registry: 'registry',
    participants: 'all',
    cell: 'cell',
  }
  for (const id of [ownAgency, otherAgency]) {
    book.agencies.set(id, {
      ...{ id, country: 'GD', name: id, type: 'police', languages: [], audience: `audience of ${id}` },
    })
    book.teams.set(`team of ${id}`, {
      id: `team of ${id}`,
      agency: id,
      number: 1,
      audience: `cases of ${id}`,
    })
    for (const role of roles) {
      const person = member(`${role} of ${id}`, id, [role])
      book.people.set(person.id, person)
      book.devices.set(`device of ${person.id}`, {
        ...{ id: `device of ${person.id}`, person: person.id, invitedBy: person.id, invitationKey: '' },
        ...{ expiresAt: '2018-04-05T14:02:11.000Z', enrolled: undefined, revoked: undefined },
      })
    }
  }
  return book
}
