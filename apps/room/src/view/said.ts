import { readBody, type Entry, type WhoBook } from '@libertad/domain'
import { saidOfCare } from './said-of-care.ts'
import type { Subjects } from './subjects.ts'

export type SaidValues = Record<string, string | number>
type Body = Record<string, unknown>

const text = (value: unknown): SaidValues[string] => (typeof value === 'number' ? value : String(value ?? ''))
const teamOf = (book: WhoBook, id: unknown) => book.teams.get(String(id))?.number ?? '?'

/** Which codes and numbers of a body fill the sentence of its kind. */
const values: Record<string, (body: Body, book: WhoBook, entry: Entry, subjects: Subjects) => SaidValues> = {
  ...saidOfCare,
  'country.readiness_reported': ({ item, state }) => ({ item: text(item), itemState: text(state) }),
  'country.decided': ({ decision }) => ({ decision: text(decision) }),
  'agency.joined': ({ type }) => ({ agencyType: text(type) }),
  'team.formed': ({ number }) => ({ team: text(number) }),
  'person.assigned': ({ team }, book) => ({ team: teamOf(book, team) }),
  'person.unassigned': ({ team }, book) => ({ team: teamOf(book, team) }),
  'person.role_granted': ({ role }) => ({ role: text(role) }),
  'person.role_ended': ({ role }) => ({ role: text(role) }),
  'device.revoked': ({ reason }) => ({ revocation: text(reason) }),
  'phase.planned': ({ code }) => ({ phase: text(code) }),
  'training.planned': ({ topic }) => ({ topic: text(topic) }),
  'phase.moved': (_body, _book, { header }, subjects) => ({
    phase: text(subjects.get('phase', header.subject)?.state.code),
  }),
  'training.attended': ({ people }, _book, { header }, subjects) => ({
    n: (people as string[]).length,
    topic: text(subjects.get('training', header.subject)?.state.topic),
  }),
  'site.reported': ({ kind }) => ({ siteKind: text(kind) }),
  'site.assessed': ({ deconfliction }) => ({ deconfliction: text(deconfliction) }),
  'site.tasked': ({ team, day }, book) => ({ team: teamOf(book, team), day: text(day) }),
  'site.closed': ({ outcome }) => ({ siteOutcome: text(outcome) }),
  'site.modus_observed': ({ features }) => ({ n: (features as string[]).length }),
  'lead.reported': ({ source, reliability, credibility }) => ({
    leadSource: text(source),
    grade: `${text(reliability)}${text(credibility)}`,
  }),
  'lead.judged': ({ verdict }) => ({ leadVerdict: text(verdict) }),
  'visit.started': ({ team }, book) => ({ team: teamOf(book, team) }),
  'visit.ended': ({ met, at }) => ({ n: text(met), time: text(at) }),
  'suspect.recorded': ({ roles }) => ({ suspectRole: text((roles as string[])[0]) }),
  'arrest.made': ({ ground }) => ({ arrestGround: text(ground) }),
  'arrest.ended': ({ outcome }) => ({ arrestOutcome: text(outcome) }),
  'charge.laid': ({ offences }) => ({ offence: text((offences as string[])[0]) }),
  'seizure.made': ({ things }) => {
    const [first] = things as { kind: string; count: number }[]
    return { n: first?.count ?? 0, seizedThing: text(first?.kind) }
  },
  'seizure.returned': ({ count, kind }) => ({ n: text(count), seizedThing: text(kind) }),
  'check.made': ({ database, outcome }) => ({ database: text(database), checkOutcome: text(outcome) }),
  'check.confirmed': ({ verdict }, _book, { header }, subjects) => ({
    hitVerdict: text(verdict),
    database: text(subjects.get('check', header.subject)?.state.database),
  }),
  'bodies.erased': ({ entries, ground }) => ({
    n: (entries as string[]).length,
    erasureGround: text(ground),
  }),
}

/**
 * The codes and numbers that an entry's sentence needs; `undefined` when only a newer program can read its body.
 * Nothing but codes, numbers and moments is taken from a body.
 */
export function saidOf(entry: Entry, book: WhoBook, subjects: Subjects): SaidValues | undefined {
  if (entry.body === undefined) return {}
  const body = readBody(entry.header.kind, entry.header.version, entry.body) as Body | undefined
  if (body === undefined) return undefined
  return values[entry.header.kind]?.(body, book, entry, subjects) ?? {}
}
