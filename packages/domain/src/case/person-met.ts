import * as z from 'zod/mini'
import { ageBands, exploitations, interviewedBefore, sexes } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { country, id, instant, opening, zone, salt } from '../shapes.ts'

const exploitation = () =>
  z.array(z.enum(exploitations)).check(z.minLength(1), z.maxLength(exploitations.length))
const nationality = () => z.union([country(), z.literal('stateless'), z.literal('unknown')])

const recorded = z.strictObject({
  salt: salt(),
  ...opening,
  visit: id(),
  site: id(),
  country: country(),
  metAt: instant(),
  zone: zone(),
  sex: z.enum(sexes),
  ageBand: z.enum(ageBands),
  nationality: z.optional(nationality()),
  exploitation: exploitation(),
  interviewedBefore: z.enum(interviewedBefore),
})
const corrected = z.strictObject({
  salt: salt(),
  sex: z.optional(z.enum(sexes)),
  ageBand: z.optional(z.enum(ageBands)),
  nationality: z.optional(nationality()),
  exploitation: z.optional(exploitation()),
})

const personMet = { subject: 'person_met', ring: 'case', opens: false, version: 1 } as const

export const personMetEntries = {
  'person_met.recorded': { ...personMet, opens: true, body: recorded },
  'person_met.corrected': { ...personMet, body: corrected },
} as const satisfies Record<string, Kind>

/**
 * One encounter with one person, in coded values: who she is is not here. One human may be met twice, by two
 * agencies or in two countries: encounters are records, people are counted elsewhere.
 */
export interface PersonMet {
  id: string
  owner: string
  visit: string
  site: string
  country: string
  metAt: string
  zone: string
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  nationality: string | undefined
  exploitation: (typeof exploitations)[number][]
  interviewedBefore: (typeof interviewedBefore)[number]
}

export const foldPersonMet: Reducer<PersonMet> = (state, known) => {
  const entry = known as EntryOf<typeof personMetEntries>
  if (entry.kind === 'person_met.recorded') {
    const { visit, site, country, metAt, zone, sex, ageBand, nationality, exploitation, interviewedBefore } =
      entry.body
    return {
      ...{ id: entry.header.subject, owner: entry.header.agency, visit, site, country, metAt, zone },
      ...{ sex, ageBand, nationality, exploitation, interviewedBefore },
    }
  }
  if (!state) return state
  const { sex, ageBand, nationality, exploitation } = entry.body
  return {
    ...state,
    sex: sex ?? state.sex,
    ageBand: ageBand ?? state.ageBand,
    nationality: nationality ?? state.nationality,
    exploitation: exploitation ?? state.exploitation,
  }
}
