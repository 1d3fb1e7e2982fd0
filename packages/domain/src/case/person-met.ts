import * as z from 'zod/mini'
import {
  ageBands,
  exploitations,
  interviewedBefore,
  isChild,
  sexes,
  type carePaths,
  type closingReasons,
  type determinations,
  type nextSteps,
  type urgentNeeds,
} from '../codes.ts'
import { choiceBody, chooseIn } from '../journal/choice.ts'
import type { EntryOf, Kind, Reducer } from '../journal/reducer.ts'
import { decide, said, type Decided, type Said } from '../journal/settled.ts'
import { country, id, instant, opening, zone, salt } from '../shapes.ts'
import { closedBody, nextStepBody, reopenedBody } from './next-step.ts'
import { determinedBody, needsBody, pathBody, screenedBody } from './screening.ts'

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
/** Somebody who came to an agency by a referral, by herself or through the hotline: no visit, no site. */
const received = z.strictObject({
  salt: salt(),
  ...opening,
  country: country(),
  metAt: instant(),
  zone: zone(),
  referral: z.optional(id()),
  sex: z.enum(sexes),
  ageBand: z.enum(ageBands),
  nationality: z.optional(nationality()),
})
const corrected = z.strictObject({
  salt: salt(),
  sex: z.optional(z.enum(sexes)),
  ageBand: z.optional(z.enum(ageBands)),
  nationality: z.optional(nationality()),
  exploitation: z.optional(exploitation()),
  interviewedBefore: z.optional(z.enum(interviewedBefore)),
})

const personMet = { subject: 'person_met', ring: 'case', opens: false, version: 1 } as const
const caseHeld = { ...personMet, subject: 'case' } as const

