import type { Agenda } from '../agenda.ts'
import type { Base } from '../base.ts'
import type { Device } from '../device/device.ts'
import type { Faults } from '../faults.ts'
import type { SimulatedHub } from '../hub/simulated-hub.ts'
import type { Score } from '../score.ts'
import { bookDiffers } from './book-differs.ts'
import { journalHolds } from './journal-holds.ts'
import { promisesHold } from './promises-hold.ts'
import { readersHold } from './readers-hold.ts'
import { settle, type AtRest } from './settle.ts'
import { statesHold } from './states-hold.ts'
import { truthOf, type Truth } from './truth.ts'

interface AfterStorm {
  clock: Agenda
  weather: Faults
  hub: SimulatedHub
  devices: Device[]
  score: Score
  base: Base
}

/** Lets everybody come to rest after a storm, then asks everything that must hold whatever the weather was. */
export async function whatIsWrong(after: AfterStorm): Promise<string[]> {
  const { store } = after.hub
  const { atRest, restless } = await settle(after.clock, store, after.devices)
  if (restless.length > 0) return [...after.score.wrong, ...restless]
  const truth = truthOf(store)
  countChanges(after, truth, atRest)
  return [
    ...after.score.wrong,
    ...journalHolds(store, truth, after.score),
    ...promisesHold(truth, after.score, atRest),
    ...hubHolds(after.hub, truth),
    ...readersHold(truth, atRest),
    ...statesHold(truth, atRest),
    ...(await reopenedHold(truth, atRest)),
  ]
}

/** What the hub's process remembers is what its journal says. */
function hubHolds(hub: SimulatedHub, truth: Truth): string[] {
  const book = hub.book()
  const wrong = book ? bookDiffers(truth, book, () => true) : []
  return wrong.map((what) => `the hub: ${what}`)
}

/** Every device's disk holds what the device held: asked of some, a start costs more than all the rest. */
async function reopenedHold(truth: Truth, devices: AtRest[]): Promise<string[]> {
  const asked = devices.filter((_, place) => place % 7 === truth.entries.length % 7)
  const again = await Promise.all(
    asked.map(async (one) => ({ ...one, participant: await one.device.reopened() })),
  )
  return [...readersHold(truth, again), ...statesHold(truth, again)].map((what) => `started again, ${what}`)
}

/** Faults that are seen only afterwards, by what they did. */
function countChanges({ weather, base }: AfterStorm, truth: Truth, devices: AtRest[]): void {
  const { book, entries } = truth
  const before = base.store.journal.length
  const during = entries.slice(before)
  const kinds = during.map(({ header }) => header.kind)
  const some = (...names: string[]) => kinds.filter((kind) => names.includes(kind)).length
  weather.count('device_revoked', some('device.revoked'))
  weather.count('device_enrolled_late', some('device.enrolled'))
  weather.count('audience_ended', some('audience.ended', 'person.unassigned', 'person.left'))
  weather.count('body_erased', entries.filter(({ body }) => body === undefined).length)
  const joined = new Set<string>()
  for (const { header, number } of during) {
    if (header.kind === 'audience.granted') joined.add(header.subject)
    if (header.kind !== 'person.assigned') continue
    for (const team of book.teams.values()) {
      const late = book.people
        .get(header.subject)!
        .memberships.some((m) => m.party === team.id && m.since === number)
      if (late) joined.add(team.audience)
    }
  }
  const reads = (person: string) => [...joined].some((audience) => truth.readsNow(person, audience))
  weather.count(
    'audience_joined_late',
    joined.size > 0 && devices.some(({ device }) => reads(device.seat.person)) ? joined.size : 0,
  )
}
