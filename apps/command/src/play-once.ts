import { randomBytes, randomUUID } from 'node:crypto'
import { isRefusal } from '@libertad/domain'
import { sha256, verifySignature } from '@libertad/hub'
import {
  hubFigures,
  keepNothing,
  player,
  playerSecrets,
  worldOf,
  type HubFigures,
  type Kept,
  type Plan,
  type PlayPorts,
  type Truth,
  type World,
} from '@libertad/scenario'
import { keyPair } from './device-keys.ts'
import { keeperBeside } from './keeper-beside.ts'

export interface PlaySettings {
  origin: string
  plan: Plan
  seed: string
  /** From which the played devices' keys come; the same one goes on with a play that was cut. */
  secret: Uint8Array
  reach: PlayPorts['reach']
  progress: PlayPorts['progress']
  /** Keeps what is never the same twice, for a play that may be taken up again. */
  kept?: Kept
}

/** A player for a plan against the hub at an origin, with this process's clock, keys and network. */
export function playerFor(settings: PlaySettings): { world: World; playing: ReturnType<typeof player> } {
  const secrets = playerSecrets(sha256, settings.secret, keyPair)
  const world = worldOf(settings.plan, settings.seed, (device) => secrets.invitation(device).publicKey)
  const playing = player(settings.plan, world, {
    ...{ origin: settings.origin, fetch, sha256, verify: verifySignature, secrets, wallNow: Date.now },
    ...{ random: (length) => new Uint8Array(randomBytes(length)), uuid: () => randomUUID() },
    ...{ reach: settings.reach, progress: settings.progress, kept: settings.kept ?? keepNothing },
    tokenKeeper: keeperBeside(settings.origin),
  })
  return { world, playing }
}

/** Plays to the end without pause, and answers with what the hub says beside what is so. */
export async function playOnce(
  settings: Omit<PlaySettings, 'reach'>,
): Promise<{ hub: HubFigures; world: Truth }> {
  const { world, playing } = playerFor({ ...settings, reach: async () => undefined })
  await playing.play()
  const { participant, client } = await playing.coordinator()
  const figures = await hubFigures(participant, client)
  if (isRefusal(figures)) throw new Error(`the hub's figures could not be read: ${figures.refused}`)
  return { hub: figures, world: world.truth }
}
