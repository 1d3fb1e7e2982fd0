import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, holders, today } from '../testing/holders.ts'
import { writeZone, type Holder, type Written } from '../testing/write-zone.ts'
import { readTravelDocuments, type Repair, type TravelDocument } from './index.ts'

const read = (text: string) => readTravelDocuments(text, { today })

/** What every reading of the same zone has in common, however it was typed. */
const meant = ({ format, fields, wrongCheckDigits }: TravelDocument) => ({
  ...{ format, wrongCheckDigits },
  fields: Object.entries(fields).map(([name, { value, check }]) => [name, value, check?.found]),
})

/** Faults of typing and recognising, and the repair that each must name. */
const faults: Record<string, { makes: (lines: string[]) => string; names: Repair['repair'] }> = {
  'small letters': { makes: (lines) => lines.join('\n').toLowerCase(), names: 'small_letters' },
  blanks: {
    makes: (lines) => lines.map((line) => line.replaceAll(/(.{7})/g, '$1 ')).join('\n'),
    names: 'blanks_removed',
  },
  'blanks for fillers': {
    makes: (lines) => lines.map((line) => line.replaceAll(/(?<=\w)<(?=\w)/g, ' ')).join('\n'),
    names: 'blanks_as_fillers',
  },
  'other marks': { makes: (lines) => lines.join('\n').replaceAll('<', '‹'), names: 'marks_as_fillers' },
  'double marks': { makes: (lines) => lines.join('\n').replaceAll('<<', '«'), names: 'marks_as_fillers' },
  'full width': { makes: (lines) => lines.join('\n').replaceAll('<', '＜'), names: 'other_characters' },
  'no line breaks': { makes: (lines) => lines.join(''), names: 'lines_joined_and_cut' },
  'a broken line': {
    makes: (lines) => lines.join('\n').replace(/^(.{20})/, '$1\n'),
    names: 'lines_joined_and_cut',
  },
  'turned lines': { makes: (lines) => lines.toReversed().join('\n'), names: 'lines_reordered' },
  'blank lines between': { makes: (lines) => lines.join('\n\n'), names: 'blank_lines_left_out' },
  'a heading': { makes: (lines) => ['Seen at the gate', ...lines].join('\n'), names: 'other_lines_left_out' },
}

/** What a fault needs to be one: a blank for a filler needs a filler within, a double mark two. */
const shows = (lines: string[], text: string) => text !== lines.join('\n')

describe.each(formats)('%s, typed or recognised', (format) => {
  test.each(Object.keys(faults))('with %s is read as it was meant, and the repair is named', (fault) => {
    const { makes, names } = faults[fault]!
    fc.assert(
      fc.property(holders(format), (holder) => {
        const lines = writeZone(format, holder)
        const text = makes(lines)
        fc.pre(shows(lines, text))
        const { documents, refused } = read(text)
        expect(refused).toEqual([])
        expect(documents.map(meant)).toEqual(read(lines.join('\n')).documents.map(meant))
        expect(documents[0]!.repairs.map(({ repair }) => repair)).toContain(names)
      }),
      { numRuns: 60 },
    )
  })

  test('with fillers lost or doubled at the end of the names', () => {
    const few = fc.integer({ min: -6, max: 4 }).filter((count) => count !== 0)
    fc.assert(
      fc.property(holders(format), few, (holder, count) => {
        const lines = writeZone(format, holder)
        const names = format === 'TD1' ? 2 : 0
        const longer = lines[names]!.padEnd(lines[names]!.length + count, '<').slice(
          0,
          lines[names]!.length + count,
        )
        fc.pre(count > 0 ? lines[names]!.endsWith('<') : lines[names]!.endsWith('<'.repeat(-count)))
        const given = lines.with(names, longer)
        for (const text of [given.join('\n'), given.join('')]) {
          const { documents } = read(text)
          expect(documents.map(meant)).toEqual(read(lines.join('\n')).documents.map(meant))
        }
      }),
      { numRuns: 60 },
    )
  })
})

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
  const { documents } = read(change(writeZone(format, { ...holder, ...more })).join('\n'))
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

describe('a file with several documents', () => {
  const zone = writeZone('TD3', holder).join('\n')
  const card = writeZone('TD1', { ...holder, documentCode: 'I' }).join('\n')

  test('needs no blank lines when every line is whole', () => {
    expect(read([zone, card, zone, zone].join('\n')).documents.map(({ format }) => format)).toEqual([
      ...['TD3', 'TD1', 'TD3', 'TD3'],
    ])
  })

  test('loses no document to a neighbour that cannot be read', () => {
    const broken = zone.slice(0, 60)
    const { documents, refused } = read([zone, card, broken, zone, card].join('\n'))
    expect(documents.map(({ startsAt }) => startsAt)).toEqual([1, 3, 8, 10])
    expect(refused).toMatchObject([{ startsAt: 6 }])
  })

  test('may be JSON of any form', () => {
    const forms = [[zone.split('\n'), card.split('\n')], { a: { b: [{ zone }] }, c: [card, card] }, [zone]]
    expect(forms.map((form) => read(JSON.stringify(form, null, 2)).documents.length)).toEqual([2, 3, 1])
  })
})
