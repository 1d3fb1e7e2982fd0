import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyKinds, mostKeys, roughKeys, type IdentityForKeys } from './index.ts'

const values = (identity: IdentityForKeys) => new Set(roughKeys(identity).map((key) => JSON.stringify(key)))
const shared = (one: IdentityForKeys, other: IdentityForKeys) =>
  [...values(one)].filter((key) => values(other).has(key))

const given = fc.uniqueArray(
  fc.constantFrom('Yulimar', 'Ana', 'Fernanda', 'Carolina', 'Ximena', 'Rosa', 'Keila', 'Sofía'),
  { minLength: 1, maxLength: 2 },
)
const surnames = fc.uniqueArray(
  fc.constantFrom('Rojas', 'González', 'Peña', 'Souza', 'Jiménez', 'Valdez', 'Quispe', 'Mendoza', 'Araújo'),
  { minLength: 2, maxLength: 2 },
)
const year = fc.integer({ min: 1950, max: 2015 })
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const number = fc
  .tuple(fc.constantFrom('AB', 'V', 'OB', ''), fc.integer({ min: 1_000_000, max: 99_999_999 }))
  .map(([letters, digits]) => `${letters}${digits}`)
const person = fc.record({
  given: given.map((names) => names.join(' ')),
  family: surnames.map((names) => names.join(' ')),
  birthDate: date,
  documents: number.map((one) => [{ number: one }]),
  nationality: fc.constantFrom('VE', 'BR', 'CO'),
})

test('names alone meet again with surnames turned round, one of them missing, fields swapped, particles set', () => {
  fc.assert(
    fc.property(person, fc.boolean(), ({ given, family, nationality }, withYear) => {
      const [first, second] = family.split(' ') as [string, string]
      const whole = { given, family, nationality, ...(withYear && { birthDate: '1996-XX-XX' }) }
      const others: Partial<IdentityForKeys>[] = [
        { family: `${second} ${first}` },
        { family: first },
        { family: second },
        { given: family, family: given },
        { family: `de ${first} y de la ${second}` },
        { family: family.toUpperCase(), given: given.normalize('NFD').replaceAll(/\p{M}/gu, '') },
        { given: given.split(' ')[0]! },
        { given: '', family: '', asWritten: `${first} ${second}, ${given}` },
      ]
      for (const other of others) expect(shared(whole, { ...whole, ...other })).not.toEqual([])
    }),
  )
})

test('a year that comes from an age meets the right one though the birthday was still to come', () => {
  fc.assert(
    fc.property(person, fc.integer({ min: -1, max: 1 }), ({ family, birthDate }, off) => {
      const about = `~${Number(birthDate.slice(0, 4)) + off}`
      expect(shared({ family, birthDate }, { family, birthDate: about })).not.toEqual([])
    }),
  )
  const said = roughKeys({ family: 'Rojas', age: { years: 28, on: '2024-03-01' } })
  expect(said).toEqual(roughKeys({ family: 'Rojas', birthDate: '~1996' }))
})

test('one letter misread in the name loses not all keys where the day of birth is known', () => {
  fc.assert(
    fc.property(person, fc.nat(), fc.constantFrom(...'kmnrst'), (whole, place, letter) => {
      const name = [...whole.family]
      name[place % name.length] = letter
      const misread = { ...whole, documents: [], family: name.join('') }
      expect(shared({ ...whole, documents: [] }, misread)).not.toEqual([])
    }),
  )
})

test('one look-alike misread in the number of a document changes no key', () => {
  const mistaken: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', B: '8', O: '0' }
  fc.assert(
    fc.property(number, fc.nat(), (one, place) => {
      const signs = [...one]
      const at = place % signs.length
      signs[at] = mistaken[signs[at]!] ?? signs[at]!
      const other = ` ${signs.join('').toLowerCase()} `
      expect(roughKeys({ documents: [{ number: other }] })).toEqual(
        roughKeys({ documents: [{ number: one }] }),
      )
    }),
  )
})

test.each([
  ['Wang Xiuying', '王秀英'],
  ['Svetlana Kuznetsova', 'Кузнецова Светлана'],
  ['Fatima Hassan', 'فاطمة حسن'],
  ['Vandana Sharma', 'वंदना शर्मा'],
])('%s meets %s', (latin, own) => {
  const birthDate = '1996-XX-XX'
  expect(shared({ asWritten: latin, birthDate }, { asWritten: own, birthDate })).not.toEqual([])
})

test('two people who share neither name nor document share no key', () => {
  const one = { given: 'Ana', family: 'Rojas', birthDate: '1996-04-02', nationality: 'VE' }
  const other = { given: 'Keila', family: 'Souza', birthDate: '1996-04-02', nationality: 'VE' }
  expect(shared(one, other)).toEqual([])
})

test('nothing known gives no key, and neither do numbers that stand for none', () => {
  expect(roughKeys({})).toEqual([])
  expect(roughKeys({ given: '', family: ' ', birthDate: '', nationality: 'unknown' })).toEqual([])
  const none = ['', 'N/A', '0000000', '1111111', '123'].map((number) => ({ number }))
  expect(roughKeys({ documents: none })).toEqual([])
})

test('whatever is written, keys are few, distinct, known and one line each', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  const anything = fc.record(
    {
      ...{ given: text, family: text, asWritten: text, calledBy: text, birthDate: text, nationality: text },
      documents: fc.array(fc.record({ number: text }), { maxLength: 20 }),
      age: fc.record({ years: fc.double(), on: text }),
    },
    { requiredKeys: [] },
  )
  const foreign = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('family', 'documents', 'age'), fc.jsonValue()),
  )
  fc.assert(
    fc.property(fc.oneof(anything, person, foreign), (identity) => {
      const keys = roughKeys(identity as IdentityForKeys)
      expect(keys.length).toBeLessThanOrEqual(mostKeys)
      expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(keys.length)
      for (const { kind, value } of keys) {
        expect(keyKinds).toContain(kind)
        expect(value).toMatch(/^[^\n]+$/)
        expect(value.isWellFormed()).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
