import { randomBytes, sha256, verifySignature } from '@libertad/browser'
import type { Content, KindName, Role } from '@libertad/domain'
import { memoryStorage, openParticipant, type Participant } from '@libertad/participant'
import { refuse } from '@libertad/domain'
import { madeUpRegistry, type MadeUpPlace } from '../decoy/who-is-who.ts'
import { noKeys } from '../inside/keys-now.ts'
import { subjectBook } from '../view/subjects.ts'
import type { Today } from '../view/today.ts'

export const now = Date.parse('2026-03-04T18:00:00.000Z')
export const instant = (hours: number): string => new Date(now + hours * 3_600_000).toISOString()
export const opening = { handling: 'participants', reviewOn: '2030-01-01' } as const
export const ownOpening = { ...opening, handling: 'own_agency' } as const

export interface AJournal {
  place: MadeUpPlace
  participant: Participant
  today: Today
  /** Somebody else of another agency, and her device. */
  other: { agency: string; actor: string; device: string }
}

type Adds = <Kind extends KindName>(
  kind: Kind,
  subject: string,
  content: Content<Kind>,
  how?: { hours?: number; audience?: string; by?: Partial<AJournal['other']>; basedOn?: string[] },
) => string

export const uuid = () => crypto.randomUUID()

/** A phone's journal with a registry and what is told into it; all of it is with the hub. */
export async function aJournal(
  tell: (add: Adds, place: MadeUpPlace, other: AJournal['other']) => void = () => undefined,
  roles: Role[] = ['field_officer'],
): Promise<AJournal> {
  const day = {
    operation: { name: 'Libertad', zone: 'America/Guyana' },
    ...{ agency: { name: 'Police', country: 'GY' }, workName: 'T Grant', team: 3 },
  }
  const { place, journal, by } = madeUpRegistry(day, uuid, now - 40 * 24 * 3_600_000, roles)
  const other = { agency: by.agency, actor: by.actor, device: by.device }
  const add: Adds = (kind, subject, content, how = {}) =>
    journal.add({
      ...{ kind, subject, content, basedOn: how.basedOn ?? [] },
      ...{ agency: place.agency, actor: place.person, device: place.device, ...how.by },
      ...{ audience: how.audience ?? place.participants, at: now + (how.hours ?? -1) * 3_600_000 },
    })
  tell(add, place, other)
  const storage = memoryStorage()
  await storage.write(journal.changes())
  const unreachable = async () => refuse('hub_unreachable')
  const participant = await openParticipant(
    {
      ...{ storage, sha256, verify: verifySignature, random: randomBytes, uuid, now: () => now },
      hub: { push: unreachable, pull: unreachable, sealed: unreachable },
      sign: { device: async () => new Uint8Array(64), actor: async () => new Uint8Array(64) },
    },
    { operation: place.operation, person: place.person, device: place.device },
  )
  const subjects = subjectBook(participant)
  return { place, participant, other, today: { participant, subjects, keys: noKeys, now } }
}

export const aSite = (code: string): Content<'site.reported'> => ({
  ...{ ...opening, code, kind: 'mine', country: 'GY', zone: 'America/Guyana', placeName: 'Upper bend' },
})

export const aPerson = (visit: string, site: string): Content<'person_met.recorded'> => ({
  ...{ ...ownOpening, visit, site, country: 'GY', metAt: instant(-1), zone: 'America/Guyana' },
  ...{ sex: 'woman', ageBand: '21-23', exploitation: ['unknown'], interviewedBefore: 'no' },
})
