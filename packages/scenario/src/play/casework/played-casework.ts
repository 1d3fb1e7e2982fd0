import type { CaseworkPorts } from '@libertad/casework'
import { isRefusal, type Entry, type Refusal, type WhoBook } from '@libertad/domain'
import type { Participant, VerifySignature } from '@libertad/participant'
import {
  fromBase64url,
  toBase64url,
  type PairsReply,
  type ReleaseDraft,
  type ReleaseRequest,
  type Sha256,
} from '@libertad/protocol'
import type { CastDevice } from '../../world/cast.ts'
import type { Kept } from './kept.ts'
import type { KeeperPortsOf, PlayedTokenKeeper } from './token-keeper.ts'
import { headsOf, type Ledger } from './ledger.ts'

/** What a played device works with: its half of the journal, its clock, its secrets, and what it sealed so far. */
export interface Worker {
  device: CastDevice
  participant: Participant
  clock: { now: number }
  secrets: CaseworkPorts['secrets']
  random(length: number): Uint8Array
  sealedSoFar: number
}

export interface Around {
  ledger: Ledger
  who: WhoBook
  kept: Kept
  sha256: Sha256
  verify: VerifySignature
  /** `undefined`: nobody makes tokens in this play. */
  tokenKeeper(): Promise<PlayedTokenKeeper | undefined>
  keeperPorts: KeeperPortsOf
  /** Pairs that the hub proposes to who holds a device. */
  pairs(device: CastDevice): Promise<PairsReply | Refusal>
  /** Figures that the hub made safe, for who holds a device. */
  draft(device: CastDevice, wish: ReleaseRequest): Promise<ReleaseDraft | Refusal>
  /** Audience of a person met. */
  audienceOf(person: string): string | undefined
  /** True in that share of cases. */
  chance(share: number): boolean
  uuid(): string
}

/** What a deed is given beside the device: subjects that it may know, agencies whose keys it needs, ids to draw. */
export interface Given {
  subjects: string[]
  agencies: string[]
  ids: string[]
}

/** Ids ran out, or were left over: the world and casework do not draw the same. */
export class IdsDiffer extends Error {}

/** The ports of casework for one deed of a played device. */
export function playedCasework(worker: Worker, around: Around, given: Given): CaseworkPorts {
  const { participant, device } = worker
  const { ledger, kept } = around
  const ids = [...given.ids]
  const nextId = (): string => {
    const id = ids.shift()
    if (id === undefined) throw new IdsDiffer('a procedure draws more ids than its deed has')
    return id
  }
  const entriesOf = (subject: string): Entry[] => [
    ...new Map(
      [...ledger.of(subject), ...participant.entriesOf(subject)].map((entry) => [entry.id, entry]),
    ).values(),
  ]
  const told = (): Entry[] => [
    ...given.agencies.flatMap((agency) => ledger.keysOf(agency)),
    ...given.subjects.flatMap(entriesOf),
  ]
  // Until they are sent, statements of this device about keys are known to itself alone.
  const own = new Map<string, Entry>()

  const write: CaseworkPorts['participant']['write'] = async (writing) => {
    const subject = writing.subject ?? nextId()
    const basedOn = headsOf(entriesOf(subject))
    const asKept = writing.sealed?.length ? keptSeal(writing.content, writing.sealed) : {}
    const written = await participant.write({ ...writing, subject, basedOn, ...asKept })
    if ('id' in written)
      for (const entry of participant.entriesOf(subject))
        if (entry.id === written.id) own.set(entry.id, entry)
    return written
  }

  /** Ciphertexts are never the same twice: at a second try, those of the first go. */
  function keptSeal<Content>(
    content: Content,
    parts: Uint8Array[],
  ): { content: Content; sealed: Uint8Array[] } {
    const name = `sealed ${device.id} ${worker.sealedSoFar++}`
    const made = JSON.stringify({ content, sealed: parts.map(toBase64url) })
    const first = JSON.parse(kept.first(name, made)) as { content: Content; sealed: string[] }
    return { content: first.content, sealed: first.sealed.map((part) => fromBase64url(part)!) }
  }

  /** What is at the hub alone is given after its reading was sent; so that is sent first, at every try. */
  const fetched: CaseworkPorts['participant']['sealed'] = async (hashes, keepThem) => {
    const trouble = keepThem ? undefined : await participant.push()
    const found = trouble ?? (await participant.sealed(hashes, keepThem))
    if (isRefusal(found)) return found
    for (const [hash, bytes] of found) kept.first(`part ${hash}`, toBase64url(bytes))
    // It was given at the first try, and was taken back since.
    for (const hash of hashes.filter((one) => !found.has(one))) {
      const known = kept.known(`part ${hash}`)
      if (known !== undefined) found.set(hash, fromBase64url(known)!)
    }
    return found
  }

  return {
    ...{ agency: device.agency, secrets: worker.secrets, sha256: around.sha256, verify: around.verify },
    ...{ random: worker.random, uuid: nextId, now: () => worker.clock.now },
    participant: {
      ...{ identity: participant.identity, who: around.who, write, push: participant.push, entriesOf },
      forget: participant.forget,
      sealed: fetched,
      entries: () => new Map([...told(), ...own.values()].map((entry) => [entry.id, entry])).values(),
      version: () => own.size,
    },
  }
}
