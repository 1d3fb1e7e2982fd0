import * as z from 'zod/mini'
import { seizedThings } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { count, country, id, instant, opening, zone, salt } from '../shapes.ts'

const thing = z.strictObject({
  kind: z.enum(seizedThings),
  count: count(),
  /** Money in the smallest unit of the currency (ISO 4217). */
  amount: z.optional(z.int().check(z.minimum(0), z.maximum(1e12))),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
})

const made = z.strictObject({
  salt: salt(),
  ...opening,
  visit: z.optional(id()),
  site: z.optional(id()),
  country: country(),
  at: instant(),
  zone: zone(),
  things: z.array(thing).check(z.minLength(1), z.maxLength(40)),
})
/** Papers taken from people are theirs: how many went back to their holders. */
const returned = z.strictObject({ salt: salt(), kind: z.enum(seizedThings), count: count(), at: instant() })

const seizure = { subject: 'seizure', ring: 'operation', opens: false, version: 1 } as const

export const seizureEntries = {
  'seizure.made': { ...seizure, opens: true, body: made },
  'seizure.returned': { ...seizure, body: returned },
} as const satisfies Record<string, Kind>

export interface Seizure {
  id: string
  owner: string
  visit: string | undefined
  site: string | undefined
  country: string
  at: string
  zone: string
  things: z.infer<typeof thing>[]
  returned: { kind: string; count: number; entry: string }[]
}

export const foldSeizure: Reducer<Seizure> = (state, known) => {
  const entry = known as EntryOf<typeof seizureEntries>
  if (entry.kind === 'seizure.made') {
    const { visit, site, country, at, zone, things } = entry.body
    return {
      ...{ id: entry.header.subject, owner: entry.header.agency, visit, site, country, at, zone, things },
      returned: [],
    }
  }
  if (!state) return state
  const { kind, count } = entry.body
  return { ...state, returned: [...state.returned, { kind, count, entry: entry.id }] }
}
