import * as z from 'zod/mini'
import { ageBands, exploitations, interviewedBefore, sexes } from '../codes.ts'
import { tokensGivenBody } from '../counting/tokens.ts'
import { choiceBody } from '../journal/choice.ts'
import type { Kind } from '../journal/reducer.ts'
import { country, id, instant, opening, zone, salt } from '../shapes.ts'
import type { CasePath } from './case-path.ts'
import { closedBody, nextStepBody, reopenedBody } from './next-step.ts'
import { determinedBody, needsBody, pathBody, screenedBody } from './screening.ts'

const exploitation = () =>
  z.array(z.enum(exploitations)).check(z.minLength(1), z.maxLength(exploitations.length))
const nationality = () => z.union([country(), z.literal('stateless'), z.literal('unknown')])

const recorded = z.strictObject({
  salt: salt(),
  ...opening,
  visit: id(),
  site: id(),
  country: country(),
  metAt: instant(),
  zone: zone(),
  sex: z.enum(sexes),
  ageBand: z.enum(ageBands),
  nationality: z.optional(nationality()),
  exploitation: exploitation(),
  interviewedBefore: z.enum(interviewedBefore),
})
/** Somebody who came to an agency by a referral, by herself or through the hotline: no visit, no site. */
const received = z.strictObject({
  salt: salt(),
  ...opening,
  country: country(),
  metAt: instant(),
  zone: zone(),
  referral: z.optional(id()),
  sex: z.enum(sexes),
  ageBand: z.enum(ageBands),
  nationality: z.optional(nationality()),
})
const corrected = z.strictObject({
  salt: salt(),
  sex: z.optional(z.enum(sexes)),
  ageBand: z.optional(z.enum(ageBands)),
  nationality: z.optional(nationality()),
  exploitation: z.optional(exploitation()),
  interviewedBefore: z.optional(z.enum(interviewedBefore)),
})

const personMet = { subject: 'person_met', ring: 'case', opens: false, version: 1 } as const
const caseHeld = { ...personMet, subject: 'case' } as const

export const personMetEntries = {
  'person_met.recorded': { ...personMet, opens: true, body: recorded },
  'person_met.corrected': { ...personMet, body: corrected },
  'person_met.screened': { ...personMet, body: screenedBody },
  'person_met.determined': { ...personMet, body: determinedBody, decision: true },
  'person_met.path_set': { ...personMet, body: pathBody },
  'person_met.needs_recorded': { ...personMet, body: needsBody },
  'person_met.next_step_set': { ...personMet, body: nextStepBody },
  'person_met.tokens_given': { ...personMet, body: tokensGivenBody },
  'person_met.closed': { ...personMet, body: closedBody, decision: true },
  'person_met.reopened': { ...personMet, body: reopenedBody },
  'person_met.chosen': { ...personMet, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/** The same for somebody whom an agency received and did not meet at a site: counted as a case, never as an encounter. */
export const caseEntries = {
  'case.received': { ...caseHeld, opens: true, body: received },
  'case.corrected': { ...caseHeld, body: corrected },
  'case.screened': { ...caseHeld, body: screenedBody },
  'case.determined': { ...caseHeld, body: determinedBody, decision: true },
  'case.path_set': { ...caseHeld, body: pathBody },
  'case.needs_recorded': { ...caseHeld, body: needsBody },
  'case.next_step_set': { ...caseHeld, body: nextStepBody },
  'case.closed': { ...caseHeld, body: closedBody, decision: true },
  'case.reopened': { ...caseHeld, body: reopenedBody },
  'case.chosen': { ...caseHeld, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/**
 * One encounter with one person, in coded values: who she is is not here. One human may be met twice, by two
 * agencies or in two countries: encounters are records, people are counted elsewhere.
 */
export interface PersonMet extends CasePath {
  id: string
  owner: string
  /** Absent for a case that an agency received. */
  visit: string | undefined
  site: string | undefined
  referral: string | undefined
  country: string
  metAt: string
  zone: string
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  nationality: string | undefined
  exploitation: (typeof exploitations)[number][]
  interviewedBefore: (typeof interviewedBefore)[number]
  /** Versions of rough keys of which the hub has her tokens. */
  tokenised: string[]
}
