import { expect, test } from 'vitest'
import { aReferral, aSaid } from '../cases/testing/a-case.ts'
import { newestReferral, referralState } from './referral-state.ts'

const before = Date.parse('2018-04-06T11:59:00.000Z')
const after = Date.parse('2018-04-06T12:01:00.000Z')
const at = '2018-04-05T13:00:00.000Z'
const accepted = { versions: [aSaid({ answer: 'accepted' as const, at })], replaced: [], bothRight: [] }
const handover = aSaid({
  ...{ at, knowsSheMayLeave: 'yes' as const, hasHerPapers: 'yes' as const, with: 'officer' as const },
  arrived: 'yes' as const,
})

test('waits until the promised time, and is late after it', () => {
  expect(referralState(aReferral(), before)).toBe('waits')
  expect(referralState(aReferral(), after)).toBe('late')
})

test('an answer is an answer, however late', () => {
  expect(referralState(aReferral({ answer: accepted }), after)).toBe('accepted')
})

test('two answers need a person', () => {
  const declined = aSaid({ answer: 'declined' as const, at, reason: 'no_place' as const })
  const two = { ...accepted, versions: [...accepted.versions, declined] }
  expect(referralState(aReferral({ answer: two }), after)).toBe('needs_a_person')
})

test('accepted is not arrived', () => {
  expect(referralState(aReferral({ answer: accepted, handover }), after)).toBe('arrived')
  const notYet = { ...handover, value: { ...handover.value, arrived: 'not_known' as const } }
  expect(referralState(aReferral({ answer: accepted, handover: notYet }), after)).toBe('accepted')
})

test('taken back is shown before everything else', () => {
  const ended = aSaid('she_left' as const)
  const gone = aReferral({ answer: accepted, handover, ended, withdrawn: aSaid(at) })
  expect(referralState(gone, after)).toBe('withdrawn')
})

test('the newest referral speaks for a person', () => {
  const old = aReferral({ id: 'old', sentAt: '2018-04-01T00:00:00.000Z' })
  expect(newestReferral([old, aReferral()])?.id).toBe('referral')
  expect(newestReferral([])).toBeUndefined()
})
