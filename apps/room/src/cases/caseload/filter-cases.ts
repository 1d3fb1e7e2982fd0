import { urgencies } from '../../care/urgency.ts'
import { matches } from '../../design/matches.ts'
import type { CaseLine, Urgency } from '../../model/care-model.ts'
import { newestReferral, referralState, type ReferralState } from '../../referrals/referral-state.ts'
import { wayState, type WayState } from '../case/way.ts'

/** Reasons for which somebody waits for the case worker now. */
export const pressing: readonly Urgency[] = urgencies.slice(0, urgencies.indexOf('due_soon'))

export interface CaseFilters {
  urgency?: Urgency | undefined
  state?: WayState | undefined
  referral?: ReferralState | 'none' | undefined
  child?: boolean | undefined
  /** Typed words. They stay in the page. */
  text?: string | undefined
}

interface Known {
  /** Milliseconds since 1970. */
  now: number
  /** Coded words about somebody, as the list shows them. */
  wordsOf: (line: CaseLine) => string
  /** Cases whose opened name has what was typed. */
  named: ReadonlySet<string>
}

export const referralStateOf = (line: CaseLine, now: number): ReferralState | 'none' => {
  const newest = newestReferral(line.referrals)
  return newest ? referralState(newest, now) : 'none'
}

/** The cases that pass every filter, in the order given. */
export function filterCases(
  cases: readonly CaseLine[],
  { urgency, state, referral, child, text = '' }: CaseFilters,
  { now, wordsOf, named }: Known,
): CaseLine[] {
  return cases.filter(
    (line) =>
      (urgency === undefined || line.urgency === urgency) &&
      (state === undefined || wayState(line) === state) &&
      (referral === undefined || referralStateOf(line, now) === referral) &&
      (!child || line.person.path === 'child') &&
      (text.trim() === '' || named.has(line.id) || matches(text, line.pseudonym, wordsOf(line))),
  )
}

/** By urgency, then by what is due first; of two alike the one that was heard of longest ago. */
export function byUrgency(cases: readonly CaseLine[]): CaseLine[] {
  const due = ({ nextStep }: CaseLine) => nextStep?.value.due ?? '9999'
  return cases.toSorted(
    (one, other) =>
      urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
      compare(due(one), due(other)) ||
      compare(one.lastAt, other.lastAt),
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
