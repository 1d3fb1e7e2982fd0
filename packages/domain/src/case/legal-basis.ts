import * as z from 'zod/mini'
import { dataKinds, legalGrounds } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { said, type Said } from '../journal/settled.ts'
import { code, id, instant, opening, salt } from '../shapes.ts'

/** The longest time for which data may leave without her consent, in hours. */
export const longestBasisHours = 72

/**
 * The separate, loud act for when there is no consent: a child's protection, or danger to life. One person asks, a
 * second agrees on another device; until then nothing follows from it.
 */
const claimed = z.strictObject({
  salt: salt(),
  ...opening,
  person: id(),
  ground: z.enum(legalGrounds),
  law: code(),
  recipient: id(),
  kinds: z.array(z.enum(dataKinds)).check(z.minLength(1), z.maxLength(dataKinds.length)),
  at: instant(),
  until: instant(),
})
const seconded = z.strictObject({ salt: salt(), agrees: z.boolean() })

const basis = { subject: 'legal_basis', ring: 'case', opens: false, version: 1, decision: true } as const

export const legalBasisEntries = {
  'legal_basis.claimed': { ...basis, opens: true, body: claimed },
  'legal_basis.seconded': { ...basis, body: seconded },
} as const satisfies Record<string, Kind>

export interface LegalBasis extends Omit<z.infer<typeof claimed>, 'salt' | 'handling' | 'reviewOn'> {
  id: string
  owner: string
  claimed: Said<null>
  /** By somebody else, on another device. */
  seconded: Said<boolean> | undefined
}

export const foldLegalBasis: Reducer<LegalBasis> = (state, known) => {
  const entry = known as EntryOf<typeof legalBasisEntries>
  if (entry.kind === 'legal_basis.claimed') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, ...claim } = entry.body
    const { subject: id, agency: owner } = entry.header
    return { ...claim, id, owner, claimed: said(null, entry), seconded: undefined }
  }
  if (!state || state.seconded) return state
  const { actor, device } = entry.header
  if (actor === state.claimed.actor || device === state.claimed.device) return state
  return { ...state, seconded: said(entry.body.agrees, entry) }
}

/** Whether it holds at an instant (UTC): two people, within its window, and the window no longer than allowed. */
export function legalBasisHolds(basis: LegalBasis, at: string): boolean {
  const hours = (Date.parse(basis.until) - Date.parse(basis.at)) / 3_600_000
  return basis.seconded?.value === true && at <= basis.until && hours <= longestBasisHours
}
