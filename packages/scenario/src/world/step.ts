import type { Content, KindName } from '@libertad/domain'
import type { Deed } from './care/deed.ts'
import type { CastDevice } from './cast.ts'

/** One entry that somebody will write, with every id decided beforehand. */
export interface Writing<Name extends KindName = KindName> {
  kind: Name
  subject: string
  audience: string
  agency: string
  content: Content<Name>
}

export function writing<Name extends KindName>(
  kind: Name,
  subject: string,
  place: { audience: string; agency: string },
  content: Content<Name>,
): Writing {
  return { kind, subject, ...place, content } as unknown as Writing
}

/** Something that happens on one device at one played moment. */
export interface Step {
  /** Played time, milliseconds UTC. */
  at: number
  device: CastDevice
  /** What is written, and whether the device then reaches the hub. */
  writes: Writing[]
  /** What is done after that by the procedures of casework: sealing, referring, keys. */
  deeds?: Deed[]
  sends: boolean
  /** Devices that take up their invitations now. */
  enrols?: CastDevice[]
  /** The device's clock is off by so much, milliseconds. */
  clockOff?: number
}

/**
 * After so many milliseconds what a phone sent is at the hub, whatever else goes on: longer than two steps that name
 * nothing in common may overlap in a play.
 */
export const surelySent = 11 * 60_000

/** Handling code and review date of whatever is opened at a played moment. */
export function openedAt(
  at: number,
  handling: 'participants' | 'own_agency' | 'named_agencies' = 'participants',
) {
  // A year: shorter than the five that INTERPOL's rules on the processing of data allow at most.
  return { handling, reviewOn: new Date(at + 365 * 86_400_000).toISOString().slice(0, 10) }
}

export const iso = (at: number) => new Date(at).toISOString()

/** The moment of an hour of a local day in a zone, milliseconds UTC. */
export function localTime(day: string, hour: number, zone: string): number {
  const guess = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000
  const parts = clockOf(zone)
    .formatToParts(new Date(guess))
    .reduce<Record<string, string>>((all, { type, value }) => ({ ...all, [type]: value }), {})
  const shown = Date.parse(
    `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`,
  )
  return guess - (shown - Math.floor(guess / 1000) * 1000)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** A zone's calendar and clock. To make one takes longer than to read it a hundred times. */
export function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    })
    clocks.set(zone, clock)
  }
  return clock
}