export const personMetEntries = {
  'person_met.recorded': { ...personMet, opens: true, body: recorded },
  'person_met.corrected': { ...personMet, body: corrected },
  'person_met.screened': { ...personMet, body: screenedBody },
  'person_met.determined': { ...personMet, body: determinedBody, decision: true },
  'person_met.path_set': { ...personMet, body: pathBody },
  'person_met.needs_recorded': { ...personMet, body: needsBody },
  'person_met.next_step_set': { ...personMet, body: nextStepBody },
  'person_met.closed': { ...personMet, body: closedBody, decision: true },
  'person_met.reopened': { ...personMet, body: reopenedBody },
  'person_met.chosen': { ...personMet, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

/** The same for somebody whom an agency received and did not meet at a site: counted as a case, never as an encounter. */
export const caseEntries = {
  'case.received': { ...caseHeld, opens: true, body: received },
  'case.corrected': { ...caseHeld, body: corrected },
  'case.screened': { ...caseHeld, body: screenedBody },
  'case.determined': { ...caseHeld, body: determinedBody, decision: true },
  'case.path_set': { ...caseHeld, body: pathBody },
  'case.needs_recorded': { ...caseHeld, body: needsBody },
  'case.next_step_set': { ...caseHeld, body: nextStepBody },
  'case.closed': { ...caseHeld, body: closedBody, decision: true },
  'case.reopened': { ...caseHeld, body: reopenedBody },
  'case.chosen': { ...caseHeld, body: choiceBody, decision: true },
} as const satisfies Record<string, Kind>

export type Screening = Omit<z.infer<typeof screenedBody>, 'salt'>
export type Determination = Omit<z.infer<typeof determinedBody>, 'salt'> & {
  status: (typeof determinations)[number]
}
export interface NextStep {
  step: (typeof nextSteps)[number]
  due: string
  referral: string | undefined
}

/** What is known of a person's way, beside who she is. */
export interface CasePath {
  /** `child` also while it is only possible that she is one. */
  path: (typeof carePaths)[number]
  guardianPresent: boolean | undefined
  screenings: Said<Screening>[]
  determination: Decided<Determination> | undefined
  needs: (typeof urgentNeeds)[number][]
  needsMet: (typeof urgentNeeds)[number][]
  nextStep: Said<NextStep> | undefined
  closed: Decided<(typeof closingReasons)[number]> | undefined
}

/**
 * One encounter with one person, in coded values: who she is is not here. One human may be met twice, by two
 * agencies or in two countries: encounters are records, people are counted elsewhere.
 */
export interface PersonMet extends CasePath {
  id: string
  owner: string
  /** Absent for a case that an agency received. */
  visit: string | undefined
  site: string | undefined
  referral: string | undefined
  country: string
  metAt: string
  zone: string
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  nationality: string | undefined
  exploitation: (typeof exploitations)[number][]
  interviewedBefore: (typeof interviewedBefore)[number]
}

type PersonEntry = EntryOf<typeof personMetEntries> | EntryOf<typeof caseEntries>

function began(entry: PersonEntry, ageBand: PersonMet['ageBand']) {
  return {
    ...{ id: entry.header.subject, owner: entry.header.agency },
    path: isChild(ageBand) ? ('child' as const) : ('adult' as const),
    ...{ guardianPresent: undefined, screenings: [], determination: undefined },
    ...{ needs: [], needsMet: [], nextStep: undefined, closed: undefined },
  }
}

/** Folds an encounter, and a case that an agency received: both go the same way from there. */
export const foldPersonMet: Reducer<PersonMet> = (state, known, history) => {
  const entry = known as PersonEntry
  switch (entry.kind) {
    case 'person_met.recorded': {
      const { salt: _, handling: _h, reviewOn: _r, nationality, ...rest } = entry.body
      return { ...began(entry, rest.ageBand), ...rest, nationality, referral: undefined }
    }
    case 'case.received': {
      const { salt: _, handling: _h, reviewOn: _r, nationality, referral, ...rest } = entry.body
      return {
        ...{
          ...began(entry, rest.ageBand),
          ...rest,
          nationality,
          referral,
          visit: undefined,
          site: undefined,
        },
        ...{ exploitation: ['unknown' as const], interviewedBefore: 'not_asked' as const },
      }
    }
  }
  if (!state) return state
  switch (entry.kind) {
    case 'person_met.corrected':
    case 'case.corrected': {
      const { sex, ageBand, nationality, exploitation, interviewedBefore } = entry.body
      return {
        ...state,
        sex: sex ?? state.sex,
        ageBand: ageBand ?? state.ageBand,
        nationality: nationality ?? state.nationality,
        exploitation: exploitation ?? state.exploitation,
        interviewedBefore: interviewedBefore ?? state.interviewedBefore,
        // Two versions of an age keep the careful path; leaving it needs a guardian or a determined age.
        path: ageBand !== undefined && isChild(ageBand) ? 'child' : state.path,
      }
    }
    case 'person_met.screened':
    case 'case.screened': {
      const { salt: _, ...screening } = entry.body
      return { ...state, screenings: [...state.screenings, said(screening, entry)] }
    }
    case 'person_met.determined':
    case 'case.determined': {
      const { salt: _, ...determination } = entry.body
      return { ...state, determination: decide(state.determination, determination, entry, history) }
    }
    case 'person_met.path_set':
    case 'case.path_set': {
      const { path, by, guardian } = entry.body
      // An officer alone can only put her on the careful path.
      const leaves = path === 'adult' && by === 'officer'
      return {
        ...state,
        path: leaves ? state.path : path,
        guardianPresent: guardian?.present ?? state.guardianPresent,
      }
    }
    case 'person_met.needs_recorded':
    case 'case.needs_recorded':
      return { ...state, needs: entry.body.needs, needsMet: entry.body.met }
    case 'person_met.next_step_set':
    case 'case.next_step_set': {
      const { step, due, referral } = entry.body
      return { ...state, nextStep: said({ step, due, referral }, entry) }
    }
    case 'person_met.closed':
    case 'case.closed':
      return { ...state, closed: decide(state.closed, entry.body.reason, entry, history) }
    case 'person_met.reopened':
    case 'case.reopened':
      return { ...state, closed: undefined }
    case 'person_met.chosen':
    case 'case.chosen':
      return chooseIn(state, entry, history, ['determination', 'closed'])
    default:
      return state
  }
}
