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
  'legal_basis.seconded': { ...basis, body: seconded, holdsUnread: true },
} as const satisfies Record<string, Kind>

export interface LegalBasis extends Omit<z.infer<typeof claimed>, 'salt' | 'handling' | 'reviewOn'> {
  id: string
  owner: string
  claimed: Said<null>
  /** Agreed to by somebody else of the same agency, on another device. A no is final, whoever said yes beside it. */
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
  if (!state || state.seconded?.value === false) return state
  const { actor, device, agency } = entry.header
  const agrees = entry.body?.agrees === true
  // A no counts from anybody there, the one who asked included; a yes does not.
  if (!agrees) return { ...state, seconded: said(false, entry) }
  const isHisOwn = actor === state.claimed.actor || device === state.claimed.device
  if (state.seconded || isHisOwn || agency !== state.owner) return state
  return { ...state, seconded: said(true, entry) }
}

const hour = 3_600_000

/**
 * Whether it holds at an instant (UTC): two people, within its window, and the window no longer than allowed, however
 * late a device's clock says that it began.
 */
export function legalBasisHolds({ seconded, at: from, until }: LegalBasis, at: string): boolean {
  const hoursFrom = (start: string) => (Date.parse(until) - Date.parse(start)) / hour
  const isShort = hoursFrom(from) <= longestBasisHours && hoursFrom(at) <= longestBasisHours
  return seconded?.value === true && at <= until && isShort
}
