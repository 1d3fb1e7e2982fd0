import { packageParts, type Known } from '@libertad/casework'
import { dataKinds } from '@libertad/domain'
import { expect, test } from 'vitest'
import { aCase } from '../../cases/testing/a-case.ts'

const known: Known = {
  met: { ...aCase().person, needs: ['medical', 'rest'] },
  identity: {
    ...{ calledBy: 'Ana', given: 'Ana María', family: 'Rondón', asWritten: '', birthDate: '1996-XX-XX' },
    ...{ nationality: 'VE', languages: ['spa'], documents: [] },
    contacts: [
      { kind: 'phone', value: 'hers', safe: 'yes' },
      { kind: 'phone', value: 'the handler’s', safe: 'no' },
    ],
  },
  ...{ documents: [], photograph: undefined, place: { country: 'GY' } },
}

test('nothing goes that was not agreed to', () => {
  expect(packageParts([], known)).toEqual({})
  expect(Object.keys(packageParts(['needs'], known))).toEqual(['needs'])
})

test('no family name, no unsafe contact, no place on a map', () => {
  const whole = JSON.stringify(packageParts(dataKinds, known))
  expect(whole).toContain('Ana María')
  expect(whole).not.toContain('Rondón')
  expect(whole).not.toContain('handler')
  expect(packageParts(['place'], known)).toEqual({ place: { country: 'GY' } })
})

test('what is not written down does not go as an empty part', () => {
  expect(packageParts(['documents', 'photograph', 'family'], known)).toEqual({})
})
