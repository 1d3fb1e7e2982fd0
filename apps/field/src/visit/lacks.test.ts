import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonOnSite, SeizureLine } from '../model/view-model.ts'
import { ageOpen, lacks, papersKept } from './lacks.ts'

const at = '2018-04-04T15:00:00.000Z'
const met = (over: object = {}) => ({
  ...{ path: 'adult', screenings: [], closed: undefined, referrals: [], zone: 'America/Guyana' },
  ...{ nextStep: undefined, ageBand: '21-23', ...over },
})
const person = (over: object = {}, of: object = {}) =>
  ({ met: met(of), referrals: [], determination: undefined, ...over }) as unknown as PersonOnSite
const said = (value: unknown) => ({ value, entry: 'a', actor: 'b' })

test('somebody just met lacks everything', () => {
  expect(lacks(person(), at)).toEqual(['screening', 'decision', 'next_step'])
})

test('a child is not asked the questions for adults', () => {
  expect(lacks(person({}, { path: 'child' }), at)).not.toContain('screening')
})

test('two decisions side by side are none yet', () => {
  expect(lacks(person({ determination: 'needs_a_person' }), at)).toContain('decision')
  expect(lacks(person({ determination: said({ status: 'presumed' }) }), at)).not.toContain('decision')
})

test('a next step that is not due yet counts, and a forgotten one does not', () => {
  const due = (day: string) => person({}, { nextStep: said({ step: 'referral', due: day }) })
  expect(lacks(due('2018-04-05'), at)).not.toContain('next_step')
  expect(lacks(due('2018-03-01'), at)).toContain('next_step')
})

test('whose case is closed lacks nothing; two unlike closings close nothing', () => {
  const closed = { versions: [said('completed')], replaced: [], bothRight: [] }
  expect(lacks(person({}, { closed }), at)).toEqual([])
  const two = { ...closed, versions: [said('completed'), said('mistake')] }
  expect(lacks(person({}, { closed: two }), at)).toContain('decision')
})

test('papers count until they went back, each seizure for itself, and other things never', () => {
  const lines = fc.array(
    fc.record({ thing: fc.constantFrom('travel_document', 'phone', 'cash'), count: fc.nat(20) }),
  )
  fc.assert(
    fc.property(fc.array(fc.record({ things: lines, returned: lines })), (seizures) => {
      const kept = papersKept(seizures.map((one) => ({ id: 'a', at, ...one })) as SeizureLine[])
      const all = seizures.flatMap(({ things }) => things)
      const taken = all
        .filter(({ thing }) => thing === 'travel_document')
        .reduce((n, { count }) => n + count, 0)
      expect(kept).toBeGreaterThanOrEqual(0)
      expect(kept).toBeLessThanOrEqual(taken)
      const nothingBack = seizures.map(({ things }) => ({ id: 'a', at, things, returned: [] }))
      expect(papersKept(nothingBack)).toBe(taken)
    }),
  )
})

test('an age that is not known stays a question until the path for children answers it', () => {
  expect(ageOpen(person({}, { ageBand: 'unknown' }))).toBe(true)
  expect(ageOpen(person({}, { ageBand: 'unknown', path: 'child' }))).toBe(false)
  expect(ageOpen(person({}, { ageBand: 'adult_unknown' }))).toBe(false)
})
