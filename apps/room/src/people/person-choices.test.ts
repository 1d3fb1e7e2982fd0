import type { KindName, Role } from '@libertad/domain'
import { expect, test } from 'vitest'
import type { AgencyView, PersonView, TeamView } from '../model/view-model.ts'
import { isLastCoordinator, personChoices } from './person-choices.ts'

const agency = (id: string, country: string): AgencyView => ({
  ...{ id, name: 'Police Corps', country, type: 'police' },
  ...{ people: 1, teams: 0, devices: 1 },
})
const team = (agencyId: string, country: string, number: number): TeamView => ({
  ...{ id: `${agencyId}${number}`, number, agencyId, agency: 'Police Corps', country },
  ...{ people: 1, out: false },
})
const person = (id: string, country: string, roles: Role[], teamIds: string[] = []): PersonView => ({
  ...{ id, workName: id, agency: 'Police Corps', country, teams: [], teamIds },
  roles: roles.map((role) => ({ role, towards: 'Police Corps' })),
  ...{ devices: 1, mayInvite: true, left: false },
})
const coordinator = person('m', 'BB', ['coordinator'])
const officer = person('o', 'GY', ['field_officer', 'analyst'], ['a1'])
const register = {
  agencies: [agency('a', 'GY'), agency('b', 'AW')],
  teams: [team('a', 'GY', 1), team('a', 'GY', 2), team('b', 'AW', 1)],
  people: [coordinator, officer],
}
const lead = { roles: ['country_lead' as const], agency: 'Police Corps', country: 'GY' }
const cell = { roles: ['coordinator' as const], agency: 'Police Corps', country: 'BB' }
const everything = () => true

test('a lead moves people in and out of the own agency’s teams', () => {
  const { teams, joinable } = personChoices(officer, { me: lead, ...register }, everything)
  expect(teams.map(({ team: { id }, mayEnd }) => [id, mayEnd])).toEqual([['a1', true]])
  expect(joinable.map(({ id }) => id)).toEqual(['a2'])
  const other = personChoices(person('w', 'AW', ['analyst'], ['b1']), { me: lead, ...register }, everything)
  expect(other.teams.map(({ team: { id }, mayEnd }) => [id, mayEnd])).toEqual([['b1', false]])
  expect(other.joinable.map(({ id }) => id)).toEqual(['a1', 'a2'])
})

test('a coordinator does so in every team, and gives every role', () => {
  const { joinable, givable } = personChoices(officer, { me: cell, ...register }, everything)
  expect(joinable.map(({ id }) => id)).toEqual(['a2', 'b1'])
  expect(givable).toContain('coordinator')
  expect(givable).not.toContain('analyst')
  const { givable: byLead } = personChoices(officer, { me: lead, ...register }, everything)
  expect(byLead).not.toContain('coordinator')
  expect(byLead).not.toContain('administrator')
})

test('what the rights deny has no control', () => {
  expect(personChoices(officer, { me: lead, ...register }, () => false)).toEqual({
    teams: [{ team: register.teams[0], mayEnd: false }],
    roles: [
      { role: 'field_officer', mayEnd: false },
      { role: 'analyst', mayEnd: false },
    ],
    ...{ joinable: [], givable: [], mayLeave: false },
  })
  const asked: KindName[] = []
  personChoices(officer, { me: lead, ...register }, (kind) => asked.push(kind) > 0)
  expect(new Set(asked).size).toBe(5)
})

test('the only role ends by leaving', () => {
  const analyst = person('n', 'GY', ['analyst'])
  const choices = personChoices(analyst, { me: lead, ...register }, everything)
  expect(choices).toMatchObject({ roles: [{ mayEnd: false }], stays: 'onlyRole', mayLeave: true })
  expect(personChoices(officer, { me: lead, ...register }, everything).stays).toBeUndefined()
})

test('the last coordinator neither leaves nor ends that role; another role of hers may end', () => {
  const both = person('m', 'BB', ['coordinator', 'analyst'])
  const choices = personChoices(both, { me: cell, ...register, people: [both, officer] }, everything)
  expect(choices).toMatchObject({ stays: 'lastCoordinator', mayLeave: false })
  expect(choices.roles).toEqual([
    { role: 'coordinator', mayEnd: false },
    { role: 'analyst', mayEnd: true },
  ])
  expect(isLastCoordinator(both, [both, coordinator])).toBe(false)
  expect(isLastCoordinator(both, [both, { ...coordinator, left: true }])).toBe(true)
  expect(isLastCoordinator(officer, [both, officer])).toBe(false)
})

test('nothing about a person who left can be changed', () => {
  expect(personChoices({ ...officer, left: true }, { me: cell, ...register }, everything)).toEqual({
    ...{ teams: [], joinable: [], roles: [], givable: [], mayLeave: false },
  })
})
