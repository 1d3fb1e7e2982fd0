import { daysAfter, monthsAfter } from '../local-day.ts'
import { settled } from '../journal/settled.ts'
import type { Referral } from './referral.ts'

/** Months after a handover at which a person is asked how she is. */
export const followUpMonths = [1, 3, 6, 12] as const

const dayOf = (instant: string) => instant.slice(0, 10)

const isOver = ({ ended, withdrawn }: Referral) => ended !== undefined || withdrawn !== undefined
/** Handed over is who arrived; "not known" is not yet. */
const arrivedAt = ({ handover }: Referral) =>
  handover?.value.arrived === 'yes' ? handover.value.at : undefined

/**
 * The day of the next follow-up: the one agreed at the last, or the next of the months after the handover, whichever
 * is sooner. `undefined` before she arrived, when it is over, and after the last.
 */
export function nextFollowUp(referral: Referral): string | undefined {
  const arrived = arrivedAt(referral)
  if (arrived === undefined || isOver(referral)) return undefined
  const done = referral.followUps.map(({ value }) => value)
  const last = done.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)
  const reached = Math.max(0, ...done.map(({ month }) => month))
  const month = followUpMonths.find((one) => one > reached)
  const days = [last?.next, month && monthsAfter(dayOf(arrived), month)].filter((day) => day !== undefined)
  return days.toSorted()[0]
}

/**
 * What a referral waits for: an answer that is later than promised, the handover of somebody who was accepted, or a
 * follow-up whose day has come. Days are UTC days: a referral names no place.
 */
export function referralDue(
  referral: Referral,
  at: string,
): 'unanswered_late' | 'handover_due' | 'follow_up_due' | undefined {
  if (isOver(referral)) return undefined
  if (arrivedAt(referral) !== undefined) {
    const next = nextFollowUp(referral)
    return next !== undefined && next <= dayOf(at) ? 'follow_up_due' : undefined
  }
  // Two answers of which a person has not chosen one are none.
  const answer = settled(referral.answer)?.value
  if (answer === undefined) return at > referral.answerBy ? 'unanswered_late' : undefined
  return answer.answer === 'accepted' ? 'handover_due' : undefined
}

/** The day for which an accepted referral promises something: the handover, a day after the yes; then a follow-up. */
export function promisedDay(referral: Referral): string | undefined {
  if (isOver(referral)) return undefined
  if (arrivedAt(referral) !== undefined) return nextFollowUp(referral)
  const answer = settled(referral.answer)?.value
  return answer?.answer === 'accepted' ? daysAfter(dayOf(answer.at), 1) : undefined
}
