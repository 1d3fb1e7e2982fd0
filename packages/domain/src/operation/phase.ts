import * as z from 'zod/mini'
import { phaseCodes, trainingTopics } from '../codes.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { count, country, day, id, opening, salt } from '../shapes.ts'

const planned = z.strictObject({
  salt: salt(),
  ...opening,
  code: z.enum(phaseCodes),
  starts: day(),
  ends: day(),
})
const moved = z.strictObject({ salt: salt(), starts: z.optional(day()), ends: z.optional(day()) })

export const phaseEntries = {
  'phase.planned': { version: 1, subject: 'phase', ring: 'operation', opens: true, body: planned },
  'phase.moved': { version: 1, subject: 'phase', ring: 'operation', opens: false, body: moved },
} as const satisfies Record<string, Kind>

/** A part of the months before and after the action days. */
export interface Phase {
  id: string
  owner: string
  code: (typeof phaseCodes)[number]
  starts: string
  ends: string
}

export const foldPhase: Reducer<Phase> = (state, known) => {
  const entry = known as EntryOf<typeof phaseEntries>
  if (entry.kind === 'phase.planned') {
    const { code, starts, ends } = entry.body
    return { id: entry.header.subject, owner: entry.header.agency, code, starts, ends }
  }
  if (!state) return state
  return { ...state, starts: entry.body.starts ?? state.starts, ends: entry.body.ends ?? state.ends }
}

const trainingPlanned = z.strictObject({
  salt: salt(),
  ...opening,
  topic: z.enum(trainingTopics),
  country: country(),
  starts: day(),
  days: count(60),
  seats: count(5_000),
})
/** Attendance comes in parts, from whoever kept the list; parts add up and nobody is counted twice. */
const trainingAttended = z.strictObject({
  salt: salt(),
  people: z.array(id()).check(z.minLength(1), z.maxLength(500)),
})

export const trainingEntries = {
  'training.planned': {
    version: 1,
    subject: 'training',
    ring: 'operation',
    opens: true,
    body: trainingPlanned,
  },
  'training.attended': {
    version: 1,
    subject: 'training',
    ring: 'operation',
    opens: false,
    body: trainingAttended,
  },
} as const satisfies Record<string, Kind>

export interface Training {
  id: string
  owner: string
  topic: (typeof trainingTopics)[number]
  country: string
  starts: string
  days: number
  seats: number
  attended: string[]
}

export const foldTraining: Reducer<Training> = (state, known) => {
  const entry = known as EntryOf<typeof trainingEntries>
  if (entry.kind === 'training.planned') {
    const { topic, country, starts, days, seats } = entry.body
    return {
      id: entry.header.subject,
      owner: entry.header.agency,
      topic,
      country,
      starts,
      days,
      seats,
      attended: [],
    }
  }
  if (!state) return state
  return { ...state, attended: [...new Set([...state.attended, ...entry.body.people])].sort() }
}
