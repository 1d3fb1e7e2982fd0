import {
  persisted,
  randomBytes,
  sha256,
  signingKey,
  verifySignature,
  type BrowserStore,
  type DiskRoom,
  type KeptIdentity,
  patience,
} from '@libertad/browser'
import {
  answering,
  dropKeys,
  dropKeysOf,
  finishWithdrawals,
  forgetErased,
  sealer,
  type CaseworkPorts,
} from '@libertad/casework'
import { isRefusal, type Refusal } from '@libertad/domain'
import { openParticipant } from '@libertad/participant'
import { hubClient, type PlayState } from '@libertad/protocol'
import type { FieldModel } from '../../model/view-model.ts'
import { writing } from '../acts/write.ts'
import { draftDesk } from '../store/drafts.ts'
import { endingDrafts, type Becomes } from '../store/ending-drafts.ts'
import { secretRow } from '../store/secret-store.ts'
import { fieldModel } from '../view/field-model.ts'
import { subjectBook } from '../view/subjects.ts'
import { me, rolesOf, type Today } from '../view/today.ts'
import { forgettable } from './expire.ts'
import { hubClock } from './hub-clock.ts'
import { countedLater } from './counted-later.ts'
import { keysWatch, noKeys, type KeysNow } from './keys-now.ts'
import { sending } from './sending.ts'

export interface InsidePorts {
  store: BrowserStore
  origin: string
  fetch: typeof fetch
  /** The device's clock, milliseconds. */
  wallNow(): number
  /** The journal's present: in a demonstration the played moment, else the device's clock. */
  now(): number
  lease(): FieldModel['lease']
  changed(): void
  refused(refusal: Refusal): void
  /** Told the played moment, in a demonstration. */
  plays(state: PlayState): void
  /** A decoy talks to nobody. */
  decoy: boolean
}

const playEvery = 10_000
const uuid = () => crypto.randomUUID()

