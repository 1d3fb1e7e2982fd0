import { needsAPerson, settled } from '@libertad/domain'
import type { PersonOnSite } from '../../model/view-model.ts'
import { personTag } from './person-tag.ts'
import type { SubjectOf } from './subjects.ts'
import type { Today } from './today.ts'

/** What is known about people by the person it is about: gathered once for all of them. */
export function aboutPeople({ subjects }: Pick<Today, 'subjects'>) {
  const consents = Map.groupBy(subjects.all('consent'), ({ state }) => state.person)
  const bases = Map.groupBy(subjects.all('legal_basis'), ({ state }) => state.person)
  const sealed = Map.groupBy(subjects.all('sealed'), ({ state }) => state.about)
  const referrals = subjects.all('referral')
  return (person: string) => {
    const [asked = [], claimed = [], things = []] = [consents, bases, sealed].map((one) =>
      one.get(person),
    ) as [
      SubjectOf<'consent'>[] | undefined,
      SubjectOf<'legal_basis'>[] | undefined,
      SubjectOf<'sealed'>[] | undefined,
    ]
    const grounds = new Set([...asked, ...claimed].map(({ state }) => state.id))
    return {
      ...{ consents: asked, bases: claimed, sealed: things },
      referrals: referrals.filter(({ state }) => grounds.has(state.basis)),
    }
  }
}

/** Who was met on a visit, in the order of meeting. */
export function peopleOf(today: Today, visit: string): PersonOnSite[] {
  const about = aboutPeople(today)
  return today.subjects
    .all('person_met')
    .filter(({ state }) => state.visit === visit)
    .map((person) => personOnSite(person, visit, about(person.state.id)))
    .sort((one, other) => one.met.metAt.localeCompare(other.met.metAt) || one.number - other.number)
}

function personOnSite(
  { state: met, entries }: SubjectOf<'person_met'>,
  visit: string,
  { consents, bases, sealed, referrals }: ReturnType<ReturnType<typeof aboutPeople>>,
): PersonOnSite {
  const all = [entries, ...[...consents, ...bases, ...sealed, ...referrals].map((one) => one.entries)].flat()
  return {
    ...{
      id: met.id,
      ...personTag(met.id, visit),
      audience: entries[0]!.header.audience,
      met,
      path: met.path,
    },
    screening: met.screenings.at(-1),
    determination: needsAPerson(met.determination) ? 'needs_a_person' : settled(met.determination),
    consents: consents.map(({ state }) => state),
    bases: bases.map(({ state }) => state),
    referrals: referrals.map(({ state }) => state),
    nextStep: met.nextStep,
    closed: settled(met.closed)?.value,
    sealed: sealed.map(({ state: { id, thing, content, openings } }) => ({
      ...{ id, thing, at: content.claimedAt, openings },
    })),
    savedAt: Math.max(...all.map(({ header }) => Date.parse(header.claimedAt))),
    onlyHere: all.filter(({ number }) => number === undefined).length,
  }
}
