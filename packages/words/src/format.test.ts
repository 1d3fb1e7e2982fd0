import { expect, test } from 'vitest'
import { age, countryName, day, exactTime, format, list, number, plural, zoneOffset } from './format.ts'

const hour = 3_600_000

test('an age is said in the largest whole unit, and in hours up to two days', () => {
  expect(['40 s', '22 min', '31 h', '3 d']).toEqual(
    [40_000, 22 * 60_000, 31 * hour, 75 * hour].map((old) => age('en', old).replace('\u00A0', ' ')),
  )
  expect(age('nl', 31 * hour)).toContain('u')
  expect(age('fr', 75 * hour)).toContain('j')
})

test('a clock that is ahead makes nothing younger than now', () => {
  expect(age('en', -5_000)).toBe('0\u00A0s')
})

test('a value that is missing stays visible', () => {
  expect(format('{a} of {b}', { a: 1 })).toBe('1 of {b}')
})

test('a plural takes the category of its language and writes the number as the language does', () => {
  const sentence = { one: '{n} persona', other: '{n} personas' }
  expect(plural('es', sentence, 1)).toBe('1 persona')
  expect(plural('en', { one: '{n} entry', other: '{n} entries' }, 1_200)).toBe('1,200 entries')
  expect(number('nl', 1_200.5)).toBe('1.200,5')
})

test('an exact time says the place’s time and UTC, and UTC once', () => {
  expect(exactTime('en', '2018-04-06T18:32:00.000Z', 'America/Barbados')).toBe(
    'Fri 6 Apr 2018 14:32 UTC−4 · 18:32 UTC',
  )
  expect(exactTime('en', '2018-04-06T18:32:00.000Z', 'UTC')).toBe('Fri 6 Apr 2018 18:32 UTC')
})

test('a day is local already and no zone moves it', () => {
  expect(day('en', '2018-04-06', 'Pacific/Kiritimati')).toBe('Fri 6 Apr 2018')
})

test('a zone that this machine does not know is shown as UTC', () => {
  expect(zoneOffset('2018-04-06T18:32:00.000Z', 'Mars/Olympus')).toBe('UTC')
})

test('countries have their names in each language, and what is no country stays as it is', () => {
  expect(countryName('es', 'BR')).toBe('Brasil')
  expect(countryName('en', '<b>')).toBe('<b>')
  expect(list('pt', ['a', 'b', 'c'])).toBe('a, b e c')
})
