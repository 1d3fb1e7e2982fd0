import { daysAfter, localDay } from '../local-day.ts'
import type { PersonMet } from './person-met.ts'
import { promisedDay } from './referral-due.ts'
import type { Referral } from './referral.ts'

/**
 * True when nothing is due for her: no next step, and no referral of hers that promises one. What was due more than a
 * day ago is due no longer, it was forgotten. Nobody waits for somebody whose case was closed.
 * `referrals`: those that are known; only those that she came by, or that a next step of hers named, are hers.
 * `at`: instant, UTC; days are those of the place where she was met.
 */
export function withoutNextStep(person: PersonMet, referrals: readonly Referral[], at: string): boolean {
  if (person.closed) return false
  const yesterday = daysAfter(localDay(at, person.zone), -1)
  const hers = referrals.filter(({ id }) => person.referrals.includes(id))
  const days = [person.nextStep?.value.due, ...hers.map(promisedDay)]
  return !days.some((day) => day !== undefined && day >= yesterday)
}
