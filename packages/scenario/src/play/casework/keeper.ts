import { agencyKeys, memorySecrets, noSecrets, type CaseworkPorts, type Secrets } from '@libertad/casework'
import { isRefusal, keyStatements, statementsOf, type Refusal } from '@libertad/domain'
import type { Participant, VerifySignature } from '@libertad/participant'
import { toBase64url, type Sha256 } from '@libertad/protocol'
import { rootFromSeed } from '@libertad/sealing'
import type { CastDevice } from '../../world/cast.ts'
import type { PlayerSecrets } from '../player-secrets.ts'
import type { Kept } from './kept.ts'
import { epochName } from './played-secrets.ts'
import { sealingBytes } from './sealing-bytes.ts'

interface KeeperPorts {
  participant: Participant
  /** The journal's clock, milliseconds. */
  now(): number
  sha256: Sha256
  verify: VerifySignature
  random(length: number): Uint8Array
  uuid(): string
  secrets: PlayerSecrets
  kept: Kept
}

export interface Keeper {
  agency: string
  /** Forty digits of the agency's root in groups, as two people read them to each other. */
  digits: string
  /** Certifies devices that offered a key since, and gives them the epochs. Answers how many, or what stood against it. */
  letIn(): Promise<number | Refusal>
}

/**
 * Who holds an agency's root, on a second device: it lets in the devices of those who come to watch. `played`: devices
 * of the play itself, which are let in by its steps. `holder`: the device on which the root was made.
 */
export async function keeperOf(
  ports: KeeperPorts,
  device: CastDevice,
  holder: string,
  played: ReadonlySet<string>,
): Promise<Keeper> {
  const { participant, kept } = ports
  const { agency } = device
  const seed = sealingBytes(ports.secrets, holder)(32)
  const root = await rootFromSeed(seed)
  const secrets = memorySecrets({
    ...noSecrets(),
    ...{ rootSeed: toBase64url(seed), pinnedRoot: root.publicKey },
  })
  const casework: CaseworkPorts = { ...ports, participant, agency, secrets }
  const keys = agencyKeys(casework)

  /** What the play keeps of the agency's epochs, the newest ones included. */
  async function takeEpochs(): Promise<void> {
    const epochs: Secrets['epochs'] = []
    for (let epoch = 1; ; epoch++) {
      const text = kept.known(epochName({ agency, epoch }))
      if (text === undefined) break
      epochs.push(JSON.parse(text) as Secrets['epochs'][number])
    }
    await secrets.change((before) => ({ ...before, epochs }))
  }

  let seen = -1
  let visitors = 0
  return {
    agency,
    digits: keys.fingerprintOf(root.publicKey).groups.join(' '),
    async letIn() {
      const trouble = await participant.pull(1_000)
      if (trouble) return trouble
      if (participant.version() === seen) return 0
      const statements = keyStatements(participant.entries()).filter((one) => one.agency === agency)
      const certified = new Set(
        statementsOf(statements, 'person.key_certified').map(({ body }) => body.recipient),
      )
      const offers = statementsOf(statements, 'person.key_offered').filter(
        (offer) => !played.has(offer.device) && !certified.has(offer.body.recipient),
      )
      for (const { subject, device: onDevice, body } of offers) {
        const done = await keys.certifyMember(subject, onDevice, body.recipient)
        if (isRefusal(done)) return done
      }
      visitors += offers.length
      await takeEpochs()
      const shared = visitors > 0 ? await keys.shareEpochs() : undefined
      if (shared && isRefusal(shared)) return shared
      const stuck = await participant.push()
      if (stuck) return stuck
      seen = participant.version()
      return offers.length
    },
  }
}
