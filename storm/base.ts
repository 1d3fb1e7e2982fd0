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
import { emptyStore, type Store } from './hub/store.ts'
import { network, origin } from './network.ts'
import { drawPeople, drawPlaces, type Places, type Seat } from './people.ts'
import type { Signing } from './signing.ts'

/** An operation on the day before a storm. The last device is invited and not yet enrolled. */
export interface Base {
  places: Places
  seats: Seat[]
  hubSecret: Uint8Array
  store: Store
  /** What each device had written until then. */
  disks: Change[][]
}

/** When the operation was founded. */
export const foundedAt = Date.parse('2018-03-01T08:00:00.000Z')

/** Founds and enrols through the product's own roads, in calm weather. Always the same for one way of signing. */
export async function makeBase(signing: Signing): Promise<Base> {
  const drawn = random('storm base')
  const clock = agenda(foundedAt)
  const calm = faults(drawn)
  calm.end()
  const store = emptyStore()
  const hubSecret = drawn.bytes(32)
  const common = { agenda: clock, random: drawn, faults: calm, signing, now: clock.now }
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

  async function build(): Promise<Base> {
    const seats = people.flat()
    const chiefSeat = people[0]![0]!
    const chief = await found(chiefSeat)
    const chiefWrites = registrar(chief, chiefSeat)
    for (const agency of places.agencies.slice(1)) {
      const { id: _, audience, country } = agency
      const body = { country, name: `Police of ${country}`, type: 'police', languages: ['eng'], audience }
      agency.id = await chiefWrites('agency.joined', body)
    }
    const joins = async (writes: Registrar, devices: Seat[], teams: string[]) => {
      const [{ agency, role }] = devices as [Seat]
      const body = { agency: places.agencies[agency]!.id, workName: 'Made Up', roles: [role], teams }
      const person = await writes('person.joined', body)
      for (const device of devices) device.person = person
    }
    const invites = async (seat: Seat) => {
      const { person, invitation } = seat
      const expiresAt = '2018-12-31T00:00:00.000Z'
      const body = { person, invitationKey: invitation.publicKey, expiresAt }
      seat.device = await chiefWrites('device.invited', body)
    }
    for (const device of people[0]!) device.person = chiefSeat.person
    const leads = people.filter(([seat]) => seat!.role === 'country_lead' || seat!.role === 'analyst')
    for (const devices of leads) await joins(chiefWrites, devices, [])
    for (const [seat] of leads) await invites(seat!)
    const grants = places.agencies.slice(0, 3).map(({ id }) => ({ party: id }))
    places.named = drawn.uuid()
    await chiefWrites('audience.opened', { grants }, places.named)
    must(await chief.push())
    const participants = new Map<Seat, Participant>([[chiefSeat, chief]])
    for (const [seat] of leads as [Seat][]) {
      const lead = await enrol(seat)
      participants.set(seat, lead)
      if (seat.role !== 'country_lead') continue
      const writes = registrar(lead, seat)
      const agency = places.agencies[seat.agency]!
      agency.team = await writes('team.formed', { number: seat.agency, audience: agency.teamAudience })
      const others = people.filter(([other]) => other!.agency === seat.agency && other !== seat)
      for (const devices of others) await joins(writes, devices, devices[0]!.inTeam ? [agency.team] : [])
      must(await lead.push())
    }
    must(await chief.pull())
    for (const seat of seats) if (seat.device === '') await invites(seat)
    must(await chief.push())
    for (const seat of seats.slice(0, -1))
      if (!participants.has(seat)) participants.set(seat, await enrol(seat))
    // A few have never heard from the hub: they catch up while it storms.
    for (const [place, seat] of seats.entries())
      if (place % 6 !== 5) must(await participants.get(seat)?.pull())
    return { places, seats, hubSecret, store, disks: seats.map((seat) => disks.get(seat) ?? []) }
  }
  return clock.until(build())
}

type Registrar = (kind: KindName, content: object, audience?: string) => Promise<string>

/** A value that cannot be a refusal in calm weather. */
function must<T>(value: T | Refusal | undefined): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.refused} ${value.at ?? ''}`)
  return value as T
}
