import type { KindName } from '@libertad/domain'
import type { Participant, Writing } from '@libertad/participant'
import type { Random } from '@libertad/scenario'
import type { Faults } from './faults.ts'
import type { Places, Seat } from './people.ts'

/** A change of who may what, or an erasure: done once on one device, at a moment of the storm. */
export interface Deed {
  /** Place of the device. */
  by: number
  /** After so many milliseconds of the storm. */
  after: number
  writing(participant: Participant): Writing<KindName> | undefined
}

/** What changes during one storm of so many milliseconds. */
export function deedsOf(
  { faults, random, places, seats }: { faults: Faults; random: Random; places: Places; seats: Seat[] },
  lasts: number,
  rushes: number[],
): Deed[] {
  const deeds: Deed[] = []
  const placeOf = (fits: (seat: Seat) => boolean) => seats.findIndex(fits)
  const leadOf = (agency: number) => placeOf((seat) => seat.agency === agency && seat.role === 'country_lead')
  const idOf = (agency: number) => places.agencies[agency]!.id
  const within = (from: number, to: number) => {
    const any = Math.floor(random.int(from, to) * (lasts / 100))
    // Half of them fall into a rush, when others' pushes stand in the same queue.
    return random.chance(0.5) ? random.pick([...rushes, any]) : any
  }
  const says = (
    by: number,
    after: number,
    kind: KindName,
    subject: string,
    content: object,
    audience = places.registry,
  ) => {
    const agency = idOf(seats[by]!.agency)
    const writing = { kind, subject, audience, agency, content: content as never }
    deeds.push({ by, after, writing: () => writing })
  }

  if (faults.has('device_revoked')) {
    const lost = seats[random.int(2, seats.length - 2)]!
    says(0, within(10, 80), 'device.revoked', lost.device, { reason: 'lost' })
  }
  if (faults.has('audience_joined_late')) {
    says(0, within(5, 70), 'audience.granted', places.named, { party: idOf(3) }, places.named)
    const agency = random.int(1, 3)
    const joins = seats.findLast((seat) => seat.agency === agency && seat.role === 'field_officer')!
    const team = places.agencies[agency]!.team
    says(leadOf(agency), within(5, 70), 'person.assigned', joins.person, { team })
  }
  if (faults.has('audience_ended')) {
    const ends = within(10, 80)
    says(0, ends, 'audience.ended', places.named, { party: idOf(2) }, places.named)
    // From the coordinator's other device, which may not know of the end yet.
    if (random.chance(0.5))
      says(1, ends + within(0, 20), 'audience.granted', places.named, { party: idOf(2) }, places.named)
    const agency = random.int(1, 3)
    const member = seats.find((seat) => seat.agency === agency && seat.inTeam)!
    const team = places.agencies[agency]!.team
    const leaves = random.chance(0.3)
    if (leaves) says(leadOf(agency), within(10, 80), 'person.left', member.person, {})
    else says(leadOf(agency), within(10, 80), 'person.unassigned', member.person, { team })
  }
  if (faults.has('body_erased')) {
    const by = leadOf(random.int(1, 3))
    deeds.push({
      by,
      after: within(30, 90),
      writing: (participant) => erasure(participant, random, idOf(seats[by]!.agency)),
    })
  }
  return deeds
}

const erasable = new Set(['site.reported', 'lead.reported', 'check.made'])

/** Deletes what one entry of the agency's own subjects says. */
function erasure(
  participant: Participant,
  random: Random,
  agency: string,
): Writing<'bodies.erased'> | undefined {
  const all = [...participant.entries()].filter(({ number }) => number !== undefined)
  const opened = all.filter(({ header }) => header.agency === agency && erasable.has(header.kind))
  const subjects = new Set(opened.map(({ header }) => header.subject))
  const own = all.filter(({ header, body }) => subjects.has(header.subject) && body !== undefined)
  if (own.length === 0) return undefined
  const { id, header } = random.pick(own)
  const { subject, audience } = header
  const content = { entries: [id], ground: 'recorded_by_mistake' as const }
  return { kind: 'bodies.erased', subject, audience, agency, content }
}
