import {
  day,
  followUpMonths,
  type declineReasons,
  type followUpStates,
  type referralEnds,
  type serviceKinds,
} from '@libertad/domain'
import { checked, type Checked } from '../../cases/use-deed.ts'
import type { ReferralLine } from '../../model/care-model.ts'

export type DeclineReason = (typeof declineReasons)[number]
export type ReferralEnd = (typeof referralEnds)[number]
export type ServiceGiven = (typeof serviceKinds)[number]
export type Month = (typeof followUpMonths)[number]

/** One choice that a step needs. */
export interface OneChoice<Value extends string> {
  choice: Value | ''
}

export const checkChoice = <Value extends string>({ choice }: OneChoice<Value>): Checked<'choice', Value> =>
  checked(choice === '' ? { choice: 'choose' } : {}, () => choice as Value)

export interface FollowUpDraft {
  month: string
  state: (typeof followUpStates)[number] | ''
  /** Day of the next contact; may stay open. */
  next: string
}

/** Follow-ups that nobody made yet, in order. */
export const monthsLeft = ({ followUps }: Pick<ReferralLine, 'followUps'>): Month[] =>
  followUpMonths.filter((month) => !followUps.some(({ value }) => value.month === month))

/** How she is, so many months after the handover. `today`: UTC day. */
export function checkFollowUp(
  { month, state, next }: FollowUpDraft,
  today: string,
): Checked<keyof FollowUpDraft, { month: Month; state: (typeof followUpStates)[number]; next?: string }> {
  const known = followUpMonths.find((one) => String(one) === month)
  const wrongDay = next !== '' && (!day().safeParse(next).success || next < today)
  return checked(
    {
      ...(known === undefined ? { month: 'needed' as const } : {}),
      ...(state === '' ? { state: 'choose' as const } : {}),
      ...(wrongDay ? { next: 'day_order' as const } : {}),
    },
    () => ({
      ...{ month: known as Month, state: state as (typeof followUpStates)[number] },
      ...(next === '' ? {} : { next }),
    }),
  )
}
