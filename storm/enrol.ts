import { enrolmentParcel, foundingParcel, type FirstParcel } from '@libertad/participant'
import type { Random } from '@libertad/scenario'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import type { Places, Seat } from './people.ts'

export const opening = { handling: 'participants', reviewOn: '2030-01-01' } as const

interface Ports {
  random: Random
  now(): number
}

const portsOf = ({ random, now }: Ports, { keys }: Seat) => ({
  ...{ sha256, random: random.bytes, now },
  sign: { device: keys.device.sign, actor: keys.actor.sign },
})

/** The founder's first parcel: it makes the operation, the coordinating unit and its coordinator. */
export function founding(ports: Ports, places: Places, seat: Seat): Promise<FirstParcel> {
  const { operation, registry: audience, participants, cell, agencies } = places
  const { id: agency, audience: own, country } = agencies[0]!
  const { person, device, keys } = seat
  return foundingParcel(
    portsOf(ports, seat),
    { operation, subject: operation, audience, agency, actor: person, device },
    {
      ...opening,
      ...{ name: 'Operation Storm', firstDay: '2018-04-03', lastDay: '2018-04-09', zone: 'America/Barbados' },
      ...{ demonstration: false, participants, cell },
      agency: { id: agency, audience: own, name: 'Coordinating unit', type: 'coordination', country },
      person: { id: person, workName: 'First Coordinator' },
      device: { id: device, deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
    },
  )
}

/** The first parcel of an invited device. */
export function enrolment(ports: Ports, places: Places, seat: Seat): Promise<FirstParcel> {
  const { operation, registry, agencies } = places
  const { device, person, keys, invitation } = seat
  return enrolmentParcel(
    { ...portsOf(ports, seat), signAsInvited: invitation.sign },
    { operation, device, person, agency: agencies[seat.agency]!.id, registry, secret: '' },
    { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
  )
}
