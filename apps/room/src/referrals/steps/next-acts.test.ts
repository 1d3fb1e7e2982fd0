import { expect, test } from 'vitest'
import { aReferral, aSaid } from '../../cases/testing/a-case.ts'
import { nextActs, packageOpens } from './next-acts.ts'

const now = Date.parse('2018-04-06T15:00:00.000Z')
const at = '2018-04-06T10:00:00.000Z'
const answer = { versions: [aSaid({ answer: 'accepted' as const, at })], replaced: [], bothRight: [] }
const received = (more = {}) => aReferral({ direction: 'received', case: undefined, ...more })

test('a receiver answers, the sender escalates what is late', () => {
  expect(nextActs(received(), now)).toEqual(['accept', 'decline'])
  expect(nextActs(aReferral(), now)).toEqual(['escalate', 'end'])
})

test('a case is opened once', () => {
  expect(nextActs(received({ answer }), now)).toContain('open_case')
  expect(nextActs(received({ answer, case: 'case' }), now)).not.toContain('open_case')
})

test('services and follow-ups come after the arrival', () => {
  const answers = { knowsSheMayLeave: 'yes', hasHerPapers: 'yes', with: 'officer' } as const
  const handover = aSaid({ at, arrived: 'yes' as const, ...answers })
  expect(nextActs(received({ answer }), now)).not.toContain('give')
  expect(nextActs(received({ answer, handover }), now)).toEqual(['give', 'follow_up', 'end'])
})

test('what was taken back is opened and continued by nobody', () => {
  const gone = received({ answer, withdrawn: aSaid(at) })
  expect(nextActs(gone, now)).toEqual([])
  expect(packageOpens(gone)).toBe(false)
})

test('a package opens for a receiver after a yes', () => {
  expect(packageOpens(received())).toBe(false)
  expect(packageOpens(received({ answer }))).toBe(true)
})
