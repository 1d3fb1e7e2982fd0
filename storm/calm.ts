import { isRefusal, type KindName, type Refusal } from '@libertad/domain'
import {
  memoryStorage,
  openParticipant,
  progressAfter,
  type Change,
  type FirstParcel,
  type Participant,
} from '@libertad/participant'
import { hubClient } from '@libertad/protocol'
import { random } from '@libertad/scenario'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { agenda } from './agenda.ts'
import { enrolment, founding, opening } from './enrol.ts'
import { faults } from './faults.ts'
import { simulatedHub } from './hub/simulated-hub.ts'
import { emptyStore } from './hub/store.ts'
import { network, origin } from './network.ts'
import { drawPeople, drawPlaces, type Seat } from './people.ts'
import type { Signing } from './signing.ts'

/** When the operation was founded. */
export const foundedAt = Date.parse('2018-03-01T08:00:00.000Z')

/** A simulated hub and people before any storm, who found and enrol through the product's own roads. */
export function calm(signing: Signing) {
  const drawn = random('storm base')
  const clock = agenda(foundedAt)
  const weather = faults(drawn)
  weather.end()
  const store = emptyStore()
  const hubSecret = drawn.bytes(32)
  const common = { agenda: clock, random: drawn, faults: weather, signing, now: clock.now }
  const key = signing.hubKey(hubSecret)
  const failed = (error: unknown) => {
    throw error
  }
  const hub = simulatedHub({ ...common, store, key, answered: () => undefined, failed })
  const fetch = network({ ...common, hub }).line('calm')
  const basic = { sha256, random: drawn.bytes, now: clock.now }
  const anonymous = hubClient({ ...basic, origin, fetch })
  const places = drawPlaces(drawn)
  const people = drawPeople(drawn, signing)
  const disks = new Map<Seat, Change[]>()

  async function open(seat: Seat, first: FirstParcel): Promise<Participant> {
    const { device, actor } = seat.keys
    const storage = memoryStorage()
    const written: Change[] = []
    storage.beforeWrite = (changes) => void written.push(...changes)
    disks.set(seat, written)
    await storage.write([{ put: 'progress', value: progressAfter(first) }])
    const client = hubClient({ ...basic, origin, fetch }, { device: seat.device, sign: device.sign })
    return openParticipant(
      {
        ...{ ...basic, storage, hub: client, verify: signing.verify, uuid: drawn.uuid },
        sign: { device: device.sign, actor: actor.sign },
      },
      { operation: places.operation, person: seat.person, device: seat.device },
    )
  }

  async function found(seat: Seat): Promise<Participant> {
    seat.person = drawn.uuid()
    seat.device = drawn.uuid()
    const first = await founding(common, places, seat)
    must(must(await anonymous.found(first.parcel)).parcels[0])
    return open(seat, first)
  }
  async function enrol(seat: Seat): Promise<Participant> {
    const first = await enrolment(common, places, seat)
    must(must(await anonymous.enrol(places.operation, first.parcel)).parcels[0])
    return open(seat, first)
  }
  /** What somebody writes into the registry; answers with the subject's id. */
  const registrar =
    (by: Participant, seat: Seat): Registrar =>
    async (kind, content, audience) => {
      const agency = places.agencies[seat.agency]!.id
      const place = { kind, audience: audience ?? places.registry, agency }
      const subject = audience ? { subject: audience } : {}
      return must(await by.write({ ...place, ...subject, content: { ...opening, ...content } as never }))
        .subject
    }
  return { clock, drawn, store, hubSecret, places, people, disks, found, enrol, registrar }
}

/** Writes into the registry, or into an audience that it opens; answers with the subject's id. */
export type Registrar = (kind: KindName, content: object, audience?: string) => Promise<string>

/** A value that cannot be a refusal in calm weather. */
export function must<T>(value: T | Refusal | undefined): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.refused} ${value.at ?? ''}`)
  return value as T
}
