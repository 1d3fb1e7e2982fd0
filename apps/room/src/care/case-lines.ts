import { needsAPerson, type Decided, type Entry, type Said } from '@libertad/domain'
import type { CaseLine, ReferralLine } from '../model/care-model.ts'
import type { AboutPeople } from './about-people.ts'
import type { CareMoment } from './care-moment.ts'
import { pseudonymsOf } from './pseudonym.ts'
import { readersOf } from './readers.ts'
import { sealedLine } from './sealed-lines.ts'
import { urgencies, urgencyOf } from './urgency.ts'

/** People of this agency, the most urgent first, within one urgency what is due first. */
export function caseLines(
  moment: CareMoment,
  about: AboutPeople,
  referralsOf: ReadonlyMap<string, ReferralLine[]>,
): CaseLine[] {
  const { book, names, at } = moment
  const pseudonyms = pseudonymsOf(about.people.map(({ subject }) => subject.state))
  return about.people
    .map(({ type, subject: { state: person, entries } }): CaseLine => {
      const { id } = person
      const [referrals, bases] = [referralsOf.get(id) ?? [], about.bases.get(id) ?? []]
      const audience = entries[0]!.header.audience
      return {
        ...{ id, type, audience, person, referrals, bases },
        pseudonym: pseudonyms.get(id)!,
        calledBy: names.get(id),
        urgency: urgencyOf(person, referrals, bases, at),
        determination: decidedOn(person.determination),
        screening: person.screenings.at(-1),
        nextStep: person.nextStep,
        consents: about.consents.get(id) ?? [],
        sealed: (about.sealed.get(id) ?? []).map((sealed) => sealedLine(book, sealed)),
        lastAt: newest(entries),
        readers: readersOf(book, audience),
      }
    })
    .sort(mostUrgent)
}

function decidedOn<Value>(decided: Decided<Value> | undefined): Said<Value> | 'needs_a_person' | undefined {
  return needsAPerson(decided) ? 'needs_a_person' : decided?.versions.at(-1)
}

const newest = (entries: Entry[]) =>
  entries.reduce((last, { receivedAt, header }) => {
    const when = receivedAt ?? header.claimedAt
    return when > last ? when : last
  }, '')

const never = '9999'
const dueOf = ({ nextStep }: CaseLine) => nextStep?.value.due ?? never

function mostUrgent(one: CaseLine, other: CaseLine): number {
  return (
    urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
    dueOf(one).localeCompare(dueOf(other)) ||
    one.pseudonym.localeCompare(other.pseudonym)
  )
}
