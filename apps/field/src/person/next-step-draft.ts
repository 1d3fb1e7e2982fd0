import { daysAfter, localDay, type Content, type nextSteps } from '@libertad/domain'
import type { PersonOnSite } from '../model/view-model.ts'

export type Step = (typeof nextSteps)[number]

/** Days from today by which something is due. */
export const dueIn = ['0', '1', '2', '3', '7', '14'] as const
export type DueIn = (typeof dueIn)[number]

export interface NextStepDraft {
  step?: Step
  due?: DueIn
}

/** The day itself, as it is counted where she was met. `now`: milliseconds since 1970. */
export const dueDay = (due: DueIn, now: number, zone: string): string =>
  daysAfter(localDay(new Date(now).toISOString(), zone), Number(due))

/** The next step as an entry; a step towards a referral names it. `undefined` while something is missing. */
export function nextStepContent(
  { step, due }: NextStepDraft,
  { met, referrals }: Pick<PersonOnSite, 'met' | 'referrals'>,
  now: number,
): Omit<Content<'person_met.next_step_set'>, 'handling' | 'reviewOn'> | undefined {
  if (step === undefined || due === undefined) return undefined
  const referral = step === 'referral' ? referrals.at(-1)?.id : undefined
  return { step, due: dueDay(due, now, met.zone), ...(referral !== undefined && { referral }) }
}
