import { isRefusal } from '@libertad/domain'
import type { Agenda } from '../agenda.ts'
import type { Deed } from '../deeds.ts'
import type { Faults } from '../faults.ts'
import type { Places, Seat } from '../people.ts'
import type { Random } from '@libertad/scenario'
import type { Running } from './device.ts'
import type { Saved } from '../score.ts'
import { nextWish, type Wish } from './writings.ts'

interface WorkPorts {
  agenda: Agenda
  random: Random
  faults: Faults
  places: Places
  seat: Seat
  clockOff: number
  /** Deeds that are this device's, not yet done. */
  deeds: Deed[]
  /** Moments of the storm at which everybody comes at once, as when a line comes back to a whole country. */
  rushes: number[]
  /** When the storm began, and when it will be over. */
  begins: number
  ends: number
  saves(saved: Saved): void
}

const minute = 60_000

/** A person at work on a device: writes now and then, sometimes twice at once, while the device sends and fetches. */
export function workOn({ participant, life, exchange }: Running, ports: WorkPorts): void {
  const { agenda, random, faults, places, seat } = ports
  const goesOn = () => life.alive && agenda.now() < ports.ends
  const pause = (mean: number) => agenda.sleep(Math.ceil(-mean * Math.log(1 - random.float())))

  async function save({ writing, lawful }: Wish): Promise<boolean> {
    const claimedAt = agenda.now() + ports.clockOff
    const result = await participant.write(writing)
    if (isRefusal(result)) return false
    ports.saves({ ...result, kind: writing.kind, claimedAt, lawful })
    return true
  }

  async function write(): Promise<void> {
    const now = agenda.now() + ports.clockOff
    const unlawful = seat.role !== 'case_worker' && faults.strikes('unlawful_write')
    const wish = nextWish({ seat, places, participant, random, now }, unlawful)
    if (wish) await save(wish)
  }

  async function writes(): Promise<void> {
    await pause(60 * minute)
    while (goesOn()) {
      await Promise.all(random.chance(0.2) ? [write(), write()] : [write()])
      if (random.chance(0.4)) void exchange()
      await pause(60 * minute)
    }
  }

  async function exchangesNowAndThen(): Promise<void> {
    await pause(12 * minute)
    while (goesOn()) {
      await exchange()
      await pause(35 * minute)
    }
  }

  async function rush(after: number): Promise<void> {
    const wait = ports.begins + after - agenda.now()
    if (wait <= 0) return
    await agenda.sleep(wait)
    if (!goesOn()) return
    if (random.chance(0.4)) await write()
    void exchange()
  }

  async function does(deed: Deed): Promise<void> {
    await agenda.sleep(Math.max(1, ports.begins + deed.after - agenda.now()))
    while (goesOn()) {
      const writing = deed.writing(participant)
      if (writing && (await save({ writing, lawful: true }))) {
        ports.deeds.splice(ports.deeds.indexOf(deed), 1)
        return void exchange()
      }
      await agenda.sleep(10 * minute)
    }
  }

  void writes()
  void exchangesNowAndThen()
  for (const after of ports.rushes) void rush(after)
  for (const deed of ports.deeds) void does(deed)
}
