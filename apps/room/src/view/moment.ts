import { localDay, type Role, type WhoBook } from '@libertad/domain'
import type { Counts, PeopleFigure } from '@libertad/protocol'
import type { Subjects } from './subjects.ts'

/** Everything a view is computed from: one journal, one reader, one moment. */
export interface Moment {
  /** The moment shown, UTC. */
  at: string
  /** `true`: an earlier moment was asked for. */
  past: boolean
  subjects: Subjects
  book: WhoBook
  /** The hub's number of the newest entry known at the moment: roles and teams are those of that number. */
  number: number
  me: { person: string; roles: Role[]; agency: string }
  /** Figures of what this reader may count and not read. */
  counts: Counts | undefined
  /** People, each counted once, as the hub last said. */
  people: PeopleFigure | undefined
  labels: Map<string, string>
}

/** True when something that began and ended at numbers stood at the moment. */
export function stood({ number }: Moment, fact: { since: number; until: number | undefined }): boolean {
  return fact.since <= number && (fact.until === undefined || fact.until > number)
}

/** People of staff who stood in a team at the moment, by team. */
export function teamsAt(moment: Moment): Map<string, Set<string>> {
  const teams = new Map<string, Set<string>>()
  for (const person of moment.book.people.values()) {
    for (const membership of person.memberships) {
      if (!moment.book.teams.get(membership.party) || !stood(moment, membership)) continue
      const people = teams.get(membership.party)
      if (people) people.add(person.id)
      else teams.set(membership.party, new Set([person.id]))
    }
  }
  return teams
}

/** Sum of the hours counted until the moment. */
export function countedUntil(counts: Counts, at: string, country?: string) {
  const hours = counts.hours.filter((hour) => hour.hour <= at && (!country || hour.country === country))
  return {
    records: hours.reduce((sum, { records }) => sum + records, 0),
    arrests: hours.reduce((sum, { arrests }) => sum + arrests, 0),
  }
}

const quarter = 15 * 60_000

/** The first moment of a local day, UTC; of one that a place skipped, the moment after it. */
export function startOfDay(day: string, zone: string): string {
  let guess = Date.parse(`${day}T00:00:00.000Z`)
  // Twice: the first step may land on the other side of a change of the clocks.
  for (let i = 0; i < 2; i++) guess += Date.parse(`${day}T00:00:00.000Z`) - asIfUtc(guess, zone)
  // Some clocks change at midnight: it is not there, or twice.
  while (dayAt(guess, zone) < day) guess += quarter
  while (dayAt(guess - quarter, zone) >= day) guess -= quarter
  return new Date(guess).toISOString()
}

const dayAt = (instant: number, zone: string) => localDay(new Date(instant).toISOString(), zone)

function asIfUtc(instant: number, zone: string): number {
  const iso = new Date(instant).toISOString()
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  }).format(instant)
  return Date.parse(`${localDay(iso, zone)}T${time}.000Z`)
}