/** An enrolled phone that is open: its journal, its keys, its drafts, the line to the hub, and what they show. */
export async function inside(ports: InsidePorts, identity: KeptIdentity) {
  const { store, now } = ports
  const [device, actor] = [signingKey(identity.keys.device), signingKey(identity.keys.actor)]
  const clock = hubClock(ports.decoy ? noNetwork : ports.fetch, ports.wallNow)
  const client = hubClient(
    { sha256, random: randomBytes, now: ports.wallNow, origin: ports.origin, fetch: clock.fetch, patience },
    { device: identity.device, sign: device.sign },
  )
  const damaged: string[] = []
  const { storage, endsWith } = endingDrafts(store)
  const participant = await openParticipant(
    {
      ...{ sha256, random: randomBytes, now, uuid, verify: verifySignature, hub: client },
      sign: { device: device.sign, actor: actor.sign },
      storage: {
        ...storage,
        async load() {
          const journal = await store.storage.load()
          damaged.push(...journal.damagedRows)
          return journal
        },
      },
    },
    identity,
  )
  const { secrets, damaged: damagedSecrets } = await secretRow(store)
  const drafts = await draftDesk({ store, now: ports.wallNow, uuid })
  damaged.push(...damagedSecrets, ...drafts.damaged)
  const subjects = subjectBook(participant)
  const casework: CaseworkPorts = {
    ...{ participant, secrets, sha256, verify: verifySignature, random: randomBytes, uuid, now },
    agency: identity.agency,
  }
  const keys = keysWatch(casework)
  const counted = countedLater(casework, {
    ...{ origin: ports.origin, fetch: ports.fetch, wallNow: ports.wallNow, sign: device.sign },
    wrote: () => line?.wrote(['person_met.tokens_given']),
  })
  let keysNow: KeysNow = noKeys
  let room: DiskRoom = { kept: 'unknown' }
  let stopped = false

  let looked = -1
  let looking: Promise<void> | undefined
  /** Works out anew what follows from the journal, once for each state of it. */
  function look(): Promise<void> {
    looking ??= (async () => {
      while (!stopped && looked !== participant.version()) {
        looked = participant.version()
        keysNow = await keys.look()
      }
    })().finally(() => (looking = undefined))
    return looking
  }

  /** What has to be done whenever something came: keys, receipts, and forgetting what is over. */
  async function tend(): Promise<void> {
    if (stopped) return
    await look()
    const person = me({ participant })
    const isReceiver =
      person && rolesOf(person).some((role) => role === 'case_worker' || role === 'country_lead')
    await forgetErased(casework)
    if (isReceiver && !ports.decoy) await answering(casework).receipts()
    const over = forgettable(participant, subjects, { now: now(), leaseHours: ports.lease().hours })
    if (!ports.decoy) await counted.give()
    if (over.length > 0 && !(await participant.forgetSubjects(over))) {
      await dropKeys(secrets, over)
      await dropKeysOf(secrets, over)
    }
    if (!stopped) ports.changed()
  }

  /** In a demonstration the present is the played moment, which the hub knows. */
  async function askPlay(): Promise<void> {
    if (stopped || participant.who.operation?.demonstration !== true) return
    const state = await client.playState(identity.operation)
    if (!isRefusal(state)) ports.plays(state)
  }
  const playing = setInterval(() => void askPlay(), playEvery)

  // A disk that is full now has room later: what could not be done is done with what comes next.
  const tendQuietly = () => void tend().catch(() => !stopped && ports.changed())
  const line = ports.decoy
    ? undefined
    : sending({ participant, client, wallNow: ports.wallNow, said: tendQuietly, refused: ports.refused })

  async function begin(): Promise<void> {
    await look()
    room = await persisted()
    const finished = ports.decoy ? undefined : await finishWithdrawals(casework)
    if (finished && !isRefusal(finished) && finished.stopped.length > 0) line?.wrote(['referral.withdrawn'])
    if (!stopped) ports.changed()
  }
  await begin().catch(() => undefined)
  void askPlay()

  const today = (): Today => ({ participant, subjects, keys: keysNow, now: now() })
  return {
    ...{ participant, casework, drafts, keys, client, subjects, today, look },
    endsWith: <Answer extends object>(
      draft: string | undefined,
      becomes: Becomes,
      act: () => Promise<Answer | Refusal>,
    ) => endsWith(drafts, draft, becomes, act),
    ...writing({ participant, subjects, drafts, endsWith, now, uuid }),
    sealer: sealer(casework),
    counted,
    model: (): FieldModel | undefined =>
      fieldModel(today(), {
        ...{ damaged, stopped: stoppedAt(), lease: ports.lease(), clock: clock.doubt() },
        line: {
          ...(line?.line() ?? { trying: 'offline', nextTryAt: undefined }),
          answeredAt: clock.answeredAt(),
        },
        storage: {
          ...{ persisted: room.kept, used: room.used ?? 0 },
          free: room.quota === undefined ? undefined : room.quota - (room.used ?? 0),
        },
      }),
    /** An act is done: it is shown, and it goes out. */
    wrote(...kinds: Parameters<NonNullable<typeof line>['wrote']>[0]): void {
      if (kinds.length > 0) line?.wrote(kinds)
      tendQuietly()
      ports.changed()
    },
    /** The line was tried once, whatever came of it. */
    firstAnswer: line?.firstAnswer ?? Promise.resolve(),
    send: () => line?.send() ?? Promise.resolve(undefined),
    tryAgain: () => line?.tryAgain(),
    lineLost: () => line?.lineLost(),
    async stop(): Promise<void> {
      stopped = true
      clearInterval(playing)
      await line?.stop()
    },
  }

  function stoppedAt(): FieldModel['stopped'] {
    const draft = drafts.stopped()
    return draft && { draft: draft.id, at: draft.at, screen: draft.screen, person: draft.person }
  }
}

export type Inside = Awaited<ReturnType<typeof inside>>

const noNetwork = () => Promise.reject(new TypeError('no network'))
