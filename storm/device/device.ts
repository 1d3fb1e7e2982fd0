import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { openParticipant, progressAfter, type FirstParcel, type Participant } from '@libertad/participant'
import { hubClient } from '@libertad/protocol'
import type { Random } from '@libertad/scenario'
import { sha256 } from '../../apps/hub/src/keys/sha256.ts'
import { never, type Agenda } from '../agenda.ts'
import { enrolment } from '../enrol.ts'
import { origin } from '../network.ts'
import type { Places, Seat } from '../people.ts'
import type { Signing } from '../signing.ts'
import type { Disk, Life } from './disk.ts'

export interface DevicePorts {
  agenda: Agenda
  random: Random
  signing: Signing
  places: Places
  seat: Seat
  disk: Disk
  line: typeof fetch
  /** Milliseconds by which the device's own clock is ahead. */
  clockOff: number
  /** Told of what a device throws: it never should. */
  failed(error: unknown): void
  /** Told of what stood in the way of an exchange. */
  hears(refusal: Refusal): void
  /** Told that the program runs, after its start and after each crash. */
  runs(running: Running): void
}

export interface Running {
  participant: Participant
  life: Life
  /** Sends and fetches, one exchange at a time as the room does. Answers what stood in the way. */
  exchange(): Promise<Refusal | undefined>
}

export interface Device {
  seat: Seat
  disk: Disk
  start(): void
  /** The program as it runs now; `undefined` while it is down, or not yet enrolled. */
  running(): Running | undefined
  /** Opens what is on the disk once more, as the next start would. */
  reopened(): Promise<Participant>
}

/** A device that crashes and comes back, with nothing but its disk. */
export function device(ports: DevicePorts): Device {
  const { agenda, random, seat, signing, places, disk } = ports
  const { device: deviceKey, actor: actorKey } = seat.keys
  const now = () => agenda.now() + ports.clockOff
  const basic = { sha256, random: random.bytes, now }
  let running: Running | undefined
  let joining: Promise<FirstParcel> | undefined

  function open(life: Life, fetch: typeof ports.line): Promise<Participant> {
    const client = hubClient({ ...basic, origin, fetch }, { device: seat.device, sign: deviceKey.sign })
    return openParticipant(
      {
        ...{ ...basic, storage: disk.of(life), hub: client, verify: signing.verify, uuid: random.uuid },
        sign: { device: deviceKey.sign, actor: actorKey.sign },
      },
      { operation: places.operation, person: seat.person, device: seat.device },
    )
  }

  async function run(): Promise<void> {
    const life: Life = { alive: true, crash: () => crash(life) }
    const fetch: typeof ports.line = async (to, init) => {
      const answer = await ports.line(to, init).catch((error: Error) => error)
      if (!life.alive) return never()
      if (answer instanceof Error) throw answer
      return answer
    }
    if (!disk.written().some((change) => 'put' in change && change.put === 'progress'))
      await join(life, fetch)
    const participant = await open(life, fetch)
    running = { participant, life, exchange: exchanges(participant) }
    ports.runs(running)
  }

  /** Takes up the invitation: the same bytes again and again, until they are answered and that is kept. */
  async function join(life: Life, fetch: typeof ports.line): Promise<void> {
    joining ??= enrolment({ random, now }, places, seat)
    const first = await joining
    const client = hubClient({ ...basic, origin, fetch })
    const joined = async () => {
      const reply = await client.enrol(places.operation, first.parcel)
      if (isRefusal(reply) || isRefusal(reply.parcels[0])) return false
      const kept = disk.of(life).write([{ put: 'progress', value: progressAfter(first) }])
      return kept.then(
        () => true,
        () => false,
      )
    }
    while (!(await joined())) await agenda.sleep(random.int(5_000, 60_000))
  }

  function exchanges(participant: Participant): Running['exchange'] {
    let last: Promise<Refusal | undefined> = Promise.resolve(undefined)
    const limit = random.weighted([[500, 5] as const, [60, 2] as const, [7, 1] as const])
    const one = async () => {
      const refusal = (await participant.push()) ?? (await participant.pull(limit))
      if (refusal) ports.hears(refusal)
      return refusal
    }
    return () => {
      last = last.then(one).catch((error: unknown) => {
        ports.failed(error)
        return refuse('hub_failed')
      })
      return last
    }
  }

  function crash(life: Life): void {
    if (!life.alive) return
    life.alive = false
    running = undefined
    agenda.after(random.int(1_000, 600_000), start)
  }

  const start = () => void run().catch(ports.failed)
  const reopened = () => open({ alive: true, crash: () => undefined }, ports.line)
  return { seat, disk, start, reopened, running: () => running }
}
