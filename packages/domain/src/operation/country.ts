import * as z from 'zod/mini'
import { goDecisions, goReasons, readinessItems, readinessStates, type ReadinessItem } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, said, type Decided, type Said } from '../journal/settled.ts'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import { count, country, id, language, opening, zone, salt } from '../shapes.ts'

const joined = z.strictObject({
  salt: salt(),
  ...opening,
  country: country(),
  zone: zone(),
  languages: z.array(language()).check(z.maxLength(12)),
})

const readiness = z.strictObject({
  salt: salt(),
  item: z.enum(readinessItems),
  state: z.enum(readinessStates),
  have: z.optional(count()),
  need: z.optional(count()),
})

/** Go, or no-go: by a named person of the country, with reasons; nobody decides for another country. */
const decided = z.strictObject({
  salt: salt(),
  decision: z.enum(goDecisions),
  reasons: z.array(z.enum(goReasons)).check(z.minLength(1), z.maxLength(goReasons.length)),
  withoutSites: z.optional(z.array(id()).check(z.maxLength(200))),
})

export const countryEntries = {
  'country.joined': { version: 1, subject: 'country', ring: 'operation', opens: true, body: joined },
  'country.readiness_reported': {
    version: 1,
    subject: 'country',
    ring: 'operation',
    opens: false,
    body: readiness,
  },
  'country.decided': {
    version: 1,
    subject: 'country',
    ring: 'operation',
    opens: false,
    body: decided,
    decision: true,
  },
  'country.chosen': {
    version: 1,
    subject: 'country',
    ring: 'operation',
    opens: false,
    body: choiceBody,
    decision: true,
  },
} as const satisfies Record<string, Kind>

export interface Readiness {
  state: (typeof readinessStates)[number]
  have: number | undefined
  need: number | undefined
}

export interface GoDecision {
  decision: (typeof goDecisions)[number]
  reasons: string[]
  withoutSites: string[]
}

/** A participating country: a state or a territory that takes part with agencies of its own. */
export interface Country {
  id: string
  owner: string
  country: string
  zone: string
  languages: string[]
  reviewOn: string
  readiness: Partial<Record<ReadinessItem, Said<Readiness>>>
  go: Decided<GoDecision> | undefined
}

export const foldCountry: Reducer<Country> = (state, known, history) => {
  const entry = known as EntryOf<typeof countryEntries>
  if (entry.kind === 'country.joined') {
    const { country, zone, languages, reviewOn } = entry.body
    const { subject, agency } = entry.header
    return { id: subject, owner: agency, country, zone, languages, reviewOn, readiness: {}, go: undefined }
  }
  if (!state) return state
  switch (entry.kind) {
    case 'country.readiness_reported': {
      const { item, state: now, have, need } = entry.body
      return { ...state, readiness: { ...state.readiness, [item]: said({ state: now, have, need }, entry) } }
    }
    case 'country.decided': {
      const { decision, reasons, withoutSites = [] } = entry.body
      return { ...state, go: decide(state.go, { decision, reasons, withoutSites }, entry, history) }
    }
    case 'country.chosen':
      return chooseIn(state, entry, history, ['go'])
    default:
      return state
  }
}

/** Readiness items that are not there at all: no country goes with one of them open. */
export function missingItems(country: Country): ReadinessItem[] {
  return readinessItems.filter((item) => country.readiness[item]?.value.state === 'missing')
}
