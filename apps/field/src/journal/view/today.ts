import { rolesTowards, type Person, type Role } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { KeysNow } from '../inside/keys-now.ts'
import type { Subjects } from './subjects.ts'

/** What every part of the model is made from. */
export interface Today {
  participant: Pick<Participant, 'identity' | 'who' | 'entries' | 'entriesOf' | 'headerOf' | 'outbox'>
  subjects: Subjects
  keys: KeysNow
  /** The journal's present, milliseconds. */
  now: number
}

export const milliseconds = (instant: string): number => Date.parse(instant)

/** Moment at which an entry was written, or where the hub has it, was taken. */
export const heardAt = (entries: { receivedAt?: string; header: { claimedAt: string } }[]): number =>
  Math.max(0, ...entries.map((entry) => Date.parse(entry.receivedAt ?? entry.header.claimedAt)))

export const me = ({ participant }: Pick<Today, 'participant'>): Person | undefined =>
  participant.who.people.get(participant.identity.person)

/** Roles that she holds in her own agency. */
export const rolesOf = (person: Person): Role[] => [...new Set(rolesTowards(person, person.agency))]

/** Teams that she is in now, by id. */
export const teamsOf = ({ participant }: Pick<Today, 'participant'>, person: Person): string[] => [
  ...new Set(
    person.memberships
      .filter(({ party, until }) => until === undefined && participant.who.teams.get(party))
      .map(({ party }) => party),
  ),
]
