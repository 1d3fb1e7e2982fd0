import type { Referral, Said } from '@libertad/domain'
import { expect, test } from 'vitest'
import { reachedBy } from './what-was-reached.ts'

const said = <Value>(value: Value, number: number | undefined = 1): Said<Value> => ({
  ...{ value, entry: 'e', actor: 'a', agency: 'g', device: 'd', claimedAt: '', number },
})
const referral = (says: Partial<Referral>): Referral =>
  ({ sent: said(null), answer: undefined, handover: undefined, receipts: [], ...says }) as Referral
const accepted = { versions: [said({ answer: 'accepted' as const, at: '' })], replaced: [], bothRight: [] }

test.each([
  ['what is still on this phone is stopped there', { sent: said(null, undefined) }, 'stopped_here'],
  ['what has left is not reached yet', {}, 'not_reached_yet'],
  ['who answered may have read', { answer: accepted }, 'may_have_read'],
  [
    'one phone that never opened it speaks for itself alone',
    { answer: accepted, receipts: [said('never_opened' as const)] },
    'may_have_read',
  ],
  ['a receipt without an answer', { receipts: [said('never_opened' as const)] }, 'never_opened'],
  [
    'one phone that destroyed it had it',
    { receipts: [said('never_opened' as const), said('destroyed' as const)] },
    'destroyed',
  ],
] as [string, Partial<Referral>, string][])('%s', (_name, says, reached) => {
  const mine = 'sent' in says ? { ...says, sent: { ...said(null), number: undefined } } : says
  expect(reachedBy(referral(mine))).toBe(reached)
})
