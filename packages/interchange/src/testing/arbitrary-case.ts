import fc from 'fast-check'
import type { HtcdsCase, HtcdsFields, HtcdsValue } from '../htcds/case.ts'
import { fields, mayRepeat, type Field } from '../htcds/fields.ts'

/** Text that is hard on files: what starts a formula, quotes, delimiters, line ends, several scripts. Never blank. */
export const hardText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    ...[
      '=1+1',
      '+1-1',
      '-2+3',
      '@SUM(1)',
      '\tx',
      '＝1',
      "'=1",
      "''=1",
      "O'Neil",
      'a,b;c|d',
      '"q"',
      'a\nb',
      ' a ',
      '1998',
    ],
    ...[
      'محمد',
      'Ñandú',
      '李',
      '💃🏽',
      'TRUE',
      '0012',
      '1e5',
      '2018-04-05',
      'x'.repeat(500),
      'null',
      'N/A',
      '_x0041_',
    ],
  ),
)

const pad = (part: number) => String(part).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 1930, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, on]) =>
    fc.constantFrom(`${year}-${pad(month)}-${pad(on)}`, `${year}-${pad(month)}`, `${year}`),
  )
const unknownCode = fc.constantFrom('NotInTheList', 'ForcedCriminality', 'Held on an island')

function valueOf({ type, form, name, codes }: Field): fc.Arbitrary<HtcdsValue> {
  const code = codes ? fc.constantFrom(...Object.keys(codes)) : fc.constantFrom('VE', 'GY', 'SR', 'HT')
  if (form === 'latitude') return fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 1_000)
  if (form === 'longitude') return fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1_000)
  if (form === 'language') return fc.constantFrom('spa', 'eng', 'hat', 'pap', 'nld', 'srn')
  if (form === 'telephone') return fc.constantFrom('+5975551234', '5975551234', 'call the shop')
  if (form === 'country' && type !== 'multiselect') return code
  switch (type) {
    case 'date':
      return day
    case 'checkbox':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: 0, max: name === 'prs_NumberOfChildren' ? 12 : 80 })
    case 'picklist':
      return fc.oneof({ weight: 5, arbitrary: code }, unknownCode)
    case 'multiselect':
      return fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: code }, unknownCode), {
        minLength: 1,
        maxLength: 4,
      })
    default:
      return hardText
  }
}

/** Some of these fields, each filled by chance. */
const someOf = (chosen: readonly Field[]): fc.Arbitrary<HtcdsFields> =>
  fc.record(Object.fromEntries(chosen.map((field) => [field.name, valueOf(field)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<HtcdsFields>

const kept = fc.record({ shelter_note: hardText, 'Col. 2': hardText }, { requiredKeys: [] })
const once = fields.filter((field) => !mayRepeat(field))
const several = fields.filter(mayRepeat)
const further = someOf(several)
  .filter((row) => Object.keys(row).length > 0)
  .map((row) => ({ fields: row, kept: {} }))

/** A made-up case: no person is behind it. */
export const arbitraryCase: fc.Arbitrary<HtcdsCase> = fc
  .record({
    person: someOf(once).filter((row) => Object.keys(row).length > 0),
    more: someOf(several),
    kept,
    further: fc.array(further, { maxLength: 2 }),
  })
  .map(({ person, more, ...rest }) => ({ fields: { ...person, ...more }, ...rest }))
