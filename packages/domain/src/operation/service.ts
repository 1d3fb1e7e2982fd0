import * as z from 'zod/mini'
import { serviceHours, serviceKinds, takenPeople } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { said, type Said } from '../journal/settled.ts'
import { count, country, instant, label, language, opening, position, salt } from '../shapes.ts'

const described = {
  kinds: z.array(z.enum(serviceKinds)).check(z.minLength(1), z.maxLength(serviceKinds.length)),
  languages: z.array(language()).check(z.minLength(1), z.maxLength(20)),
  takes: z.array(z.enum(takenPeople)).check(z.minLength(1), z.maxLength(takenPeople.length)),
  hours: z.enum(serviceHours),
  /** Hours within which a referral is answered. */
  answersWithin: z.int().check(z.minimum(1), z.maximum(336)),
}

/** A service, kept by the agency that gives it. Where a shelter lies is sealed; here is no more than the region. */
const offered = z.strictObject({
  salt: salt(),
  ...opening,
  name: label(),
  country: country(),
  region: z.optional(position()),
  ...described,
})
const changed = z.strictObject({
  salt: salt(),
  kinds: z.optional(described.kinds),
  languages: z.optional(described.languages),
  takes: z.optional(described.takes),
  hours: z.optional(described.hours),
  answersWithin: z.optional(described.answersWithin),
})
const capacity = z.strictObject({ salt: salt(), free: count(10_000), at: instant() })
const closed = z.strictObject({ salt: salt(), at: instant() })

const service = { subject: 'service', ring: 'operation', opens: false, version: 1 } as const

export const serviceEntries = {
  'service.offered': { ...service, opens: true, body: offered },
  'service.changed': { ...service, body: changed },
  'service.capacity_reported': { ...service, body: capacity },
  'service.closed': { ...service, body: closed },
} as const satisfies Record<string, Kind>

export interface Service extends Omit<z.infer<typeof offered>, 'salt' | 'handling' | 'reviewOn'> {
  id: string
  /** Agency that gives it. */
  owner: string
  /** Places free, as last said; each fact has its age. */
  free: Said<number> | undefined
  closed: Said<string> | undefined
}

export const foldService: Reducer<Service> = (state, known) => {
  const entry = known as EntryOf<typeof serviceEntries>
  if (entry.kind === 'service.offered') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, ...rest } = entry.body
    const { subject: id, agency: owner } = entry.header
    return { ...rest, id, owner, free: undefined, closed: undefined }
  }
  if (!state) return state
  switch (entry.kind) {
    case 'service.changed': {
      const { kinds, languages, takes, hours, answersWithin } = entry.body
      return {
        ...state,
        kinds: kinds ?? state.kinds,
        languages: languages ?? state.languages,
        takes: takes ?? state.takes,
        hours: hours ?? state.hours,
        answersWithin: answersWithin ?? state.answersWithin,
      }
    }
    case 'service.capacity_reported':
      return { ...state, free: said(entry.body.free, entry) }
    case 'service.closed':
      return { ...state, closed: said(entry.body.at, entry) }
    default:
      return state
  }
}
