import { countryName } from '@libertad/words/load'
import { expect, test } from 'vitest'
import { countriesLike, countryCodes } from './countries.ts'

test('every country is there once, and no group of countries', () => {
  const codes = countryCodes()
  // ISO 3166-1 assigns 249.
  expect(codes.length).toBe(249)
  expect(codes).toEqual(expect.arrayContaining(['VE', 'HT', 'GY', 'SR', 'CN', 'IN']))
  expect(codes).not.toEqual(expect.arrayContaining(['EU']))
  for (const gone of ['SU', 'YU', 'DD', 'UK', 'ZR']) expect(codes).not.toContain(gone)
})

test('a few letters find a country, with and without marks, in the officer’s language', () => {
  const inFrench = (typed: string) => countriesLike(typed, (code) => countryName('fr', code), 6)
  expect(inFrench('hai')[0]).toMatchObject({ code: 'HT' })
  expect(inFrench('bresil')[0]).toMatchObject({ code: 'BR' })
  expect(inFrench('')).toEqual([])
  expect(inFrench('a').length).toBe(6)
})
