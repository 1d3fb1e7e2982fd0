import { kindOf, type Entry } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { Subjects } from '../view/subjects.ts'

const hour = 3_600_000
const ofPeople = new Set(['case', 'identity'])

/**
 * Subjects about people that this phone may forget: everything about the person is with the hub, nothing of it was
 * touched within the lease, and the visit on which she was met is over. Only today's work is on a phone.
 */
export function forgettable(
  participant: Pick<Participant, 'entries'>,
  subjects: Subjects,
  { now, leaseHours }: { now: number; leaseHours: number },
): string[] {
  const entries = [...participant.entries()].filter(({ header }) => ofPeople.has(header.ring))
  const bySubject = Map.groupBy(entries, ({ header }) => header.subject)
  const about = Map.groupBy(bySubject.keys(), (subject) => personOf(subjects, bySubject.get(subject)!))
  const isUnderWay = (person: string) => {
    const visit = subjects.get('person_met', person)?.state.visit
    const state = visit === undefined ? undefined : subjects.get('visit', visit)?.state
    return state !== undefined && state.ended === undefined
  }
  return [...about].flatMap(([person, ids]) => {
    const all = ids.flatMap((id) => bySubject.get(id)!)
    const isOld = all.every(({ header }) => Date.parse(header.claimedAt) < now - leaseHours * hour)
    const isReceived = all.every(({ number }) => number !== undefined)
    const isHere = all.some(({ body }) => body !== undefined)
    return isOld && isReceived && isHere && !isUnderWay(person) ? ids : []
  })
}

/** The person whom a subject is about, or the subject itself where that cannot be read. */
function personOf(subjects: Subjects, entries: Entry[]): string {
  const opening = entries.find(({ header }) => kindOf(header.kind)?.opens)
  const own = entries[0]!.header.subject
  const { person, about, basis } = (opening?.body ?? {}) as Record<
    'person' | 'about' | 'basis',
    string | undefined
  >
  if (person !== undefined) return person
  if (about !== undefined) return ofReferral(subjects, about) ?? about
  return basis === undefined ? own : (ofBasis(subjects, basis) ?? own)
}

const ofBasis = (subjects: Subjects, basis: string) =>
  (subjects.get('consent', basis) ?? subjects.get('legal_basis', basis))?.state.person

const ofReferral = (subjects: Subjects, referral: string) => {
  const basis = subjects.get('referral', referral)?.state.basis
  return basis === undefined ? undefined : ofBasis(subjects, basis)
}
