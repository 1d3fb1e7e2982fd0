import type { Referral } from '@libertad/domain'

/** How far a referral had come when what it stood on was taken back. */
export type Reached =
  /** It never left this phone. */
  | 'stopped_here'
  /** It left; nobody there is known to have read it, and the stop is on its way. */
  | 'not_reached_yet'
  /** Somebody there answered it, so may have read it. */
  | 'may_have_read'
  | 'destroyed'
  | 'never_opened'

/** What is true of one referral, from its entries alone: no receipt is taken for granted. */
export function reachedBy({ receipts, answer, handover, sent }: Referral): Reached {
  if (receipts.some(({ value }) => value === 'destroyed')) return 'destroyed'
  if (answer !== undefined || handover !== undefined) return 'may_have_read'
  if (receipts.length > 0) return 'never_opened'
  return sent.number === undefined ? 'stopped_here' : 'not_reached_yet'
}
