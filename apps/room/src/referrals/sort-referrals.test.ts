import { expect, test } from 'vitest'
import { aReferral, aSaid } from '../cases/testing/a-case.ts'
import { byPromise } from './sort-referrals.ts'

const now = Date.parse('2018-04-06T15:00:00.000Z')
const at = '2018-04-06T10:00:00.000Z'
const accepted = { versions: [aSaid({ answer: 'accepted' as const, at })], replaced: [], bothRight: [] }

test('late ones first, what is over last, and of two promises the sooner', () => {
  const all = [
    aReferral({ id: 'ended', answer: accepted, ended: aSaid('she_left' as const) }),
    aReferral({ id: 'handover', answer: accepted, due: 'handover_due' }),
    aReferral({ id: 'later', answerBy: '2018-04-07T12:00:00.000Z' }),
    aReferral({ id: 'sooner', answerBy: '2018-04-06T16:00:00.000Z' }),
    aReferral({ id: 'late', answerBy: '2018-04-06T14:00:00.000Z' }),
    aReferral({ id: 'later still late', answerBy: '2018-04-06T14:30:00.000Z' }),
  ]
  expect(byPromise(all, now).map(({ id }) => id)).toEqual([
    ...['late', 'later still late', 'handover', 'sooner', 'later', 'ended'],
  ])
})
