import * as z from 'zod/mini'
import { checkedThings, checkOutcomes, databases, hitVerdicts } from '../codes.ts'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, type Decided } from '../journal/settled.ts'
import { country, id, instant, opening, zone, salt } from '../shapes.ts'

const made = z.strictObject({
  salt: salt(),
  ...opening,
  visit: z.optional(id()),
  site: z.optional(id()),
  country: country(),
  database: z.enum(databases),
  about: z.enum(checkedThings),
  at: instant(),
  zone: zone(),
  outcome: z.enum(checkOutcomes),
})
/** A hit is a candidate answer, to be confirmed by the owner of the data; it is no evidence against the holder. */
const confirmed = z.strictObject({ salt: salt(), by: country(), verdict: z.enum(hitVerdicts) })

const check = { subject: 'check', ring: 'operation', opens: false, version: 1 } as const

export const checkEntries = {
  'check.made': { ...check, opens: true, body: made },
  'check.confirmed': { ...check, body: confirmed, decision: true },
  'check.chosen': { ...check, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/** A question to a database, and its answer. */
export interface Check {
  id: string
  owner: string
  visit: string | undefined
  site: string | undefined
  country: string
  database: (typeof databases)[number]
  about: (typeof checkedThings)[number]
  at: string
  zone: string
  outcome: (typeof checkOutcomes)[number]
  confirmed: Decided<{ by: string; verdict: (typeof hitVerdicts)[number] }> | undefined
}

export const foldCheck: Reducer<Check> = (state, known, history) => {
  const entry = known as EntryOf<typeof checkEntries>
  if (entry.kind === 'check.made') {
    const { visit, site, country, database, about, at, zone, outcome } = entry.body
    const { subject, agency } = entry.header
    return {
      ...{ id: subject, owner: agency, visit, site, country, database, about, at, zone, outcome },
      confirmed: undefined,
    }
  }
  if (!state) return state
  if (entry.kind === 'check.confirmed') {
    const { by, verdict } = entry.body
    return { ...state, confirmed: decide(state.confirmed, { by, verdict }, entry, history) }
  }
  return chooseIn(state, entry, history, ['confirmed'])
}
