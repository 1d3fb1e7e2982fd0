import { kinds } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupLines, groupOf } from './waiting.ts'

const lines = fc.array(
  fc.record({
    id: fc.string(),
    kind: fc.constantFrom(...Object.keys(kinds), 'newer.kind'),
    at: fc.constant('2018-04-04T15:00:00.000Z'),
    about: fc.constant(undefined),
    bytes: fc.nat(10_000),
  }),
)

test('everything that waits is counted once, with its size', () => {
  fc.assert(
    fc.property(lines, (waiting) => {
      const groups = groupLines(waiting)
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(waiting.length)
      expect(groups.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(
        waiting.reduce((sum, { bytes }) => sum + bytes, 0),
      )
      expect(groups.every(({ count }) => count > 0)).toBe(true)
    }),
  )
})

test('an alert stands apart, and so does what another agency waits for', () => {
  expect(groupOf({ kind: 'alert.raised' })).toBe('alerts')
  for (const kind of ['consent.withdrawn', 'referral.sent', 'legal_basis.claimed'])
    expect(groupOf({ kind })).toBe('for_others')
  expect(groupOf({ kind: 'consent.recorded' })).toBe('others')
})
