import * as z from 'zod/mini'
import { consentAnswers, consentGivers, consentManners, consentPurposes, dataKinds } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { said, type Said } from '../journal/settled.ts'
import { code, day, id, instant, opening, salt } from '../shapes.ts'
import { inLanguage } from './screening.ts'

/**
 * What she answered to one question: one purpose, one recipient, some kinds of data, until a day. Asked again is a
 * new one. Free, informed, specific, dated, in a language she understands (WHO 2003, standard 6; HTCDS consent).
 */
const recorded = z.strictObject({
  salt: salt(),
  ...opening,
  person: id(),
  purpose: z.enum(consentPurposes),
  /** Agency that may learn of it: the one that asks, or the one that would receive. */
  recipient: id(),
  kinds: z.array(z.enum(dataKinds)).check(z.maxLength(dataKinds.length)),
  answer: z.enum(consentAnswers),
  until: day(),
  at: instant(),
  by: z.enum(consentGivers),
  /** A child's own view, asked beside the guardian's. */
  assent: z.optional(z.enum(consentAnswers)),
  manner: z.enum(consentManners),
  texts: code(),
  ...inLanguage,
})
const withdrawn = z.strictObject({ salt: salt(), at: instant(), by: z.enum(consentGivers) })

const consent = { subject: 'consent', ring: 'case', opens: false, version: 1 } as const

export const consentEntries = {
  'consent.recorded': { ...consent, opens: true, body: recorded, decision: true },
  'consent.withdrawn': { ...consent, body: withdrawn, holdsUnread: true },
} as const satisfies Record<string, Kind>

export interface Consent extends Omit<z.infer<typeof recorded>, 'salt' | 'handling' | 'reviewOn'> {
  id: string
  owner: string
  asked: Said<null>
  withdrawn: Said<string> | undefined
}

export const foldConsent: Reducer<Consent> = (state, known) => {
  const entry = known as EntryOf<typeof consentEntries>
  if (entry.kind === 'consent.recorded') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, ...answer } = entry.body
    const { subject: id, agency: owner } = entry.header
    return { ...answer, id, owner, asked: said(null, entry), withdrawn: undefined }
  }
  if (!state) return state
  // Taking back is final: whoever agrees again is asked again.
  const at = entry.body?.at ?? entry.header.claimedAt
  return { ...state, withdrawn: state.withdrawn ?? said(at, entry) }
}

/**
 * Whether she agreed, now: given, not taken back, not over, and not against the child's own view. `today`: the day at
 * her place.
 */
export function consentHolds(consent: Consent, today: string): boolean {
  const { answer, assent, withdrawn, until } = consent
  return answer === 'yes' && assent !== 'no' && withdrawn === undefined && today <= until
}
