import { expect, test } from 'vitest'
import { compareRecords } from './compare-records.ts'
import type { MetPair, MetRecord } from './linking-facts.ts'
import { aWorld } from './testing/a-world.ts'
import { weighPairs } from './weigh-pairs.ts'

const [met] = aWorld(1).records
const record = (changed: Partial<MetRecord>): MetRecord => ({ ...met!, ...changed })
const is = (of: string, one: Partial<MetRecord>, other: Partial<MetRecord>) =>
  compareRecords(record(one), record(other)).find((compared) => compared.of === of)!.is

test('bands of age that touch are near, and a child is no adult', () => {
  expect(is('age', { ageBand: '18-20' }, { ageBand: '18-20' })).toBe('agrees')
  expect(is('age', { ageBand: '18-20' }, { ageBand: '21-23' })).toBe('near')
  expect(is('age', { ageBand: '9-17' }, { ageBand: '18-20' })).toBe('near')
  expect(is('age', { ageBand: '18-20' }, { ageBand: '24-26' })).toBe('differs')
  expect(is('age', { ageBand: 'child_unknown' }, { ageBand: '9-17' })).toBe('near')
  expect(is('age', { ageBand: 'child_unknown' }, { ageBand: 'adult_unknown' })).toBe('differs')
  expect(is('age', { ageBand: 'unknown' }, { ageBand: '48+' })).toBe('missing')
})

test('whoever was met later says whether she was interviewed before', () => {
  const [first, later] = [{ metOn: '2018-04-03' }, { metOn: '2018-04-09' }]
  const yes = { interviewedBefore: 'yes' } as const
  const no = { interviewedBefore: 'no' } as const
  expect(is('interviewed_before', { ...first, ...no }, { ...later, ...yes })).toBe('agrees')
  expect(is('interviewed_before', { ...later, ...no }, { ...first, ...yes })).toBe('differs')
  expect(is('interviewed_before', first, { ...later, interviewedBefore: 'not_asked' })).toBe('missing')
})

test('what nobody answered is no evidence', () => {
  expect(is('sex', { sex: 'woman' }, { sex: 'not_asked' })).toBe('missing')
  expect(is('nationality', { nationality: 'NG' }, { nationality: 'unknown' })).toBe('missing')
})

test('two of one visit by one agency are two people, unless they show one document', () => {
  const two = [record({ subject: 'a', number: 1 }), record({ subject: 'b', number: 2 })]
  const pair: MetPair = {
    ...{ pair: 'p', one: 'a', other: 'b', agrees: ['names_and_age'], differs: [] },
    ...{ since: '2018-04-05T00:00:00.000Z', byOwner: met!.owner, held: false },
  }
  const likely = (records: MetRecord[], agrees: string[]) =>
    weighPairs({ records, pairs: [{ ...pair, agrees }] })[0]!.probability
  const apart = [two[0]!, { ...two[1]!, visit: 'another' }]
  expect(likely(two, ['names_and_age', 'family_and_year'])).toBeLessThan(0.01)
  expect(likely(apart, ['names_and_age', 'family_and_year'])).toBeGreaterThan(0.2)
  expect(likely(two, ['document'])).toBeGreaterThan(0.9)
})
