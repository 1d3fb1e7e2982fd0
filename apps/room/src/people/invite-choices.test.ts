import { roles } from '@libertad/domain'
import { expect, test } from 'vitest'
import type { AgencyView } from '../model/view-model.ts'
import { inviteChoices } from './invite-choices.ts'

const agency = (id: string, name: string, country = 'GY'): AgencyView => ({
  ...{ id, name, country, type: 'police' },
  ...{ people: 1, teams: 0, devices: 1 },
})
const agencies = [agency('a', 'Police Corps'), agency('b', 'Ixora Care'), agency('c', 'Police Corps', 'AW')]

test('a coordinator invites for every agency, in every role', () => {
  const me = { roles: ['coordinator' as const], agency: 'Ixora Care', country: 'GY' }
  expect(inviteChoices(me, agencies)).toEqual({ agencies, roles })
})

test('others invite for their own agency, not for one of the same name, and in no role above theirs', () => {
  const may = inviteChoices({ roles: ['country_lead'], agency: 'Police Corps', country: 'GY' }, agencies)
  expect(may.agencies.map(({ id }) => id)).toEqual(['a'])
  expect(may.roles).toContain('country_lead')
  expect(may.roles).not.toContain('coordinator')
  expect(may.roles).not.toContain('administrator')
})

test('whoever is nobody invites for no agency', () => {
  expect(inviteChoices(undefined, agencies).agencies).toEqual([])
})
