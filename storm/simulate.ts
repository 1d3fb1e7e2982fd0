import { random, type Random } from '@libertad/scenario'
import { agenda, type Agenda } from './agenda.ts'
import { makeBase, type Base } from './base.ts'
import { foundedAt } from './calm.ts'
import { deedsOf } from './deeds.ts'
import { device, type Device } from './device/device.ts'
import { disk } from './device/disk.ts'
import { workOn } from './device/work-on.ts'
import { faults, type FaultCounts, type Faults } from './faults.ts'
import { whatIsWrong } from './holds/what-is-wrong.ts'
import { faultsFound } from './hub/journal-file.ts'
import { simulatedHub, type SimulatedHub } from './hub/simulated-hub.ts'
import { network, type Network } from './network.ts'
import type { Seat } from './people.ts'
import { score } from './score.ts'
import { ed25519, keyedHash, type Signing } from './signing.ts'

export interface Outcome {
  seed: number
  /** What did not hold; empty when all did. */
  wrong: string[]
  faults: FaultCounts
  entries: number
  /** The journal's last link: two runs with the same one had the same entries in the same order at the same moments. */
  chain: string
  signing: Signing['name']
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Every so manieth seed signs as the product does. */
const realEvery = 50

const bases = new Map<Signing, Promise<Base>>()

/** One storm, told by its seed alone: the same seed is the same storm on every machine. */
export const simulate = async (seed: number): Promise<Outcome> => (await storm(seed)).outcome

/** The same, with the hub as it is afterwards. */
export async function storm(seed: number): Promise<{ outcome: Outcome; hub: SimulatedHub; seats: Seat[] }> {
  const signing = seed % realEvery === 0 ? ed25519 : keyedHash
  if (!bases.has(signing)) bases.set(signing, makeBase(signing))
  const base = await bases.get(signing)!
  const { places, seats } = base
  const root = random(`storm ${seed}`)
  const clock = agenda(foundedAt + 3 * day)
  const weather = faults(root.fork('faults'))
  const kept = score()
  const lasts = root.int(45, 100) * minute
  const [begins, ends] = [clock.now(), clock.now() + lasts]
  const common = { agenda: clock, faults: weather, signing, places }
  const hub = simulatedHub({
    ...{ ...common, store: base.store.copy(), random: root.fork('hub'), key: signing.hubKey(base.hubSecret) },
    ...{ answered: kept.answered, failed: kept.failed('the hub') },
  })
  const roads = network({ ...common, random: root.fork('network'), hub })
  const rushes = [root.int(1, lasts), root.int(1, lasts)]
  const deeds = deedsOf({ faults: weather, random: root.fork('deeds'), places, seats }, lasts, rushes)

  const devices = seats.map((seat, place): Device => {
    const ports = { ...common, random: root.fork(`device ${place}`), seat, clockOff: clockOff(weather, root) }
    const own = deeds.filter(({ by }) => by === place)
    return device({
      ...ports,
      disk: disk(base.disks[place]!, ports),
      line: roads.line(places.agencies[seat.agency]!.id),
      failed: kept.failed(`device ${place}`),
      hears: ({ refused }) => void kept.heard.push({ by: place, refused }),
      runs: (running) =>
        workOn(running, {
          ...{ ...ports, deeds: own, rushes, begins, ends },
          saves: (saved) => kept.saves(place, saved),
        }),
    })
  })
  disturb(clock, weather, root.fork('disturbances'), lasts, hub, roads, places.agencies)
  for (const one of devices) one.start()
  await clock.until(clock.sleep(lasts))
  weather.end()
  hub.fillDisk(false)
  roads.mend()
  const after = { clock, weather, hub, devices, score: kept, base }
  const wrong = await clock.until(whatIsWrong(after)).catch((error: unknown) => {
    kept.failed('the storm')(error)
    return kept.wrong
  })
  if (signing === ed25519) wrong.push(...(await faultsFound(hub.store)))
  const { number: entries, chain } = hub.store.operation!
  const outcome = { seed, wrong, faults: weather.counts, entries, chain, signing: signing.name }
  return { outcome, hub, seats }
}

function clockOff(weather: Faults, random: Random): number {
  const sign = random.int(0, 1) * 2 - 1
  if (weather.strikes('clock_days_off')) return sign * random.int(day, 6 * day)
  return weather.strikes('clock_minutes_off') ? sign * random.int(minute, 50 * minute) : 0
}

/** What befalls the hub and whole agencies, at moments of its own. */
function disturb(
  clock: Agenda,
  weather: Faults,
  random: Random,
  lasts: number,
  hub: SimulatedHub,
  roads: Network,
  agencies: { id: string }[],
): void {
  const sometime = () => random.int(1, lasts)
  if (weather.has('hub_killed')) {
    for (let kills = random.int(1, 3); kills > 0; kills--) {
      clock.after(sometime(), () => {
        weather.count('hub_killed')
        hub.kill()
      })
    }
  }
  if (weather.has('hub_disk_full')) {
    const from = sometime()
    clock.after(from, () => hub.fillDisk(true))
    clock.after(from + random.int(minute, 20 * minute), () => hub.fillDisk(false))
  }
  if (weather.has('agency_cut_off')) {
    const { id } = random.pick(agencies)
    clock.after(sometime(), () => roads.cutOff(id, random.int(5 * minute, 50 * minute)))
  }
}
