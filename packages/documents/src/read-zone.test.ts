import { describe, expect, test } from 'vitest'
import { today } from '../testing/holders.ts'
import { writeZone, type Holder, type Written } from '../testing/write-zone.ts'
import { knownState, readTravelDocuments, specialStates } from './index.ts'

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
const read = (more: Partial<Holder>, format: Written = 'TD3') =>
  readTravelDocuments(writeZone(format, { ...holder, ...more }).join('\n'), { today }).documents[0]!

describe('issuers and nationalities', () => {
  test.each(Object.entries(specialStates))('%s stands for %s', (code, means) => {
    const { fields, warnings } = read({ issuingState: code, nationality: code })
    expect(fields.issuingState).toMatchObject({ value: code, means })
    expect(fields.nationality).toMatchObject({ value: code, means, raw: code.padEnd(3, '<') })
    expect(warnings).toEqual([])
  })

  test('of the thirteen countries and of the world are known', () => {
    const thirteen = 'ATG ABW BRB BLZ BRA CUW GUY JAM LCA VCT TTO TCA VEN'.split(' ')
    expect(thirteen.filter((code) => !knownState(code))).toEqual([])
    expect(read({ issuingState: 'GUY' }).fields.issuingState).not.toHaveProperty('means')
  })

  test.each(['ZZZ', 'XTO', 'DE', '', 'toString'.slice(0, 3).toUpperCase()])(
    '%s is no code, and is pointed at',
    (code) => {
      expect(read({ issuingState: code }).warnings).toMatchObject([
        { warning: 'unknown_state', field: 'issuingState', line: 1, at: 3 },
      ])
    },
  )
})

describe('names', () => {
  test('keep their particles and parts', () => {
    const { fields } = read({ primary: 'VAN<DER<BERG', secondary: 'ANNA<MARIA<D<ARC' })
    expect(fields.primaryIdentifier).toEqual({
      value: 'VAN DER BERG',
      raw: 'VAN<DER<BERG',
      line: 1,
      from: 6,
      to: 17,
    })
    expect(fields.secondaryIdentifier).toMatchObject({ value: 'ANNA MARIA D ARC', from: 20, to: 44 })
  })

  test('may be one alone', () => {
    const { fields, warnings } = read({ primary: 'ARKFREITH', secondary: '' })
    expect([fields.primaryIdentifier?.value, fields.secondaryIdentifier?.value]).toEqual(['ARKFREITH', ''])
    expect(warnings).toEqual([])
    expect(read({ primary: '', secondary: '' }).warnings).toMatchObject([{ warning: 'no_name' }])
  })

  test('that fill their line may be cut off', () => {
    const long = read({ primary: 'NILAVADHANANANDA', secondary: 'CHAYAPA<DEJTHAMRONG<KRASUANG' })
    expect(long.fields.secondaryIdentifier).toMatchObject({ value: 'CHAYAPA DEJTHAMRONG K', truncated: true })
    expect(long.fields.primaryIdentifier).not.toHaveProperty('truncated')
    const one = read({ primary: 'A'.repeat(60), secondary: '' })
    expect(one.fields.primaryIdentifier).toMatchObject({ value: 'A'.repeat(39), truncated: true })
    expect(read({}).fields.secondaryIdentifier).not.toHaveProperty('truncated')
  })
})

describe('sex and document code', () => {
  test.each([
    ['M', 'male', 0],
    ['F', 'female', 0],
    ['<', 'unspecified', 0],
    ['X', 'unspecified', 1],
    ['H', null, 1],
  ])('%s is %s', (sex, value, warned) => {
    const { fields, warnings } = read({ sex: sex as Holder['sex'] })
    expect(fields.sex?.value).toBe(value)
    expect(warnings).toHaveLength(warned)
  })

  test('say what the document is, and when a code is unusual for its size', () => {
    expect(read({}).fields.documentCode).toMatchObject({ value: 'P', means: 'Passport' })
    expect(read({ documentCode: 'AC' }, 'TD1').fields.documentCode?.means).toBe('Crew member certificate')
    expect(read({ documentCode: 'V' }, 'MRV-B').fields.documentCode?.means).toBe('Visa')
    expect(read({ documentCode: 'I' }).warnings).toMatchObject([{ warning: 'unusual_document_code' }])
  })
})

describe('numbers and optional data', () => {
  test('go on in the optional data of cards, and have their check digit there', () => {
    const { fields } = read({ documentCode: 'I', documentNumber: 'D23145890734', optional: 'AB' }, 'TD1')
    expect(fields.documentNumber).toEqual({
      ...{ value: 'D23145890734', raw: 'D23145890', line: 1, from: 6, to: 14 },
      goesOn: { line: 1, from: 16, to: 18, raw: '734' },
      check: { expected: '9', found: '9', right: true, line: 1, at: 19 },
    })
    expect(fields.optionalData).toMatchObject({ value: '7349 AB', from: 16, to: 30 })
  })

  test('a long number with a wrong digit is wrong', () => {
    const zone = writeZone('TD1', { ...holder, documentCode: 'I', documentNumber: 'D23145890734' })
    const text = zone.join('\n').replace('<7349', '<7348')
    expect(readTravelDocuments(text, { today }).documents[0]?.fields.documentNumber?.check).toEqual({
      ...{ expected: '9', found: '8', right: false, line: 1, at: 19 },
    })
  })

  test('a personal number that is not there may have a filler as its check digit', () => {
    const zone = writeZone('TD3', holder).join('\n')
    const { documents } = readTravelDocuments(zone.replace(/0(.)$/, '<$1'), { today })
    expect(documents[0]).toMatchObject({ wrongCheckDigits: [] })
    expect(documents[0]?.fields.personalNumber).toMatchObject({
      value: '',
      check: { found: '<', right: true },
    })
  })

  test('none at all is pointed at', () => {
    expect(read({ documentNumber: '' }).warnings).toMatchObject([{ warning: 'no_document_number' }])
  })
})

describe('dates', () => {
  test('that are unknown in part have no wrong check digit', () => {
    const { fields, wrongCheckDigits, warnings } = read({ birth: '85<<<<' })
    expect(fields.birthDate).toMatchObject({ value: '1985-XX-XX', unknown: ['month', 'day'] })
    expect([wrongCheckDigits, warnings]).toEqual([[], []])
  })

  test('that no calendar has, and an expiry far ahead, are pointed at', () => {
    expect(read({ birth: '850230' }).warnings).toMatchObject([
      { warning: 'no_such_date', field: 'birthDate' },
    ])
    expect(read({ expiry: '690101' }).warnings).toMatchObject([{ warning: 'expiry_far_ahead' }])
  })

  test('of birth are before the expiry', () => {
    expect(read({ birth: '200101', expiry: '190101' }).fields.birthDate?.value).toBe('1920-01-01')
  })
})
