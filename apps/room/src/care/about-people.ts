import type { Consent, LegalBasis, PersonMet, Referral, Sealed } from '@libertad/domain'
import type { Subject } from '../view/subjects.ts'
import type { CareMoment } from './care-moment.ts'

/** What this agency holds of its people, by person: each list is walked once, however many people there are. */
export interface AboutPeople {
  people: { type: 'person_met' | 'case'; subject: Subject<PersonMet> }[]
  consents: Map<string, Consent[]>
  bases: Map<string, LegalBasis[]>
  sealed: Map<string, Subject<Sealed>[]>
  /** The person of one's own that a referral is about, by referral. */
  personOf: Map<string, string>
  referrals: Map<string, Referral>
}

export function aboutPeople({ subjects, me }: CareMoment): AboutPeople {
  const people = (['person_met', 'case'] as const).flatMap((type) =>
    subjects
      .all(type)
      .filter(({ state }) => state.owner === me.agency)
      .map((subject) => ({ type, subject })),
  )
  const consents = subjects.all('consent').map(({ state }) => state)
  const bases = subjects.all('legal_basis').map(({ state }) => state)
  const referrals = new Map(subjects.all('referral').map(({ state }) => [state.id, state]))
  const personOfBasis = new Map([...consents, ...bases].map(({ id, person }) => [id, person]))
  const personOf = new Map<string, string>()
  for (const { id, basis, owner } of referrals.values()) {
    const person = personOfBasis.get(basis)
    if (owner === me.agency && person !== undefined) personOf.set(id, person)
  }
  for (const { subject } of people)
    for (const referral of subject.state.referrals) personOf.set(referral, subject.state.id)
  return {
    ...{ people, referrals, personOf },
    consents: by(consents, ({ person }) => person),
    bases: by(bases, ({ person }) => person),
    sealed: by(subjects.all('sealed'), ({ state }) => state.about),
  }
}

function by<Item>(items: Item[], key: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const list = found.get(key(item))
    if (list) list.push(item)
    else found.set(key(item), [item])
  }
  return found
}
