import { expect, test } from 'vitest'
import { countryAsked, ofCountry } from './of-country.ts'

const rows = [{ country: 'GY' }, { country: 'AW' }, { country: 'GY' }]

test('a country of the register is asked for, any other is not', () => {
  expect(countryAsked(rows, 'AW')).toBe('AW')
  expect(countryAsked(rows, 'SR')).toBeUndefined()
  expect(countryAsked(rows, undefined)).toBeUndefined()
})

test('without a country all rows are shown', () => {
  expect(ofCountry(rows, 'GY')).toEqual([{ country: 'GY' }, { country: 'GY' }])
  expect(ofCountry(rows, undefined)).toBe(rows)
})
