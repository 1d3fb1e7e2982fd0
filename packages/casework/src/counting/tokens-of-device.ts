import type { ClearKey, KeeperPorts } from '@libertad/sealing'
import type { CaseworkPorts } from '../ports.ts'
import { giveWaiting, keepKeys, keeperNamed, keeperOrigin } from './waiting-keys.ts'

export interface TokenDevicePorts {
  /** Of the hub, beside which a keeper may stand. */
  origin: string
  fetch: typeof fetch
  /** The device's clock, milliseconds. */
  wallNow(): number
  sign: KeeperPorts['signer']['sign']
  /** Rough keys of an identity. What makes them knows many scripts and is heavy: loaded when it is first needed. */
  keysOf(identity: unknown): Promise<{ version: number; keys: ClearKey[] }>
  /** Tokens were written down. */
  wrote(): void
}

/** A keeper that did not answer is asked again after so long, milliseconds. */
const patience = 60_000

/**
 * Tokens of people whose identity this device sealed, so that each is counted once. Sealing never waits for them: keys
 * are made and kept here, and go to the keeper, blinded, when there is a network.
 */
export function tokensOfDevice(casework: CaseworkPorts, ports: TokenDevicePorts) {
  const { participant, secrets } = casework
  let giving: Promise<void> | undefined
  let notBefore = 0

  async function give(): Promise<void> {
    const keeper = keeperNamed(casework)
    if (!keeper || ports.wallNow() < notBefore || !secrets.read().waitingKeys?.length) return
    notBefore = ports.wallNow() + patience
    const origin = keeperOrigin(keeper, ports.origin)
    const before = participant.version()
    const left = await giveWaiting(casework, keeper, {
      ...{ origin, fetch: ports.fetch, sha256: casework.sha256, random: casework.random },
      ...{ now: ports.wallNow, signer: { device: participant.identity.device, sign: ports.sign } },
    })
    if (left === 0) notBefore = 0
    if (participant.version() !== before) ports.wrote()
  }

  return {
    /** Makes the keys of somebody whom this agency met, and keeps them until they can be given. */
    async keep(person: string, identity: unknown): Promise<void> {
      if (participant.entriesOf(person)[0]?.header.kind !== 'person_met.recorded') return
      await keepKeys(secrets, { person, ...(await ports.keysOf(identity)) })
    },
    give: () => (giving ??= give().finally(() => (giving = undefined))),
  }
}
