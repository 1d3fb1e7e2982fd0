import { checkBody, seizedThings } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  asItem,
  itemMissing,
  noteText,
  papersIn,
  papersLeft,
  seizureContent,
  smallestUnits,
  type Item,
} from './seizure-draft.ts'

const id = '3f0c8a52-5b1e-4d0a-9c1e-5a7d2f6b8e10'
const visit = { id, site: { id, code: 'GY-M14', zone: 'America/Guyana' } } as unknown as Parameters<
  typeof seizureContent
>[1]
const written = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'participants', reviewOn: '2019-04-04' }
const now = Date.parse('2018-04-04T18:52:00Z')

const items = fc
  .record(
    {
      thing: fc.constantFrom(...seizedThings),
      count: fc.integer({ min: 1, max: 400 }),
      sum: fc.constantFrom('412000', '85.50', '1 200', '3,7', 'many', ''),
      currency: fc.constantFrom('GYD', 'USD', 'JPY', 'gyd', ''),
      bag: fc.constantFrom('', 'K3-0091'),
      counted: fc.constantFrom<[string, string]>(
        ['T. Grant', 'D. Joseph'],
        ['T. Grant', 't. grant '],
        ['', ''],
      ),
    },
    { requiredKeys: [] },
  )
  .map((one) => one as Partial<Item>)

test('what lacks nothing is written as the hub takes it, and cash with its sum', () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 12 }), (touched) => {
      const whole = touched.filter((one) => itemMissing(one) === undefined).map(asItem)
      if (whole.length === 0) return
      const content = seizureContent({ items: whole }, visit, now)
      expect(checkBody('seizure.made', 1, { ...written, ...content })).toEqual({ fits: true })
      for (const { kind, amount } of content.things) expect(amount !== undefined).toBe(kind === 'cash')
    }),
  )
})

test.each([
  ['412000', 'GYD', 41_200_000],
  ['412 000', 'GYD', 41_200_000],
  ['85.5', 'USD', 8_550],
  ['85,05', 'EUR', 8_505],
  ['1200', 'JPY', 1_200],
  ['12.5', 'JPY', undefined],
  ['1.234', 'USD', undefined],
  ['-3', 'USD', undefined],
  ['5', 'us', undefined],
])('%s %s is %s', (sum, currency, units) => expect(smallestUnits(sum, currency)).toBe(units))

test('cash is counted by two people, not by one twice', () => {
  const cash = { thing: 'cash', sum: '100', currency: 'USD' } as const
  expect(itemMissing({ ...cash, counted: ['T. Grant', ''] })).toBe('names')
  expect(itemMissing({ ...cash, counted: ['T. Grant', ' t. grant'] })).toBe('names')
  expect(itemMissing({ ...cash, counted: ['T. Grant', 'D. Joseph'] })).toBeUndefined()
})

test('papers are counted apart from all else', () => {
  const [passports, phones] = [
    asItem({ thing: 'travel_document', count: 6 }),
    asItem({ thing: 'phone', count: 2 }),
  ]
  expect(papersIn({ items: [passports, phones] })).toBe(6)
  const things = [{ thing: 'travel_document', count: 6 }]
  expect(papersLeft({ things, returned: [{ thing: 'travel_document', count: 4 }] })).toBe(2)
  expect(papersLeft({ things, returned: [{ thing: 'travel_document', count: 9 }] })).toBe(0)
})

test('names and bags stand in the sealed note and nowhere in the entry', () => {
  const cash = asItem({
    thing: 'cash',
    sum: '5',
    currency: 'USD',
    bag: 'K3-0091',
    counted: ['T. Grant', 'D. Joseph'],
  })
  const content = JSON.stringify(seizureContent({ items: [cash] }, visit, now))
  expect(content).not.toMatch(/Grant|Joseph|K3/)
  expect(
    noteText({ items: [cash], note: ' ' }, { item: ({ bag, counted }) => [bag, ...counted].join() }),
  ).toBe('K3-0091,T. Grant,D. Joseph')
})
