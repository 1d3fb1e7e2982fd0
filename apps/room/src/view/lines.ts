import { kindOf, whoEntries, type Entry } from '@libertad/domain'
import type { EntryLine } from '../model/view-model.ts'
import { clockDoubtHours } from './clock-doubt.ts'
import type { Moment } from './moment.ts'
import { saidOf } from './said.ts'

/** Makes lines of one moment's entries. */
export function lineMaker(moment: Moment, seen: (id: string) => Entry | undefined) {
  const { book, subjects } = moment
  return function lineOf(entry: Entry): EntryLine {
    const { header } = entry
    const said = saidOf(entry, book, subjects)
    const site = siteOf(moment, entry)
    const team = teamOf(moment, entry)
    const doubt = clockDoubtHours(entry, seen)
    const agency = book.agencies.get(header.agency)
    const country = countryOf(moment, entry) ?? agency?.country
    const state = site ? subjects.get('site', site)?.state : undefined
    return {
      ...{
        id: entry.id,
        kind: header.kind,
        ring: header.ring,
        said: said ?? {},
        agency: agency?.name ?? '?',
      },
      ...{ device: moment.labels.get(header.device) ?? '?', claimedAt: header.claimedAt },
      ...(entry.number === undefined ? {} : { number: entry.number }),
      ...(entry.receivedAt === undefined ? {} : { receivedAt: entry.receivedAt }),
      ...(country === undefined ? {} : { country }),
      ...(state ? { site: { id: state.id, code: state.code } } : {}),
      ...(team === undefined ? {} : { team }),
      ...actorOf(moment, header.actor),
      ...(doubt === undefined ? {} : { clockDoubtHours: doubt }),
      ...(said === undefined ? { unknownKind: true as const } : {}),
      ...(entry.body === undefined ? { erased: true as const } : {}),
    }
  }
}

function actorOf({ book }: Moment, person: string): { actor?: string } {
  const name = book.people.get(person)?.workName
  return name === undefined ? {} : { actor: name }
}

/** The site that an entry is about, or that what it is about happened at. */
export function siteOf({ subjects }: Pick<Moment, 'subjects'>, entry: Entry): string | undefined {
  const { kind, subject } = entry.header
  switch (kindOf(kind)?.subject) {
    case 'site':
      return subject
    case 'visit':
      return subjects.get('visit', subject)?.state.site
    case 'person_met':
      return subjects.get('person_met', subject)?.state.site
    case 'lead':
      return subjects.get('lead', subject)?.state.site
    case 'arrest':
      return subjects.get('arrest', subject)?.state.site
    case 'seizure':
      return subjects.get('seizure', subject)?.state.site
    case 'check':
      return subjects.get('check', subject)?.state.site
    case 'suspect':
      return subjects.get('suspect', subject)?.state.sites[0]
    case 'charge':
      return subjects.get('arrest', subjects.get('charge', subject)?.state.arrest ?? '')?.state.site
    default:
      return undefined
  }
}

/** The country that an entry is about, where it is about one; else the page falls back on the author's. */
export function countryOf(moment: Pick<Moment, 'subjects'>, entry: Entry): string | undefined {
  const { kind, subject } = entry.header
  const { subjects } = moment
  switch (kindOf(kind)?.subject) {
    case 'country':
      return subjects.get('country', subject)?.state.country
    case 'training':
      return subjects.get('training', subject)?.state.country
    case 'arrest':
      return subjects.get('arrest', subject)?.state.country
    case 'person_met':
      return subjects.get('person_met', subject)?.state.country
    default: {
      const site = siteOf(moment, entry)
      return site ? subjects.get('site', site)?.state.country : undefined
    }
  }
}

function teamOf({ subjects, book, number }: Moment, entry: Entry): number | undefined {
  if (kindOf(entry.header.kind)?.subject === 'visit') {
    const visit = subjects.get('visit', entry.header.subject)?.state
    if (visit) return book.teams.get(visit.team)?.number
  }
  const person = book.people.get(entry.header.actor)
  const team = person?.memberships.find(
    ({ party, since, until }) =>
      book.teams.get(party) && since <= number && (until === undefined || until > number),
  )
  return team && book.teams.get(team.party)?.number
}

/** The feed shows what happens in the operation: neither who is who nor anything of the case ring. */
export function inFeed({ header }: Entry): boolean {
  return header.ring === 'operation' && !Object.hasOwn(whoEntries, header.kind)
}
