import type { Role } from '@libertad/domain'
import type { DecoyDay } from '../vault/inside-vault.ts'
import { madeUpJournal } from './made-up-journal.ts'

export interface MadeUpPlace {
  operation: string
  registry: string
  participants: string
  agency: string
  agencyAudience: string
  team: string
  teamAudience: string
  person: string
  device: string
}

const opening = (at: number) => ({
  handling: 'participants' as const,
  reviewOn: new Date(at + 365 * 86_400_000).toISOString().slice(0, 10),
})

/** The registry of an operation with one agency and one team, in which the holder of this phone is. */
export function madeUpRegistry(
  { operation, agency, workName, team }: DecoyDay,
  uuid: () => string,
  at: number,
  roles: Role[] = ['field_officer'],
) {
  const place: MadeUpPlace = {
    ...{ operation: uuid(), registry: uuid(), participants: uuid(), agency: uuid(), agencyAudience: uuid() },
    ...{ team: uuid(), teamAudience: uuid(), person: uuid(), device: uuid() },
  }
  const [first, coordinator, otherDevice] = [uuid(), uuid(), uuid()]
  const journal = madeUpJournal(place.operation)
  const day = new Date(at).toISOString().slice(0, 10)
  const key = 'A'.repeat(43)
  const by = { audience: place.registry, agency: first, actor: coordinator, device: otherDevice, at }
  journal.add({
    ...{ ...by, kind: 'operation.founded', subject: place.operation },
    content: {
      ...{ ...opening(at), name: operation.name, firstDay: day, lastDay: day, zone: operation.zone },
      demonstration: false,
      agency: {
        id: first,
        audience: uuid(),
        name: 'Coordination',
        type: 'coordination',
        country: agency.country,
      },
      person: { id: coordinator, workName: 'Coordinator' },
      device: { id: otherDevice, deviceKey: key, actorKey: key },
      ...{ participants: place.participants, cell: uuid() },
    },
  })
  journal.add({
    ...{ ...by, kind: 'agency.joined', subject: place.agency },
    content: {
      ...{ ...opening(at), ...agency, type: 'police', languages: [], audience: place.agencyAudience },
    },
  })
  journal.add({
    ...{ ...by, kind: 'team.formed', subject: place.team, agency: place.agency },
    content: { ...opening(at), number: team, audience: place.teamAudience },
  })
  journal.add({
    ...{ ...by, kind: 'person.joined', subject: place.person },
    content: { ...opening(at), agency: place.agency, workName, roles, teams: [place.team] },
  })
  return { place, journal, by }
}
