import {
  done,
  keepInStep,
  randomBytes,
  sha256,
  signingKey,
  verifySignature,
  type BrowserStore,
  type KeptIdentity,
  type Outcome,
  type SyncState,
  patience,
} from '@libertad/browser'
import { isRefusal, refuse, rolesTowards, type Entry, type Refusal, type Role } from '@libertad/domain'
import { keysOf } from '@libertad/linkage/keys-later'
import { openParticipant } from '@libertad/participant'
import { hubClient, routes, type Counts, type PeopleFigure, type PlayState } from '@libertad/protocol'
import type {
  DemonstrationWish,
  EntryPage,
  EntryQuestion,
  Me as RoomMe,
  RoomSnapshot,
} from '../model/room-port.ts'
import type { RoomModel, SiteDetail } from '../model/view-model.ts'
import { findEntries } from '../view/find-entries.ts'
import { deviceLabels } from '../view/labels.ts'
import type { Moment } from '../view/moment.ts'
import { roomModel } from '../view/room-model.ts'
import { siteDetail } from '../view/site-detail.ts'
import { subjectBook } from '../view/subjects.ts'
import { namesKeeper } from './counting/name-keeper.ts'
import { countingRoom, mayCountPeople } from './counting/counting-room.ts'
import { careRoom } from './care/care-room.ts'
import type { DeskVault } from './vault/desk-vault.ts'
import { wishes } from './wishes.ts'

export interface InsidePorts {
  origin: string
  fetch: typeof fetch
  store: BrowserStore
  vault: DeskVault
  wallNow(): number
  /** The journal's present, milliseconds. */
  now(): number
  /** Told the played moment. */
  plays(state: PlayState): void
  demonstration(): boolean
  /** Something that is shown has changed. */
  changed(): void
  refused(refusal: Refusal): void
}

/** At least so long between two drawings: a burst of entries is one change. */
const drawEvery = 250
const playEvery = 1_000
const countEvery = 5_000

