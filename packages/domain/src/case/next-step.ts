import * as z from 'zod/mini'
import { closingReasons, nextSteps } from '../codes.ts'
import { day, id, instant, salt } from '../shapes.ts'

/** What happens next, by which day, and by whom if it is not the agency that writes. */
export const nextStepBody = z.strictObject({
  salt: salt(),
  step: z.enum(nextSteps),
  due: day(),
  referral: z.optional(id()),
})

export const closedBody = z.strictObject({ salt: salt(), reason: z.enum(closingReasons), at: instant() })

/** Always possible: nobody has to stay closed. */
export const reopenedBody = z.strictObject({ salt: salt(), at: instant() })
