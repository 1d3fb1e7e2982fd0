import { describe, expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { entryOf, type Told } from '../testing/histories.ts'
import { sent } from '../testing/told.ts'
import { foldReferral } from './fold-referral.ts'
import { nextFollowUp, referralDue } from './referral-due.ts'

const opens: Told = { kind: 'referral.sent', says: sent }
const of = 'shelter'
const accepted: Told = { kind: 'referral.accepted', says: { at: '2018-04-05T16:00:00.000Z' }, of }
const declined: Told = {
  kind: 'referral.declined',
  says: { at: '2018-04-05T16:00:00.000Z', reason: 'no_place' },
  of,
}
const arrived = (answer: 'yes' | 'no' | 'not_known'): Told => ({
  ...{ kind: 'referral.handed_over', of },
  says: {
    ...{ at: '2018-01-31T10:00:00.000Z', arrived: answer, knowsSheMayLeave: 'yes', hasHerPapers: 'yes' },
    with: 'officer',
  },
})
const followedUp = (month: 1 | 3 | 6 | 12, day: string, next?: string): Told => ({
  ...{ kind: 'referral.followed_up', of },
  says: { at: `${day}T10:00:00.000Z`, month, state: 'safe', ...(next ? { next } : {}) },
})
const ended: Told = { kind: 'referral.ended', says: { at: sent.sentAt, reason: 'returned_home' } }
const withdrawn: Told = { kind: 'referral.withdrawn', says: { at: sent.sentAt } }

/** A referral as it is after these, each said by somebody who knew what was said before. */
const after = (...told: Told[]) => {
  const entries = [opens, ...told].map((one, at) => entryOf(`${at}`, one, at === 0 ? [] : [`${at - 1}`]))
  return fold(entries, foldReferral).state!
}
const late = '2018-04-06T14:00:00.001Z'

describe('an answer', () => {
  test('is late after the promised time, and not at it', () => {
    expect(referralDue(after(), sent.answerBy)).toBeUndefined()
    expect(referralDue(after(), late)).toBe('unanswered_late')
  })

  test('of a yes makes a handover due, of a no nothing', () => {
    expect(referralDue(after(accepted), late)).toBe('handover_due')
    expect(referralDue(after(declined), late)).toBeUndefined()
  })

  test('that contradicts another is none until one is chosen', () => {
    const entries = [entryOf('a', opens), entryOf('b', accepted, ['a']), entryOf('c', declined, ['a'])]
    expect(referralDue(fold(entries, foldReferral).state!, late)).toBe('unanswered_late')
  })
})

test.each(['no', 'not_known'] as const)(
  'whoever did not arrive (%s) is still to be handed over',
  (answer) => {
    expect(referralDue(after(accepted, arrived(answer)), late)).toBe('handover_due')
    expect(nextFollowUp(after(accepted, arrived(answer)))).toBeUndefined()
  },
)

describe('follow-ups', () => {
  test.each([
    [[], '2018-02-28'],
    [[followedUp(1, '2018-02-27')], '2018-04-30'],
    [[followedUp(1, '2018-02-27', '2018-03-10')], '2018-03-10'],
    [[followedUp(3, '2018-04-30')], '2018-07-31'],
    [[followedUp(3, '2018-04-30'), followedUp(1, '2018-02-27', '2018-03-10')], '2018-07-31'],
    [[followedUp(6, '2018-07-31')], '2019-01-31'],
    [[followedUp(12, '2019-01-31')], undefined],
    [[followedUp(12, '2019-01-31', '2019-03-01')], '2019-03-01'],
  ] as [Told[], string | undefined][])('after %j the next is on %s', (done, day) => {
    expect(nextFollowUp(after(accepted, arrived('yes'), ...done))).toBe(day)
  })

  test('are due on their day', () => {
    const referral = after(accepted, arrived('yes'))
    expect(referralDue(referral, '2018-02-27T23:59:59.999Z')).toBeUndefined()
    expect(referralDue(referral, '2018-02-28T00:00:00.000Z')).toBe('follow_up_due')
    expect(
      referralDue(after(accepted, arrived('yes'), followedUp(12, '2019-01-31')), '2030-01-01T00:00:00.000Z'),
    ).toBe(undefined)
  })
})

test.each([
  ['ended', ended],
  ['was withdrawn', withdrawn],
])('what %s waits for nothing', (_name, over) => {
  for (const before of [[], [accepted], [accepted, arrived('yes')]])
    expect(referralDue(after(...before, over), '2030-01-01T00:00:00.000Z')).toBeUndefined()
})