/** The room of an enrolled browser: its journal, the line to the hub, and what both show at a moment. */
export async function inside(ports: InsidePorts, identity: KeptIdentity) {
  const [device, actor] = [signingKey(identity.keys.device), signingKey(identity.keys.actor)]
  const basic = { sha256, random: randomBytes, now: ports.wallNow }
  const client = hubClient(
    { ...basic, origin: ports.origin, fetch: ports.fetch, patience },
    { device: identity.device, sign: device.sign },
  )
  const participant = await openParticipant(
    {
      ...{ ...basic, now: ports.now, storage: ports.store.storage, hub: client, verify: verifySignature },
      ...{ uuid: () => crypto.randomUUID(), sign: { device: device.sign, actor: actor.sign } },
    },
    identity,
  )
  const remembered = await ports.store.remembered()
  const subjects = subjectBook()
  const seen = new Map<string, Entry>()
  let counts: Counts | undefined = remembered.counts
  let people: PeopleFigure | undefined = remembered.people
  let play: PlayState | undefined
  let line: SyncState = 'catching_up'
  let travelled: string | undefined
  let shown: {
    version: number
    travelled: string | undefined
    counts: Counts | undefined
    people: PeopleFigure | undefined
    model: RoomModel | undefined
  }
  let taken = -1
  let stopped = false

  function take(): void {
    const version = participant.version()
    if (version === taken) return
    taken = version
    seen.clear()
    for (const entry of participant.entries()) seen.set(entry.id, entry)
    subjects.take(participant.entries())
  }

  /** Roles as the registry has them, which follows every change and needs no network; none until it is here. */
  function rolesNow(): Role[] {
    const person = participant.who.people.get(identity.person)
    return person ? rolesTowards(person, identity.operation) : []
  }

  let labelled: { version: number; labels: Map<string, string> } | undefined
  function labels(): Map<string, string> {
    const version = participant.version()
    if (labelled?.version !== version) labelled = { version, labels: deviceLabels(participant.who) }
    return labelled.labels
  }

  function momentNow(): Moment {
    take()
    const known = subjects.at(travelled)
    const past = travelled !== undefined
    return {
      at: travelled ?? new Date(ports.now()).toISOString(),
      ...{ past, subjects: known, book: participant.who, counts, people, labels: labels() },
      number: past ? (known.entries.findLast(({ number }) => number)?.number ?? 0) : Number.MAX_SAFE_INTEGER,
      me: { person: identity.person, roles: rolesNow(), agency: identity.agency },
    }
  }

  function model(): RoomModel | undefined {
    const version = participant.version()
    const same =
      shown?.version === version &&
      shown.travelled === travelled &&
      shown.counts === counts &&
      shown.people === people
    if (!same || !shown.model) {
      const made = roomModel(momentNow(), subjects.at(undefined), (id) => seen.get(id))
      shown = { version, travelled, counts, people, model: made }
    }
    return shown.model
  }

  const presentSubjects = () => {
    take()
    return subjects.at(undefined)
  }
  let drawing: ReturnType<typeof setTimeout> | undefined
  const drawSoon = () => {
    drawing ??= setTimeout(() => {
      drawing = undefined
      if (stopped) return
      care.noticed()
      ports.changed()
    }, drawEvery)
  }

  async function askAgain(): Promise<void> {
    if (!mayCount(rolesNow())) return
    const fresh = await client.counts(identity.operation)
    if (isRefusal(fresh)) return
    const freshPeople = mayCountPeople(rolesNow()) ? await client.people(identity.operation) : undefined
    const counted = freshPeople === undefined || isRefusal(freshPeople) ? people : freshPeople
    if (JSON.stringify([fresh, counted]) === JSON.stringify([counts, people])) return
    counts = fresh
    people = counted
    await ports.store.remember({ counts: fresh, ...(counted && { people: counted }) })
    drawSoon()
  }

  let asking = false
  let askedMeanwhile = false
  /** Counts follow the entries: one question under way is enough, and what came meanwhile is asked for after it. */
  function askSoon(): void {
    if (asking) askedMeanwhile = true
    else {
      asking = true
      askedMeanwhile = false
      void askAgain().finally(() =>
        setTimeout(() => {
          asking = false
          if (askedMeanwhile && !stopped) askSoon()
        }, 4 * drawEvery),
      )
    }
  }
  const step = keepInStep({
    ...{ participant, client, refused: ports.refused },
    said(state) {
      line = state
      if (state === 'live') {
        askSoon()
        void nameKeeper()
      }
      drawSoon()
    },
  })
  const care = careRoom({
    ...{ participant, agency: identity.agency, store: ports.store, vault: ports.vault, labels },
    ...{ subjects: presentSubjects, entry: (id) => seen.get(id), roles: rolesNow, send: step.send },
    tokens: { origin: ports.origin, fetch: ports.fetch, wallNow: ports.wallNow, sign: device.sign, keysOf },
    ...{ withoutNextStep: () => counts?.withoutNextStep ?? [], changed: ports.changed },
    ...{ now: ports.now, wallNow: ports.wallNow, page: window, reload: () => location.reload() },
  })
  const counting = countingRoom({
    ...{ participant, client, agency: identity.agency, subjects: presentSubjects, people: () => people },
    ...{ send: step.send, now: ports.now, changed: drawSoon },
    keeper: { ...basic, origin: ports.origin, fetch: ports.fetch, sign: device.sign, labels },
  })
  const nameKeeper = namesKeeper({
    ...{ participant, origin: ports.origin, fetch: ports.fetch, agency: identity.agency, roles: rolesNow },
    ...{ subjects: presentSubjects, wrote: () => void step.send().then(drawSoon) },
  })
  // Pages of a first pull come one after the other; the desk fills while they do.
  const filling = setInterval(() => {
    if (line === 'catching_up' && participant.version() !== taken) drawSoon()
  }, drawEvery)

  const askPlay = async () => {
    if (stopped || !ports.demonstration() || document.visibilityState === 'hidden') return
    const state = await client.playState(identity.operation)
    if (isRefusal(state) || stopped) return
    const changed = JSON.stringify(state) !== JSON.stringify(play)
    play = state
    ports.plays(state)
    if (changed) drawSoon()
  }
  const playing = setInterval(() => void (play?.finished ? undefined : askPlay()), playEvery)
  void askPlay()
  // What is counted and not read gives no notice of itself.
  const askingCounts = setInterval(() => {
    if (line === 'live' && document.visibilityState !== 'hidden') askSoon()
  }, countEvery)

  return {
    ...wishes({
      ...{ participant, send: step.send, now: ports.now, origin: ports.origin, changed: drawSoon },
    }),
    ...{ model, care, counting },
    /** Who sits here, from the registry; until it is known, nobody. */
    me(): RoomMe | undefined {
      const person = participant.who.people.get(identity.person)
      if (!person) return undefined
      const agency = participant.who.agencies.get(person.agency)
      return {
        ...{
          workName: person.workName,
          roles: rolesNow(),
          agency: agency?.name ?? '',
          agencyId: person.agency,
        },
        ...{ country: agency?.country ?? '', device: labels().get(identity.device) ?? '' },
      }
    },
    line: () => line,
    play: () => play,
    waiting: () => participant.outbox().waiting,
    attention(): RoomSnapshot['attention'] {
      const { needsAttention, notVerified } = participant.outbox()
      if (needsAttention.length + notVerified.length === 0) return undefined
      return {
        refused: needsAttention.map(({ id, code, at }) => ({
          id,
          ...refuse(code as Refusal['refused'], at),
        })),
        notVerified: notVerified.length,
      }
    },
    lastSync: () => participant.outbox().lastSync,
    lastEntryAt: () => subjects.at(undefined).entries.findLast(({ receivedAt }) => receivedAt)?.receivedAt,
    findSite: (id: string): SiteDetail | undefined => siteDetail(momentNow(), id),
    findEntries: async (question: EntryQuestion): Promise<EntryPage> =>
      findEntries(momentNow(), question, (id) => seen.get(id)),
    travelTo(moment: string | undefined): void {
      travelled = moment
      ports.changed()
    },
    async setDemonstration(wish: DemonstrationWish): Promise<Outcome> {
      const request = 'jump' in wish ? { jumpToEnd: true } : { speed: wish.speed }
      const state = await client.playWish(identity.operation, request)
      if (isRefusal(state)) return { ok: false, refusal: state }
      play = state
      ports.plays(state)
      drawSoon()
      return done
    },
    tryAgain: step.tryAgain,
    lineLost: step.lineLost,
    async stop(): Promise<void> {
      stopped = true
      care.stop()
      clearInterval(filling)
      clearInterval(playing)
      clearInterval(askingCounts)
      clearTimeout(drawing)
      await step.stop()
    },
  }
}

export type Inside = Awaited<ReturnType<typeof inside>>

export function mayCount(roles: Role[]): boolean {
  const { roles: needed } = routes.counts.caller
  return roles.some((role) => (needed as readonly Role[]).includes(role))
}
