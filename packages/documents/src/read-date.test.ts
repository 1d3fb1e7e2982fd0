import { describe, expect, test } from 'vitest'
import { today } from '../testing/holders.ts'
import { readBirth, readExpiry } from './read-date.ts'

describe('a date of birth', () => {
  test.each([
    ['740812', '1974-08-12'],
    ['261125', '2026-11-25'],
    ['261126', '1926-11-26'],
    ['000229', '2000-02-29'],
    // No leap year before today but one a century ago.
    ['280229', '1928-02-29'],
  ])('%s is in the latest century that is not after today', (raw, value) => {
    expect(readBirth(raw, today)).toEqual({ value })
  })

  test('is not after the day the document expired', () => {
    expect(readBirth('200101', '2019-12-31')).toEqual({ value: '1920-01-01' })
  })

  test.each([
    ['74<<<<', '1974-XX-XX', ['month', 'day']],
    ['740000', '1974-XX-XX', ['month', 'day']],
    ['7408<<', '1974-08-XX', ['day']],
    ['7408XX', '1974-08-XX', ['day']],
    ['26<<<<', '2026-XX-XX', ['month', 'day']],
    ['2612<<', '1926-12-XX', ['day']],
    ['<<0812', 'XXXX-08-12', ['year']],
    ['<<0229', 'XXXX-02-29', ['year']],
    ['<<<<<<', 'XXXX-XX-XX', ['year', 'month', 'day']],
    ['000000', 'XXXX-XX-XX', ['year', 'month', 'day']],
  ])('%s keeps unknown what is unknown', (raw, value, unknown) => {
    expect(readBirth(raw, today)).toEqual({ value, unknown })
  })

  test.each(['741301', '740832', '740230', '750229', '<<0230', '7<0812', '74O812', '', '7408'])(
    '%s is none',
    (raw) => {
      expect(readBirth(raw, today)).toEqual({ value: null })
    },
  )
})

describe('a date of expiry', () => {
  test.each([
    ['120415', '2012-04-15'],
    ['340528', '2034-05-28'],
    ['461231', '2046-12-31'],
    ['961210', '1996-12-10'],
    ['800101', '1980-01-01'],
  ])('%s is at most twenty years ahead', (raw, value) => {
    expect(readExpiry(raw, today)).toEqual({ value })
  })

  test.each([
    ['470101', '2047-01-01'],
    ['791231', '2079-12-31'],
  ])('%s is far ahead, for in the year that it could be else no machine read a document', (raw, value) => {
    expect(readExpiry(raw, today)).toEqual({ value, farAhead: true })
  })

  test('follows the century of the day it is read in', () => {
    expect(readExpiry('040101', '2095-01-01')).toEqual({ value: '2104-01-01' })
    expect(readExpiry('990101', '2095-01-01')).toEqual({ value: '2099-01-01' })
  })

  test('may be left open', () => {
    expect(readExpiry('<<<<<<', today)).toEqual({ value: 'XXXX-XX-XX', unknown: ['year', 'month', 'day'] })
  })
})
