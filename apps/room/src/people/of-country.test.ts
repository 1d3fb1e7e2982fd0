import { expect, test } from 'vitest'
import { countryAsked, ofCountry } from './of-country.ts'

const rows = [{ country: 'GY' }, { country: 'AW' }, { country: 'GY' }]

test('a code of a country is asked for, nothing else', () => {
  expect(countryAsked('AW')).toBe('AW')
  expect(countryAsked('Aruba')).toBeUndefined()
  expect(countryAsked(undefined)).toBeUndefined()
})

test('without a country all rows are shown', () => {
  expect(ofCountry(rows, 'GY')).toEqual([{ country: 'GY' }, { country: 'GY' }])
  expect(ofCountry(rows, undefined)).toBe(rows)
})
