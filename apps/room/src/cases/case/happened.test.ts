import { wordsFor } from '@libertad/words'
import { expect, test } from 'vitest'
import { aCase, aReferral, aSaid, aScreening, aSealed } from '../testing/a-case.ts'
import { happened } from './happened.ts'

const at = (hour: number) => `2018-04-05T${hour}:00:00.000Z`
const accepted = { answer: 'accepted' as const, at: at(15) }
const line = aCase({
  person: {
    screenings: [aSaid(aScreening({ at: at(11) }), at(11))],
    closed: { versions: [aSaid('completed' as const, at(20))], replaced: [], bothRight: [] },
  },
  referrals: [
    aReferral({
      sentAt: at(14),
      answer: { versions: [aSaid(accepted, at(15))], replaced: [], bothRight: [] },
      withdrawn: aSaid(at(16), at(16)),
      receipts: [aSaid('destroyed' as const, at(17))],
    }),
  ],
  sealed: [aSealed({ writtenAt: at(12) })],
})

test('newest first, from where she was met', () => {
  expect(happened(line).map(({ kind }) => kind)).toEqual([
    ...[
      'person_met.closed',
      'referral.receipted',
      'referral.withdrawn',
      'referral.accepted',
      'referral.sent',
    ],
    ...['sealed.written', 'person_met.screened', 'person_met.recorded'],
  ])
})

test('every sentence exists, and every key is one line’s own', () => {
  const all = [...happened(line), ...happened(aCase({ type: 'case' }))]
  const { entries } = wordsFor('en')
  for (const { kind } of all) expect(Object.keys(entries)).toContain(kind)
  const keys = happened(line).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
