import * as z from 'zod/mini'
import {
  companions,
  declineReasons,
  followUpStates,
  handoverAnswers,
  referralEnds,
  referralUrgencies,
  serviceKinds,
} from '../codes.ts'
import { choiceBody } from '../journal/choice.ts'
import type { Kind } from '../journal/reducer.ts'
import type { Decided, Said } from '../journal/settled.ts'
import { day, id, instant, opening, salt } from '../shapes.ts'

const kindsOfService = () =>
  z.array(z.enum(serviceKinds)).check(z.minLength(1), z.maxLength(serviceKinds.length))

/**
 * A person is passed to a service. The two agencies read this and nothing of her: what she agreed to pass on is
 * sealed in a package of its own, in an audience that ends when she takes her consent back.
 */
const sent = z.strictObject({
  salt: salt(),
  ...opening,
  to: id(),
  service: z.optional(id()),
  wants: kindsOfService(),
  urgency: z.enum(referralUrgencies),
  /** Consent or legal basis that lets it leave; the receiver need not read it. */
  basis: id(),
  /** The sealed package, and who may fetch it. */
  package: id(),
  packageAudience: id(),
  sentAt: instant(),
  /** The promised time: unanswered after it, the referral escalates. */
  answerBy: instant(),
  fallback: z.optional(id()),
})
const accepted = z.strictObject({ salt: salt(), at: instant(), place: z.optional(z.literal('kept')) })
const declined = z.strictObject({ salt: salt(), at: instant(), reason: z.enum(declineReasons) })
const escalated = z.strictObject({ salt: salt(), at: instant(), to: z.optional(id()) })
/** The three questions of a handover; without an answer to each there is none. */
const handedOver = z.strictObject({
  salt: salt(),
  at: instant(),
  arrived: z.enum(handoverAnswers),
  knowsSheMayLeave: z.enum(handoverAnswers),
  hasHerPapers: z.enum(handoverAnswers),
  with: z.enum(companions),
})
const given = z.strictObject({ salt: salt(), at: instant(), service: z.enum(serviceKinds) })
const followedUp = z.strictObject({
  salt: salt(),
  at: instant(),
  /** Months after the handover. */
  month: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
  state: z.enum(followUpStates),
  next: z.optional(day()),
})
const ended = z.strictObject({ salt: salt(), at: instant(), reason: z.enum(referralEnds) })
const withdrawn = z.strictObject({ salt: salt(), at: instant() })
/** A device of the receiver answers a withdrawal: what it held is destroyed, or it never had it. */
const receipted = z.strictObject({ salt: salt(), held: z.enum(['destroyed', 'never_opened']) })

const referral = { subject: 'referral', ring: 'case', opens: false, version: 1 } as const

export const referralEntries = {
  'referral.sent': { ...referral, opens: true, body: sent, decision: true },
  'referral.accepted': { ...referral, body: accepted, decision: true },
  'referral.declined': { ...referral, body: declined, decision: true },
  'referral.escalated': { ...referral, body: escalated },
  'referral.handed_over': { ...referral, body: handedOver },
  'referral.service_given': { ...referral, body: given },
  'referral.followed_up': { ...referral, body: followedUp },
  'referral.ended': { ...referral, body: ended },
  'referral.withdrawn': { ...referral, body: withdrawn, holdsUnread: true },
  'referral.receipted': { ...referral, body: receipted },
  'referral.chosen': { ...referral, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

export type ReferralAnswer =
  | { answer: 'accepted'; at: string }
  | { answer: 'declined'; at: string; reason: (typeof declineReasons)[number] }
export type Handover = Omit<z.infer<typeof handedOver>, 'salt'>
export type FollowUp = Omit<z.infer<typeof followedUp>, 'salt'>

export interface Referral extends Omit<z.infer<typeof sent>, 'salt' | 'handling' | 'reviewOn'> {
  id: string
  /** Agency that sent it. */
  owner: string
  sent: Said<null>
  answer: Decided<ReferralAnswer> | undefined
  escalations: Said<{ at: string; to: string | undefined }>[]
  handover: Said<Handover> | undefined
  services: Said<{ at: string; service: (typeof serviceKinds)[number] }>[]
  followUps: Said<FollowUp>[]
  ended: Said<(typeof referralEnds)[number]> | undefined
  withdrawn: Said<string> | undefined
  receipts: Said<'destroyed' | 'never_opened'>[]
}
