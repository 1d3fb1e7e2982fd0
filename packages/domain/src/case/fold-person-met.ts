import { chooseIn } from '../journal/choice.ts'
import type { EntryOf, Reducer } from '../journal/reducer.ts'
import { decide, said } from '../journal/settled.ts'
import { ageSaid, pathSet, pathUnset } from './child-path.ts'
import type { caseEntries, PersonMet, personMetEntries } from './person-met.ts'

type PersonEntry = EntryOf<typeof personMetEntries> | EntryOf<typeof caseEntries>

function began(entry: PersonEntry, ageBand: PersonMet['ageBand'], referral: string | undefined) {
  return {
    ...{ id: entry.header.subject, owner: entry.header.agency, referral },
    ...ageSaid(pathUnset, ageBand, entry.id),
    ...{ guardianPresent: undefined, screenings: [], determination: undefined },
    ...{ needs: [], needsMet: [], nextStep: undefined, closed: undefined, reopened: [] },
    referrals: referral === undefined ? [] : [referral],
    tokenised: [],
  }
}

/** Folds an encounter, and a case that an agency received: both go the same way from there. */
export const foldPersonMet: Reducer<PersonMet> = (state, known, history) => {
  const entry = known as PersonEntry
  if (entry.kind === 'person_met.recorded') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, nationality, ...rest } = entry.body
    return { ...began(entry, rest.ageBand, undefined), ...rest, nationality }
  }
  if (entry.kind === 'case.received') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, nationality, referral, ...rest } = entry.body
    return {
      ...{ ...began(entry, rest.ageBand, referral), ...rest, nationality },
      ...{ visit: undefined, site: undefined },
      ...{ exploitation: ['unknown' as const], interviewedBefore: 'not_asked' as const },
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
        ...(ageBand === undefined ? {} : ageSaid(state, ageBand, entry.id)),
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
      const guardianPresent = entry.body.guardian?.present ?? state.guardianPresent
      return { ...state, ...pathSet(state, entry.body, entry.id, history), guardianPresent }
    }
    case 'person_met.needs_recorded':
    case 'case.needs_recorded':
      return { ...state, needs: entry.body.needs, needsMet: entry.body.met }
    case 'person_met.next_step_set':
    case 'case.next_step_set': {
      const { step, due, referral } = entry.body
      const referrals = new Set([...state.referrals, ...(referral === undefined ? [] : [referral])])
      return { ...state, nextStep: said({ step, due, referral }, entry), referrals: [...referrals] }
    }
    case 'person_met.tokens_given':
      return { ...state, tokenised: [...new Set([...state.tokenised, entry.body.keys])] }
    case 'person_met.closed':
    case 'case.closed':
      if (!state.reopened.every((reopening) => history.knew(entry.id, reopening))) return state
      return { ...state, closed: decide(state.closed, entry.body.reason, entry, history) }
    case 'person_met.reopened':
    case 'case.reopened':
      return { ...state, closed: undefined, reopened: [...state.reopened, entry.id] }
    case 'person_met.chosen':
    case 'case.chosen':
      return chooseIn(state, entry, history, ['determination', 'closed'])
    default:
      return state
  }
}
