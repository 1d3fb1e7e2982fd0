import { csvFile } from '../../design/csv.ts'
import type { Say } from '../../frame/say.tsx'
import type { CaseLine, DueLine } from '../../model/care-model.ts'
import { newestReferral } from '../../referrals/referral-state.ts'
import { wayState } from '../case/way.ts'
import { recoveryEnds } from './by-day.ts'
import { referralStateOf } from './filter-cases.ts'

/** The caseload as a file, in the order of the screen. No name is in it, whether names are open or not. */
export function casesCsv(
  { t, country }: Pick<Say, 't' | 'country'>,
  cases: readonly CaseLine[],
  { now, calendar }: { now: number; calendar: readonly DueLine[] },
): string {
  const { column } = t.cases
  const heads = [
    ...[column.person, column.sex, column.age, column.from, column.met, column.urgency, column.state],
    ...[column.next, column.due, column.referral, column.to, column.recovery, column.last],
  ]
  return csvFile(
    heads,
    cases.map((line) => {
      const { person, nextStep } = line
      const state = referralStateOf(line, now)
      return [
        ...[line.pseudonym, t.codes.sex[person.sex], t.codes.ageBand[person.ageBand], person.nationality],
        ...[country(person.country), t.cases.urgency[line.urgency], t.cases.way[wayState(line)]],
        ...[nextStep && t.codes.nextStep[nextStep.value.step], nextStep?.value.due],
        ...[state === 'none' ? undefined : t.referrals.state[state]],
        ...[newestReferral(line.referrals)?.otherName, recoveryEnds(calendar, line.id), line.lastAt],
      ]
    }),
  )
}
