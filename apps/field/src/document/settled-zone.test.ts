import { readTravelDocuments } from '@libertad/documents'
import { expect, test } from 'vitest'
import { settledZone } from './settled-zone.ts'

// The specimen of ICAO Doc 9303 part 4: nobody's passport.
const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
const misreadName = zone.replace('ANNA', 'ANMA')
const wrongDigit = zone.replace('C36UTO', 'C38UTO')

const look = (text: string) => ({
  lines: text.split('\n').map((line) => ({ text: line, characters: [] })),
  reading: readTravelDocuments(text, { today: '2018-04-06' }),
})

test('two looks must agree, for a name has no check digit', () => {
  const settle = settledZone()
  expect(settle(look(misreadName)).isSure).toBe(false)
  expect(settle(look(zone)).isSure).toBe(false)
  expect(settle(look(zone))).toEqual({ zone, isSure: true })
})

test('a wrong check digit is never sure, and does not take the place of a better look', () => {
  const settle = settledZone()
  settle(look(zone))
  expect(settle(look(wrongDigit))).toEqual({ zone, isSure: false })
  expect(settle(look(wrongDigit)).isSure).toBe(false)
})

test('a look without a zone changes nothing', () => {
  const settle = settledZone()
  expect(settle(look('nothing to read'))).toEqual({ zone: undefined, isSure: false })
})
