import { isRefusal, type Refusal } from '@libertad/domain'
import type { Participant, VerifySignature } from '@libertad/participant'
import type { Sha256 } from '@libertad/protocol'
import type { Cast, CastDevice } from '../../world/cast.ts'
import type { Step } from '../../world/step.ts'
import type { PlayerSecrets } from '../player-secrets.ts'
import { doDeed } from './do-deed.ts'
import type { Kept } from './kept.ts'
import { headsOf, ledger } from './ledger.ts'
import type { Around, Worker } from './played-casework.ts'
import { playedSecrets } from './played-secrets.ts'
import { sealingBytes } from './sealing-bytes.ts'
import { whoOfCast } from './who-of-cast.ts'

interface CarePorts extends Pick<
  Around,
  'tokenKeeper' | 'keeperPorts' | 'pairs' | 'draft' | 'audienceOf' | 'chance' | 'uuid'
> {
  sha256: Sha256
  verify: VerifySignature
  secrets: PlayerSecrets
  kept: Kept
}

type PlayedParticipant = Pick<Participant, 'write' | 'entriesOf'>

/** Care and keys of a whole play: what its devices hold under seal, and what they know of each other. */
export function careOfPlay(cast: Cast, { secrets, ...ports }: CarePorts) {
  const left = new Set<string>()
  const known = ledger()
  const { kept } = ports
  const around: Around = { ...ports, ledger: known, who: whoOfCast(cast, secrets, left) }
  const workers = new Map<string, Worker>()
  const unsent = new Map<string, Set<string>>()

  function workerOf(
    device: CastDevice,
    { participant, clock }: Pick<Worker, 'participant' | 'clock'>,
  ): Worker {
    let worker = workers.get(device.id)
    if (!worker) {
      const random = sealingBytes(secrets, device.id)
      worker = { device, participant, clock, secrets: playedSecrets(device.id, kept), random, sealedSoFar: 0 }
      workers.set(device.id, worker)
    }
    return worker
  }

  return {
    /** The same half of a journal; what is written through it is known to the play's other devices once it is sent. */
    watched(device: CastDevice, participant: Participant): Participant {
      const subjects = new Set<string>()
      unsent.set(device.id, subjects)
      return {
        ...participant,
        write(writing) {
          if (writing.subject !== undefined && known.isShared(writing.kind)) subjects.add(writing.subject)
          if (writing.kind === 'person.left') left.add(writing.subject!)
          return participant.write(writing)
        },
      }
    },
    /** On what an entry is based that somebody writes about what several work on; by default on what the device wrote. */
    basedOn(participant: PlayedParticipant, kind: string, subject: string): { basedOn?: string[] } {
      const others = known.isShared(kind) ? known.of(subject) : []
      if (others.length === 0) return {}
      const all = new Map([...others, ...participant.entriesOf(subject)].map((entry) => [entry.id, entry]))
      return { basedOn: headsOf([...all.values()]) }
    },
    /** Does the deeds of a step one after the other; answers with the first refusal and the deed that met it. */
    async does(
      step: Step,
      played: Pick<Worker, 'participant' | 'clock'>,
    ): Promise<{ deed: string; refusal: Refusal } | undefined> {
      for (const deed of step.deeds ?? []) {
        const refusal = await doDeed(workerOf(step.device, played), around, deed)
        if (refusal && isRefusal(refusal)) return { deed: deed.deed, refusal }
      }
      return undefined
    },
    /** What a device had written was sent: others may know it. */
    sent({ id }: CastDevice, participant: PlayedParticipant): void {
      const subjects = unsent.get(id)
      for (const subject of subjects ?? [])
        for (const entry of participant.entriesOf(subject)) if (entry.header.device === id) known.take(entry)
      subjects?.clear()
    },
  }
}
