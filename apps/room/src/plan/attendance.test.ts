import { expect, test } from 'vitest'
import type { PersonView } from '../model/view-model.ts'
import { attendees, madeAttendance } from './attendance.ts'

const person = (
  id: string,
  workName: string,
  country: string,
  more: Partial<PersonView> = {},
): PersonView => ({
  ...{ id, workName, country, agency: 'Police', roles: [], teams: [], teamIds: [], devices: 0 },
  ...{ mayInvite: false, left: false },
  ...more,
})
const people = [
  person('b', 'Sgt. Béa Quiñones', 'TT'),
  person('c', 'Sgt. Paul Ifill', 'GY'),
  person('a', 'Insp. Ann Fraser', 'GY'),
  person('d', 'Const. Moe Left', 'GY', { left: true }),
]
const compare = (one: string, other: string) => one.localeCompare(other)
const shown = (typed: string, chosen: string[] = []) =>
  attendees(people, { country: 'GY', typed, chosen }, compare).map(({ id }) => id)

test('offers the staff of the country of the course that has not left', () => {
  expect(shown('')).toEqual(['a', 'c'])
})

test('finds somebody of another country by name, and keeps in sight who is chosen', () => {
  expect(shown('quinones')).toEqual(['b'])
  expect(shown('quinones', ['c'])).toEqual(['c', 'b'])
  expect(shown('', ['b'])).toEqual(['a', 'c', 'b'])
})

test('a list names somebody, and at most five hundred', () => {
  expect(madeAttendance('t', { people: ['a'] })).toEqual({
    right: true,
    write: { kind: 'training.attended', subject: 't', content: { people: ['a'] } },
  })
  expect(madeAttendance('t', { people: [] })).toEqual({ right: false, mistakes: { people: 'choose' } })
  const many = Array.from({ length: 501 }, (_, n) => String(n))
  expect(madeAttendance('t', { people: many }).right).toBe(false)
})
