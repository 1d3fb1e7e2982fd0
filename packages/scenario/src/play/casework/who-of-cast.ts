import type { Device, Person, WhoBook } from '@libertad/domain'
import type { Cast, CastDevice, CastPerson } from '../../world/cast.ts'
import type { PlayerSecrets } from '../player-secrets.ts'

/**
 * Who is who among those who may have keys, as the play itself wrote it down: every member reads it in the registry. `left`: people who are gone.
 */
export function whoOfCast(cast: Cast, secrets: PlayerSecrets, left: ReadonlySet<string>): WhoBook {
  const people = new Map<string, CastPerson>()
  for (const { teams, lead, secondLead, caseWorker, otherCaseWorker, leaver } of cast.countries) {
    const ofTeams = teams.flatMap(({ officers }) => officers)
    for (const person of [lead, secondLead, caseWorker, otherCaseWorker, leaver, ...ofTeams])
      if (person) people.set(person.id, person)
  }
  const devices = new Map([...people.values()].map(({ device }) => [device.id, device]))
  const enrolled = new Map<string, Device>()
  const nobody = { set: () => undefined, values: () => [] }
  const { operation, registry, participants, cell } = cast
  return {
    operation: { id: operation, demonstration: true, registry, participants, cell },
    ...{ agencies: { get: () => undefined, ...nobody }, teams: { get: () => undefined, ...nobody } },
    audiences: { get: () => undefined, ...nobody },
    people: {
      ...nobody,
      get(id): Person | undefined {
        const person = people.get(id)
        if (!person) return undefined
        const until = left.has(id) ? 1 : undefined
        const memberships = person.roles.map((role) => ({ party: person.agency, role, since: 1, until }))
        return { id, agency: person.agency, workName: person.workName, memberships }
      },
    },
    devices: {
      ...nobody,
      get(id): Device | undefined {
        const device = devices.get(id)
        if (device && !enrolled.has(id)) enrolled.set(id, enrolledAs(device, secrets))
        return enrolled.get(id)
      },
    },
  }
}

function enrolledAs({ id, person }: CastDevice, secrets: PlayerSecrets): Device {
  const { device, actor } = secrets.keys(id)
  const enrolled = { deviceKey: device.publicKey, actorKey: actor.publicKey, at: '', number: 1 }
  return { id, person, invitedBy: '', invitationKey: '', expiresAt: '', enrolled, revoked: undefined }
}
