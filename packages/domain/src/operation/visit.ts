import * as z from 'zod/mini'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, said, type Decided, type Said } from '../journal/settled.ts'
import { count, id, instant, opening, zone, salt } from '../shapes.ts'

const started = z.strictObject({
  salt: salt(),
  ...opening,
  site: id(),
  team: id(),
  at: instant(),
  zone: zone(),
  /** For a place without network: when the team means to be heard again. */
  nextContact: z.optional(instant()),
})
const contactExpected = z.strictObject({ salt: salt(), at: instant() })
const ended = z.strictObject({
  salt: salt(),
  at: instant(),
  /** Encounters written down on this visit. A count of records, not of people. */
  met: count(5_000),
})

const visit = { subject: 'visit', ring: 'operation', opens: false, version: 1 } as const

export const visitEntries = {
  'visit.started': { ...visit, opens: true, body: started },
  'visit.contact_expected': { ...visit, body: contactExpected },
  'visit.ended': { ...visit, body: ended, decision: true },
  'visit.chosen': { ...visit, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/** One team at one site, from arriving to leaving. */
export interface Visit {
  id: string
  owner: string
  site: string
  team: string
  startedAt: string
  zone: string
  nextContact: Said<string> | undefined
  ended: Decided<{ at: string; met: number }> | undefined
}

export const foldVisit: Reducer<Visit> = (state, known, history) => {
  const entry = known as EntryOf<typeof visitEntries>
  if (entry.kind === 'visit.started') {
    const { site, team, at, zone, nextContact } = entry.body
    return {
      ...{ id: entry.header.subject, owner: entry.header.agency, site, team, startedAt: at, zone },
      nextContact: nextContact === undefined ? undefined : said(nextContact, entry),
      ended: undefined,
    }
  }
  if (!state) return state
  switch (entry.kind) {
    case 'visit.contact_expected':
      return { ...state, nextContact: said(entry.body.at, entry) }
    case 'visit.ended':
      return {
        ...state,
        ended: decide(state.ended, { at: entry.body.at, met: entry.body.met }, entry, history),
      }
    case 'visit.chosen':
      return chooseIn(state, entry, history, ['ended'])
    default:
      return state
  }
}
