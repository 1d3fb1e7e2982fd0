import type * as z from 'zod/mini'
import type { closingReasons, determinations, nextSteps, urgentNeeds } from '../codes.ts'
import type { Decided, Said } from '../journal/settled.ts'
import type { ChildPath } from './child-path.ts'
import type { determinedBody, screenedBody } from './screening.ts'

export type Screening = Omit<z.infer<typeof screenedBody>, 'salt'>
export type Determination = Omit<z.infer<typeof determinedBody>, 'salt'> & {
  status: (typeof determinations)[number]
}
export interface NextStep {
  step: (typeof nextSteps)[number]
  due: string
  referral: string | undefined
}

/** What is known of a person's way, beside who she is. */
export interface CasePath extends ChildPath {
  guardianPresent: boolean | undefined
  screenings: Said<Screening>[]
  determination: Decided<Determination> | undefined
  needs: (typeof urgentNeeds)[number][]
  needsMet: (typeof urgentNeeds)[number][]
  nextStep: Said<NextStep> | undefined
  /** Referrals by which she came, or that a next step ever named. */
  referrals: string[]
  closed: Decided<(typeof closingReasons)[number]> | undefined
  /** Entries that reopened it. Closing without having seen one closes nothing. */
  reopened: string[]
}
