import { expect, test } from 'vitest'
import type { Role } from '@libertad/domain'
import type { PersonView } from '../../model/view-model.ts'
import { othersWhoMaySign } from './may-sign.ts'

const person = (workName: string, role: Role, more: Partial<PersonView> = {}): PersonView => ({
  ...{ id: workName, workName, agency: 'Cell', country: 'GY', roles: [{ role, towards: 'Cell' }] },
  ...{ teams: [], teamIds: [], devices: 1, mayInvite: false, left: false, ...more },
})

test('another person with such a role and a device may sign', () => {
  const people = [
    person('press', 'communications'),
    person('lead', 'coordinator'),
    person('guard', 'data_protection_officer'),
    person('reader', 'analyst'),
    person('gone', 'coordinator', { left: true }),
    person('invited', 'coordinator', { devices: 0 }),
  ]
  expect(othersWhoMaySign({ people }, 'press').map(({ workName }) => workName)).toEqual([
    ...['lead', 'guard'],
  ])
})
