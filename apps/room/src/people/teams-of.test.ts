import { expect, test } from 'vitest'
import type { TeamView } from '../model/view-model.ts'
import { teamsOf, teamsOfPerson } from './teams-of.ts'

const team = (agencyId: string, country: string, number: number, agency = 'Police Corps'): TeamView => ({
  ...{ id: `${agencyId}${number}`, number, agencyId, agency, country },
  ...{ people: 1, out: false },
})
const teams = [team('a', 'GY', 2), team('b', 'AW', 1), team('a', 'GY', 1), team('b', 'AW', 7)]

test('teams are of one agency, not of another of its name', () => {
  expect(teamsOf(teams, 'a').map(({ id }) => id)).toEqual(['a1', 'a2'])
  expect(teamsOf(teams, undefined)).toEqual([])
})

test('a number is first of all one of the person’s own agency', () => {
  const person = { agency: 'Police Corps', country: 'GY', teams: [1, 7] }
  expect(teamsOfPerson(person, teams).map(({ id }) => id)).toEqual(['a1', 'b7'])
})

test('then one of the person’s country', () => {
  const person = { agency: 'Ixora Care', country: 'GY', teams: [2] }
  const more = [...teams, team('c', 'SR', 2)]
  expect(teamsOfPerson(person, more).map(({ id }) => id)).toEqual(['a2'])
})

test('a number that several other agencies have tells no team', () => {
  expect(teamsOfPerson({ agency: 'Ixora Care', country: 'SR', teams: [1] }, teams)).toEqual([])
})
