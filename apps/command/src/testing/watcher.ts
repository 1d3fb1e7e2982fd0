import { randomBytes } from 'node:crypto'
import { isRefusal, type Refusal } from '@libertad/domain'
import { sha256 } from '@libertad/hub'
import { hubClient, readHead } from '@libertad/protocol'
import { hubFigures, playerSecrets, type Plan } from '@libertad/scenario'
import { keyPair } from '../device-keys.ts'
import { keptPlay } from '../kept-play.ts'
import { playerFor } from '../play-once.ts'

/** Looks at a live demonstration, and steers it, with the keys of its made-up founder. */
export function watcher(origin: string, dataFolder: string, plan: Plan, seed: string) {
  const secret = keptPlay(dataFolder).secret()
  const settings = { origin, plan, seed, secret, reach: async () => undefined, progress: () => undefined }
  const { world, playing } = playerFor(settings)
  const { operation, founder } = world.cast
  const { device } = playerSecrets(sha256, secret, keyPair).keys(founder.device.id)
  const random = (length: number) => new Uint8Array(randomBytes(length))
  const client = hubClient(
    { ...{ origin, fetch, sha256, random, now: Date.now } },
    { device: founder.device.id, sign: device.sign },
  )
  return {
    world,
    client,
    /** Number of the journal's last entry; 0 while there is none. */
    async number(): Promise<number> {
      const head = await client.head(operation)
      return isRefusal(head) ? 0 : readHead(head.head)!.number
    },
    wish: async (wish: { speed?: number; jumpToEnd?: boolean }) =>
      must(await client.playWish(operation, wish)),
    async figures() {
      await playing.rejoin()
      const founderHere = await playing.coordinator()
      return must(await hubFigures(founderHere.participant, founderHere.client))
    },
  }
}

function must<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer
}
