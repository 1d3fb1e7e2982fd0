import * as z from 'zod/mini'
import { ageBands, arrestGrounds, arrestOutcomes, offences, sexes, suspectRoles } from '../codes.ts'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, said, type Decided, type Said } from '../journal/settled.ts'
import { country, id, instant, opening, zone, salt } from '../shapes.ts'

const recorded = z.strictObject({
  salt: salt(),
  ...opening,
  sex: z.enum(sexes),
  ageBand: z.enum(ageBands),
  roles: z.array(z.enum(suspectRoles)).check(z.minLength(1), z.maxLength(suspectRoles.length)),
  sites: z.array(id()).check(z.maxLength(50)),
})
const linked = z.strictObject({ salt: salt(), sites: z.array(id()).check(z.minLength(1), z.maxLength(50)) })

const suspect = { subject: 'suspect', ring: 'operation', opens: false, version: 1 } as const

export const suspectEntries = {
  'suspect.recorded': { ...suspect, opens: true, body: recorded },
  'suspect.linked': { ...suspect, body: linked },
} as const satisfies Record<string, Kind>

/** Somebody thought to have taken part. Suspect until convicted; names are identity and not here. */
export interface Suspect {
  id: string
  owner: string
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  roles: (typeof suspectRoles)[number][]
  sites: string[]
}

export const foldSuspect: Reducer<Suspect> = (state, known) => {
  const entry = known as EntryOf<typeof suspectEntries>
  if (entry.kind === 'suspect.recorded') {
    const { sex, ageBand, roles, sites } = entry.body
    return {
      id: entry.header.subject,
      owner: entry.header.agency,
      sex,
      ageBand,
      roles,
      sites: [...sites].sort(),
    }
  }
  if (!state) return state
  return { ...state, sites: [...new Set([...state.sites, ...entry.body.sites])].sort() }
}

const made = z.strictObject({
  salt: salt(),
  ...opening,
  suspect: id(),
  visit: z.optional(id()),
  site: z.optional(id()),
  country: country(),
  at: instant(),
  zone: zone(),
  ground: z.enum(arrestGrounds),
})
const ended = z.strictObject({ salt: salt(), outcome: z.enum(arrestOutcomes), at: instant() })

const arrest = { subject: 'arrest', ring: 'operation', opens: false, version: 1 } as const

export const arrestEntries = {
  'arrest.made': { ...arrest, opens: true, body: made, decision: true },
  'arrest.ended': { ...arrest, body: ended, decision: true },
  'arrest.chosen': { ...arrest, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

export interface Arrest {
  id: string
  owner: string
  suspect: string
  visit: string | undefined
  site: string | undefined
  country: string
  at: string
  zone: string
  ground: (typeof arrestGrounds)[number]
  made: Said<null>
  outcome: Decided<{ outcome: (typeof arrestOutcomes)[number]; at: string }> | undefined
}

export const foldArrest: Reducer<Arrest> = (state, known, history) => {
  const entry = known as EntryOf<typeof arrestEntries>
  if (entry.kind === 'arrest.made') {
    const { suspect, visit, site, country, at, zone, ground } = entry.body
    return {
      ...{
        id: entry.header.subject,
        owner: entry.header.agency,
        suspect,
        visit,
        site,
        country,
        at,
        zone,
        ground,
      },
      ...{ made: said(null, entry), outcome: undefined },
    }
  }
  if (!state) return state
  if (entry.kind === 'arrest.ended') {
    return {
      ...state,
      outcome: decide(state.outcome, { outcome: entry.body.outcome, at: entry.body.at }, entry, history),
    }
  }
  return chooseIn(state, entry, history, ['outcome'])
}

const laid = z.strictObject({
  salt: salt(),
  ...opening,
  arrest: id(),
  suspect: id(),
  offences: z.array(z.enum(offences)).check(z.minLength(1), z.maxLength(offences.length)),
  at: instant(),
})

export const chargeEntries = {
  'charge.laid': {
    subject: 'charge',
    ring: 'operation',
    opens: true,
    version: 1,
    body: laid,
    decision: true,
  },
} as const satisfies Record<string, Kind>

export interface Charge {
  id: string
  owner: string
  arrest: string
  suspect: string
  offences: (typeof offences)[number][]
  at: string
}

export const foldCharge: Reducer<Charge> = (state, known) => {
  const entry = known as EntryOf<typeof chargeEntries>
  if (state) return state
  const { arrest, suspect, offences, at } = entry.body
  return { id: entry.header.subject, owner: entry.header.agency, arrest, suspect, offences, at }
}
