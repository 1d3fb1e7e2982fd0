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

test('a person is in the teams of her ids, of another agency too', () => {
  expect(teamsOfPerson({ teamIds: ['a1', 'b7', 'gone'] }, teams).map(({ id }) => id)).toEqual(['a1', 'b7'])
})
