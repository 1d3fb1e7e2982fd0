import type { Refusal } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { Agenda } from '../agenda.ts'
import type { Device } from '../device/device.ts'
import type { Store } from '../hub/store.ts'

/** A device at rest: what it holds, and what stood in the way of its last exchange. */
export interface AtRest {
  device: Device
  participant: Participant
  trouble: Refusal | undefined
}

/** Longer than anything that was still under way when the weather ended. */
const calmDown = 15 * 60_000
const mostRounds = 6

/** In calm weather everybody sends and fetches until nothing moves. Answers with what never came to rest. */
export async function settle(
  clock: Agenda,
  store: Store,
  devices: Device[],
): Promise<{ atRest: AtRest[]; restless: string[] }> {
  await clock.sleep(calmDown)
  const down = devices.flatMap((device, place) =>
    device.running() ? [] : [`device ${place} never came back`],
  )
  if (down.length > 0) return { atRest: [], restless: down }
  for (let round = 1; ; round++) {
    const before = store.journal.length
    const atRest = await Promise.all(
      devices.map(async (device): Promise<AtRest> => {
        const { participant, exchange } = device.running()!
        return { device, participant, trouble: await exchange() }
      }),
    )
    if (round > 1 && store.journal.length === before) return { atRest, restless: [] }
    if (round === mostRounds) return { atRest, restless: [`the journal still grew in round ${round}`] }
  }
}
