import type { Change, Participant } from '@libertad/participant'
import { calm, must, type Registrar } from './calm.ts'
import type { Store } from './hub/store.ts'
import type { Places, Seat } from './people.ts'
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

/** Always the same for one way of signing. */
export function makeBase(signing: Signing): Promise<Base> {
  const { clock, drawn, store, hubSecret, places, people, disks, found, enrol, registrar } = calm(signing)

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
