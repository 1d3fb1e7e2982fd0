import { describe, expect, test } from 'vitest'
import { today } from '../testing/holders.ts'
import { writeZone, type Holder, type Written } from '../testing/write-zone.ts'
import { readTravelDocuments } from './index.ts'

const holder: Holder = {
  ...{
    documentCode: 'P',
    issuingState: 'UTO',
    primary: 'DE<WINTER',
    secondary: 'MIRA',
    documentNumber: 'X12',
  },
  ...{ nationality: 'UTO', birth: '851015', sex: 'F', expiry: '310126', optional: '', optional2: '' },
}
const one = (format: Written, change: (lines: string[]) => string[], more: Partial<Holder> = {}) => {
  const { documents } = readTravelDocuments(change(writeZone(format, { ...holder, ...more })).join('\n'), {
    today,
  })
  expect(documents).toHaveLength(1)
  return documents[0]!
}

describe('letters where digits are printed', () => {
  test('are digits again in dates and check digits, where the check digit proves it', () => {
    const { fields, repairs, wrongCheckDigits } = one('TD3', ([first, second]) => [
      first!,
      second!.slice(0, 13) + second!.slice(13).replaceAll(/[01258]/g, (digit) => 'OIZ..S..B'[Number(digit)]!),
    ])
    expect(fields.birthDate?.value).toBe('1985-10-15')
    expect(fields.expirationDate?.value).toBe('2031-01-26')
    expect(wrongCheckDigits).toEqual([])
    expect(repairs.every(({ repair }) => repair === 'misread_character')).toBe(true)
    expect(repairs[0]).toMatchObject({ line: 2, at: 14, field: 'birthDate', read: 'B', meant: '8' })
  })

  test('stay as they are when the check digit does not agree', () => {
    const { fields, repairs, warnings, wrongCheckDigits } = one('TD3', ([first, second]) => [
      first!,
      second!.replace('851015', 'B51018'),
    ])
    expect(repairs).toEqual([])
    expect(fields.birthDate).toMatchObject({ value: null, raw: 'B51018' })
    expect(wrongCheckDigits).toContain('birthDate')
    expect(warnings.map(({ warning, at }) => [warning, at])).toEqual([['outside_class', 14]])
  })

  test('are only pointed at in a document number, where both may stand', () => {
    const { fields, repairs, warnings, wrongCheckDigits } = one(
      'TD3',
      ([first, second]) => [first!, second!.replace('AB120345C', 'AB12O345C')],
      { documentNumber: 'AB120345C' },
    )
    expect(repairs).toEqual([])
    expect(fields.documentNumber?.value).toBe('AB12O345C')
    expect(wrongCheckDigits).toEqual(['documentNumber', 'composite'])
    expect(warnings).toMatchObject([{ warning: 'may_be_misread', field: 'documentNumber', line: 2, at: 5 }])
  })

  test('and digits in a name are never changed, for nothing proves it', () => {
    const { fields, warnings } = one('TD3', ([first, second]) => [
      first!.replace('WINTER', 'W1NTER'),
      second!,
    ])
    expect(fields.primaryIdentifier?.value).toBe('DE W1NTER')
    expect(warnings).toMatchObject([{ warning: 'outside_class', field: 'names', line: 1, at: 10 }])
  })
})

describe('K and C for fillers', () => {
  test.each([
    '<<<<<K<<C<<<<<<<<<<<<<<<',
    '<<K<<<<<<<<<<<<<<<<<<<<<',
    'KKKKCKKKKKKKKKKKKKKKKKKK',
    '<KKKKKKKK<<<<<<<<<<<<KKK',
  ])('are fillers where names have ended: %s', (end) => {
    const { fields, repairs } = one('TD3', ([first, second]) => [first!.slice(0, 20) + end, second!])
    expect(fields.secondaryIdentifier?.value).toBe('MIRA')
    expect(repairs).toMatchObject([{ repair: 'noise_as_fillers', field: 'names' }])
  })

  test('are said to be doubtful where they touch the last letter', () => {
    const { warnings } = one('TD3', ([first, second]) => [first!.slice(0, 20) + 'K'.repeat(24), second!])
    expect(warnings).toMatchObject([{ warning: 'name_end_doubtful', at: 21 }])
  })

  test('are letters in a name', () => {
    const { fields, repairs } = one('TD3', (lines) => lines, { primary: 'ERIC<KC', secondary: 'CK<K' })
    expect(fields.primaryIdentifier?.value).toBe('ERIC KC')
    expect(fields.secondaryIdentifier?.value).toBe('CK K')
    expect(repairs).toEqual([])
  })

  test('are fillers in optional data that is over or was never there', () => {
    const { fields, repairs } = one('TD1', ([a, b, c]) => [`${a!.slice(0, 15)}KKKKKKCKKKKKKKK`, b!, c!])
    expect(fields.optionalData?.value).toBe('')
    expect(repairs).toHaveLength(1)
  })
})
