import { describe, expect, test } from 'vitest'
import { random } from '../random.ts'
import { identityOf } from './identity-of.ts'
import { forZone } from './romanise.ts'
import { checkDigit, zoneOf, type ZoneContent } from './zone.ts'

const day = (date: string) => ({ known: 'full', date }) as const

test('check digits are those of the examples in Doc 9303 part 3, appendix A', () => {
  expect(checkDigit('520727')).toBe('3')
  expect(checkDigit('AB2134<<<')).toBe('5')
  expect(checkDigit('HA672242<658022549601086<<<<<<<<<<<<<<0')).toBe('8')
})

/** Digits behind fields and over all, counted again from the lines as Doc 9303 parts 4 and 5 lay them out. */
function wrongDigits(zone: readonly string[]): string[] {
  const lines = zone.join('\n')
  const second = zone[1]!
  const checks: [string, string][] =
    zone.length === 2
      ? [
          [second.slice(0, 9), second[9]!],
          [second.slice(13, 19), second[19]!],
          [second.slice(21, 27), second[27]!],
          [second.slice(28, 42), second[42]!],
          [second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43), second[43]!],
        ]
      : [
          [zone[0]!.slice(5, 14), zone[0]![14]!],
          [second.slice(0, 6), second[6]!],
          [second.slice(8, 14), second[14]!],
          [zone[0]!.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), second[29]!],
        ]
  return checks.filter(([over, digit]) => checkDigit(over) !== digit).map(() => lines)
}

test('the specimens of Doc 9303 have no wrong digit, and one altered place is found', () => {
  const passport = [
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  ]
  const card = [
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ]
  expect(wrongDigits(passport)).toEqual([])
  expect(wrongDigits(card)).toEqual([])
  expect(wrongDigits([passport[0]!, passport[1]!.replace('740812', '740813')])).not.toEqual([])
})

describe('a zone as it is written', () => {
  const content: ZoneContent = {
    ...{ type: 'passport', number: 'ZZ0000001', issuer: 'VE', nationality: 'VE', sex: 'F' },
    ...{
      family: 'Núñez de la Cruz',
      given: 'María José',
      birthDate: day('1995-02-09'),
      expires: '2021-06-30',
    },
  }

  test('names without accents, parts apart, codes of three letters', () => {
    const [first, second] = zoneOf(content)
    expect(first).toBe('P<VENNUNEZ<DE<LA<CRUZ<<MARIA<JOSE<<<<<<<<<<<')
    expect(second).toMatch(/^ZZ0000001\dVEN950209\dF210630\d<{14}\d\d$/)
  })

  test('a year alone leaves day and month open, no date leaves all', () => {
    expect(zoneOf({ ...content, birthDate: { known: 'year', year: 1987 } })[1]!.slice(13, 19)).toBe('87<<<<')
    expect(zoneOf({ ...content, birthDate: { known: 'unknown' } })[1]!.slice(13, 20)).toBe('<<<<<<0')
  })

  test('a long name leaves the given one at least a letter', () => {
    const [, , names] = zoneOf({ ...content, type: 'identity_card', family: 'Wongsodikromo '.repeat(4) })
    expect(names).toHaveLength(30)
    expect(names).toMatch(/[A-Z]<<M$/)
  })

  test('letters that become two, and signs that are left out', () => {
    expect(forZone('Müller-Ødegård')).toBe('MUELLER<OEDEGARD')
    expect(forZone('Yue’e')).toBe('YUEE')
  })
})

test('two thousand people: every line has its length and every digit is right', () => {
  const at = Date.parse('2018-04-05T12:00:00Z')
  const countries = ['VE', 'CO', 'DO', 'HT', 'GY', 'JM', 'CU', 'BR', 'SR', 'CN', 'IN', 'RU', 'UA', 'SY', 'AF']
  let zones = 0
  for (let i = 0; i < 2_000; i++) {
    const drawn = random(i)
    const nationality = drawn.pick(countries)
    const { documents } = identityOf(drawn, { nationality, sex: 'other', ageBand: '30-38', at })
    for (const document of documents) {
      if (document.heldBy === 'never_had' || !document.zone) continue
      const { zone } = document
      zones++
      expect(zone.map((line) => line.length)).toEqual(zone.length === 2 ? [44, 44] : [30, 30, 30])
      expect(zone.join('')).toMatch(/^[A-Z0-9<]+$/)
      expect(wrongDigits(zone)).toEqual([])
      expect(zone.join('')).toContain(document.number)
    }
  }
  expect(zones).toBeGreaterThan(2_000)
})
