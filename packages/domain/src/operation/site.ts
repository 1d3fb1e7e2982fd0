import * as z from 'zod/mini'
import {
  coverages,
  deconflictions,
  means,
  modusFeatures,
  siteKinds,
  siteOutcomes,
  type HandlingCode,
  type SiteKind,
  type SiteState,
} from '../codes.ts'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, said, type Decided, type Said } from '../journal/settled.ts'
import { count, country, day, id, label, opening, position, siteCode, zone, salt } from '../shapes.ts'

const hoursToReach = () => z.number().check(z.minimum(0), z.maximum(400))
const meansOfTravel = () => z.array(z.enum(means)).check(z.maxLength(means.length))

const reported = z.strictObject({
  salt: salt(),
  ...opening,
  code: siteCode(),
  kind: z.enum(siteKinds),
  country: country(),
  zone: zone(),
  placeName: label(),
  position: z.optional(position()),
  /** Remoteness: hours from the team's base. */
  hoursToReach: z.optional(hoursToReach()),
  means: z.optional(meansOfTravel()),
  coverage: z.optional(z.enum(coverages)),
})
const corrected = z.strictObject({
  salt: salt(),
  kind: z.optional(z.enum(siteKinds)),
  placeName: z.optional(label()),
  position: z.optional(position()),
  hoursToReach: z.optional(hoursToReach()),
  means: z.optional(meansOfTravel()),
  coverage: z.optional(z.enum(coverages)),
})
const assessed = z.strictObject({
  salt: salt(),
  expectedPeople: z.optional(count(10_000)),
  deconfliction: z.enum(deconflictions),
})
const tasked = z.strictObject({ salt: salt(), team: id(), day: day() })
const visited = z.strictObject({ salt: salt(), visit: id() })
const closed = z.strictObject({ salt: salt(), outcome: z.enum(siteOutcomes) })
const modusObserved = z.strictObject({
  salt: salt(),
  features: z.array(z.enum(modusFeatures)).check(z.minLength(1), z.maxLength(modusFeatures.length)),
})

const site = { subject: 'site', ring: 'operation', opens: false, version: 1 } as const

export const siteEntries = {
  'site.reported': { ...site, opens: true, body: reported },
  'site.corrected': { ...site, body: corrected },
  'site.assessed': { ...site, body: assessed },
  'site.tasked': { ...site, body: tasked, decision: true },
  'site.visited': { ...site, body: visited },
  'site.closed': { ...site, body: closed, decision: true },
  'site.modus_observed': { ...site, body: modusObserved },
  'site.chosen': { ...site, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/** A place visited or to be visited. Its life only moves forward: a late entry never un-visits it. */
export interface Site {
  id: string
  owner: string
  handling: HandlingCode
  reviewOn: string
  code: string
  kind: SiteKind
  country: string
  zone: string
  placeName: string
  position: { latitude: number; longitude: number; precisionMetres: number } | undefined
  hoursToReach: number | undefined
  means: string[]
  coverage: (typeof coverages)[number]
  reported: Said<null>
  assessed:
    Said<{ expectedPeople: number | undefined; deconfliction: (typeof deconflictions)[number] }> | undefined
  tasked: Decided<{ team: string; day: string }> | undefined
  visits: string[]
  visited: Said<null> | undefined
  closed: Decided<{ outcome: (typeof siteOutcomes)[number] }> | undefined
  modus: string[]
}

export const foldSite: Reducer<Site> = (state, known, history) => {
  const entry = known as EntryOf<typeof siteEntries>
  if (entry.kind === 'site.reported') {
    const { code, kind, country, zone, placeName, position, handling, reviewOn } = entry.body
    return {
      ...{ id: entry.header.subject, owner: entry.header.agency, handling, reviewOn },
      ...{ code, kind, country, zone, placeName, position },
      hoursToReach: entry.body.hoursToReach,
      means: entry.body.means ?? [],
      coverage: entry.body.coverage ?? 'unknown',
      reported: said(null, entry),
      ...{
        assessed: undefined,
        tasked: undefined,
        visits: [],
        visited: undefined,
        closed: undefined,
        modus: [],
      },
    }
  }
  if (!state) return state
  switch (entry.kind) {
    case 'site.corrected': {
      const { salt: _, ...given } = entry.body
      return { ...state, ...onlyGiven(given) }
    }
    case 'site.assessed': {
      const { expectedPeople, deconfliction } = entry.body
      return { ...state, assessed: said({ expectedPeople, deconfliction }, entry) }
    }
    case 'site.tasked':
      return {
        ...state,
        tasked: decide(state.tasked, { team: entry.body.team, day: entry.body.day }, entry, history),
      }
    case 'site.visited':
      return {
        ...state,
        visits: [...new Set([...state.visits, entry.body.visit])].sort(),
        visited: state.visited ?? said(null, entry),
      }
    case 'site.closed':
      return { ...state, closed: decide(state.closed, { outcome: entry.body.outcome }, entry, history) }
    case 'site.modus_observed':
      return { ...state, modus: [...new Set([...state.modus, ...entry.body.features])].sort() }
    case 'site.chosen':
      return chooseIn(state, entry, history, ['tasked', 'closed'])
    default:
      return state
  }
}

/** How far a site has come in its life. */
export function siteState(site: Site): SiteState {
  if (site.closed) return 'closed'
  if (site.visited) return 'visited'
  if (site.tasked) return 'tasked'
  return site.assessed ? 'assessed' : 'lead'
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function onlyGiven<T extends object>(fields: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Given<T>
  >
}
