import type { Plan } from '../../plan/plan.ts'

/** What the drawing of care turns on, beside what people say and need. Shares are 0 to 1. */
export interface CareParameters {
  /** An officer decides otherwise than was proposed. */
  differs: number
  /** Of those whom the first service is asked to take, whom it declines, and whom nobody answers in time. */
  declines: number
  unanswered: number
  /** Of those who agree to something, who takes it back, and within how many days. */
  withdraws: number
  withdrawsWithinDays: number
  /** People of whom an officer writes a note beside the codes. */
  notes: number
  /** Presumed victims whom the competent body identifies within the days of the play. */
  identified: number
  /** Visits on which people were about to be moved. */
  aboutToBeMoved: number
  /** People for whom nobody said what comes next. */
  withoutNextStep: number
}

/** Ours, so that everything that can happen happens in a play; no statistics of any country are meant. */
export const usualCare: CareParameters = {
  ...{ differs: 0.06, declines: 0.14, unanswered: 0.08, withdraws: 0.03, withdrawsWithinDays: 3 },
  ...{ notes: 0.3, identified: 0.05, aboutToBeMoved: 0.05, withoutNextStep: 0.03 },
}

/** The usual shares, and a plan's own where it has some. */
export function careOf({ play: { care } }: Plan): CareParameters {
  const own = Object.entries(care?.shares ?? {}).filter(([, share]) => share !== undefined)
  return { ...usualCare, ...(Object.fromEntries(own) as Partial<CareParameters>) }
}
