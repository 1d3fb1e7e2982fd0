import type { PersonView } from '../model/view-model.ts'
import { matches } from '../design/matches.ts'
import { madeOf, type Made } from '../form/made.ts'

export interface AttendanceDraft {
  /** Ids of members of staff. */
  people: string[]
}

/** Most people that one list of attendance holds, as the journal takes it. */
const most = 500

/**
 * Members of staff to choose from: those of the course's country, or everybody for whom the typed words hold. Who is
 * chosen stays in sight. By country, agency and name.
 */
export function attendees(
  people: readonly PersonView[],
  { country, typed, chosen }: { country: string; typed: string; chosen: readonly string[] },
  compare: (one: string, other: string) => number,
): PersonView[] {
  const asked = typed.trim() !== ''
  return people
    .filter(({ id, left, workName, agency, country: of }) =>
      chosen.includes(id) ? true : !left && (asked ? matches(typed, workName, agency, of) : of === country),
    )
    .sort(
      (one, other) =>
        compare(one.country, other.country) ||
        compare(one.agency, other.agency) ||
        compare(one.workName, other.workName),
    )
}

/** A list of who attended, or that nobody is chosen, or too many for one list. */
export function madeAttendance(training: string, { people }: AttendanceDraft): Made<'people'> {
  const mistake = people.length === 0 ? 'choose' : { from: 1, to: most, whole: true }
  const right = people.length > 0 && people.length <= most
  return madeOf(right ? {} : { people: mistake }, () => ({
    ...{ kind: 'training.attended', subject: training, content: { people } },
  }))
}
