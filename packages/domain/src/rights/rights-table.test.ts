import { describe, expect, test } from 'vitest'
import { rings, roles, type Role } from '../codes.ts'
import { audiencePurposes } from '../who/who-book.ts'
import { readersOf, relations, rightOf, rightsTable } from './rights-table.ts'

/** Whoever meets people or finds things. Who plans, speaks, watches or keeps the hub is told nobody's name. */
const sealers: Role[] = ['country_lead', 'field_officer', 'analyst', 'case_worker', 'prosecutor']

const rights = ['none', 'count', 'read', 'write']

describe.each(roles)('%s', (role) => {
  test.each(rings.flatMap((ring) => relations.map((relation) => [ring, relation] as const)))(
    'in the %s ring, %s: an answer and its reason',
    (ring, relation) => {
      const { right, why } = rightOf(role, ring, relation)
      expect(rights).toContain(right)
      expect(why).toMatch(/^[a-z_]+$/)
    },
  )

  test('whoever is of another operation or nobody sees the public ring and nothing else', () => {
    for (const relation of ['other_operation', 'signed_out'] as const) {
      expect(rightOf(role, 'public', relation).right).toBe('read')
      for (const ring of ['identity', 'case', 'operation'] as const)
        expect(rightOf(role, ring, relation)).toEqual({ right: 'none', why: 'not_a_member' })
    }
  })

  test('nobody has more over what another agency owns than over what the own one does', () => {
    for (const ring of rings) {
      const { own, other_agency: other } = rightsTable[role][ring]
      expect(rights.indexOf(other)).toBeLessThanOrEqual(rights.indexOf(own))
      expect(other).not.toBe('write')
    }
  })

  test('identity is sealed in its agency and by no other, and what is public is put forward by few', () => {
    expect(rightsTable[role].identity).toEqual(
      sealers.includes(role)
        ? { own: 'write', other_agency: 'none', why: 'seals_what_was_told' }
        : { own: 'none', other_agency: 'none', why: 'sealed_to_its_owner' },
    )
    const releases = ['coordinator', 'communications', 'data_protection_officer'].includes(role)
    expect(rightsTable[role].public).toMatchObject({ own: releases ? 'write' : 'read', other_agency: 'read' })
  })

  test('no encounter of another agency is read by anybody, at most counted', () => {
    expect(['none', 'count']).toContain(rightsTable[role].case.other_agency)
  })
})

test('the table has the roles and the rings there are', () => {
  expect(Object.keys(rightsTable).toSorted()).toEqual([...roles].toSorted())
  for (const row of Object.values(rightsTable))
    expect(Object.keys(row).toSorted()).toEqual([...rings].toSorted())
})

describe('standing audiences follow the table', () => {
  const right = (role: Role, ring: 'case' | 'operation', relation: 'own' | 'other_agency') =>
    ['read', 'write'].includes(rightsTable[role][ring][relation])

  test('an agency’s readers read its operation ring, the participants that of others, a team its cases', () => {
    expect(readersOf('agency')).toEqual(roles.filter((role) => right(role, 'operation', 'own')))
    expect(readersOf('participants')).toEqual(
      roles.filter((role) => right(role, 'operation', 'other_agency')),
    )
    expect(readersOf('team_case')).toEqual(roles.filter((role) => right(role, 'case', 'own')))
  })

  test('who is who is read by every member, a named circle by whom it names, the cell by the cell', () => {
    expect(readersOf('registry')).toEqual([...roles])
    expect(readersOf('named')).toEqual([])
    expect(readersOf('cell')).toEqual(['coordinator', 'analyst'])
  })

  test('a right to seal makes nobody a reader of an audience', () => {
    expect(readersOf('team_case')).toEqual(['country_lead', 'field_officer', 'case_worker'])
    expect(readersOf('agency')).toEqual([
      ...['coordinator', 'country_lead', 'field_officer', 'analyst', 'prosecutor'],
    ])
  })

  test('those who keep the hub running, watch it or speak for it read nothing but who is who', () => {
    for (const purpose of audiencePurposes.filter((one) => one !== 'registry'))
      for (const role of ['administrator', 'data_protection_officer', 'communications'] as const)
        expect(readersOf(purpose)).not.toContain(role)
  })
})
