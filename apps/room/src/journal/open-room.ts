import {
  joining,
  journalClock,
  persisted,
  randomBytes,
  sha256,
  type BrowserStore,
  type KeptIdentity,
  type Outcome,
} from '@libertad/browser'
import { isRefusal, refuse, type Role } from '@libertad/domain'
import { hubClient, type HubCard } from '@libertad/protocol'
import type { Gate, LinkState, PlayView, Rights, RoomPort, RoomSnapshot } from '../model/room-port.ts'
import { carePort } from './care/care-port.ts'
import { hasPartInKeys } from './care/has-part.ts'
import { countingPort } from './counting/counting-port.ts'
import { exchangePort } from './exchange/exchange-port.ts'
import { founding } from './founding.ts'
import { inside, type Inside } from './inside.ts'
import type { DeskVault } from './vault/desk-vault.ts'

interface Ports {
  /** `https://hub.example`, without a slash at the end. */
  origin: string
  fetch: typeof fetch
  store: BrowserStore
  vault: DeskVault
  /** Milliseconds. */
  wallNow(): number
}

/** Played seconds in a second: a week of action in about five minutes, and in under one. */
const ordinarySpeed = 2_000
const fasterSpeed = 12_000
const inviters: Role[] = ['coordinator', 'country_lead', 'administrator']
const readers: Role[] = ['coordinator', 'country_lead', 'field_officer', 'analyst', 'prosecutor']

/** Opens the desk of this browser: finds out how far it has come, and goes on from there. */
export async function openRoom(ports: Ports): Promise<RoomPort> {
  const { store } = ports
  const clock = journalClock(ports.wallNow)
  const open = hubClient({ ...ports, sha256, random: randomBytes, now: ports.wallNow })
  const listeners = new Set<() => void>()
  let gate: Gate = 'opening'
  let card: HubCard | undefined
  let mode: RoomSnapshot['mode'] = (await store.remembered()).mode ?? 'real'
  let room: Inside | undefined
  let snapshot: RoomSnapshot | undefined

  const changed = () => {
    snapshot = undefined
    for (const listener of listeners) listener()
  }

  const demonstration = () => mode === 'demonstration'
  const { join, finish, readInvitation, enrol } = joining({
    ...{ client: open, store, now: clock.now, entered: enter },
  })

  async function enter(identity: KeptIdentity): Promise<void> {
    await room?.stop()
    room = await inside(
      {
        ...{ ...ports, now: clock.now, plays: clock.plays, changed },
        demonstration,
        refused(refusal) {
          gate = refusal.refused === 'device_revoked' ? 'revoked' : 'not_enrolled'
          void room?.stop()
          changed()
        },
      },
      identity,
    )
    gate = 'inside'
    // The browser may say no; what is here is only half of the journal, and the hub has the other.
    void persisted()
    changed()
  }

  async function askCard(): Promise<void> {
    const answer = await open.hub()
    if (isRefusal(answer)) return
    card = answer
    mode = answer.mode === 'empty' ? answer.willBe : answer.mode
    clock.hubSays(answer.journalNow)
    await store.remember({ mode })
  }

  async function begin(): Promise<void> {
    await askCard()
    const identity = await store.identity()
    if (identity?.joining) {
      const outcome = await finish(identity)
      if (outcome.ok) return
    } else if (identity) return enter(identity)
    gate = card?.mode === 'empty' && mode === 'real' ? 'empty_hub' : 'not_enrolled'
    changed()
  }

  function take(): RoomSnapshot {
    const me = room?.me()
    const attention = room?.attention()
    const model = gate === 'inside' ? room?.model() : undefined
    return {
      ...{
        gate,
        mode,
        rights: rightsOf(me?.roles ?? [], mode, card),
        link: linkOf(room, card !== undefined),
      },
      ...(model ? { model } : {}),
      ...(me && model ? { me } : {}),
      ...(attention ? { attention } : {}),
      ...playOf(mode, room),
    }
  }

  const closed: Outcome<never> = { ok: false, refusal: refuse('device_not_enrolled') }
  window.addEventListener('online', () => room?.tryAgain())
  window.addEventListener('offline', () => room?.lineLost())
  void begin()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => (snapshot ??= take()),
    now: clock.now,
    findSite: (id) => room?.findSite(id),
    findEntries: async (question) => (await room?.findEntries(question)) ?? { total: 0, lines: [] },
    travelTo: (moment) => room?.travelTo(moment),
    decideGo: async (wish) => room?.decideGo(wish) ?? closed,
    choose: async (wish) => room?.choose(wish) ?? closed,
    invite: async (wish) => room?.invite(wish) ?? closed,
    revoke: async (wish) => room?.revoke(wish) ?? closed,
    write: async (wish) => room?.write(wish) ?? closed,
    may: (kind, subject) => room?.may(kind, subject) ?? false,
    found: founding({ join, now: clock.now, demonstration }),
    readInvitation,
    enrol,
    care: carePort(() => room?.care),
    counting: countingPort(() => room?.counting),
    exchange: () => exchangePort(room?.care.forExchange),
    setDemonstration: async (wish) => room?.setDemonstration(wish) ?? closed,
    tryAgain() {
      if (room) room.tryAgain()
      else void begin()
    },
  }
}

function rightsOf(roles: Role[], mode: RoomSnapshot['mode'], card: HubCard | undefined): Rights {
  return {
    invite: roles.some((role) => inviters.includes(role)),
    keys: hasPartInKeys(roles),
    steerDemonstration: mode === 'demonstration' && roles.includes('coordinator'),
    readOperation: roles.some((role) => readers.includes(role)),
    foundingCodeNeeded: card?.foundingCodeNeeded ?? false,
  }
}

function linkOf(room: Inside | undefined, reached: boolean): LinkState {
  const last = room?.lastEntryAt()
  const lastEntryAt = last === undefined ? {} : { lastEntryAt: last }
  const state = room?.line() ?? (reached ? 'live' : 'offline')
  if (state !== 'offline') return { state, ...lastEntryAt }
  const known = room?.lastSync()
  return { state, ...lastEntryAt, ...(known ? { knownAt: known } : {}), waiting: room?.waiting() ?? 0 }
}

function playOf(mode: RoomSnapshot['mode'], room: Inside | undefined): { play?: PlayView } {
  const state = room?.play()
  if (mode !== 'demonstration' || !state) return {}
  const { speed, finished, jumpToEnd } = state
  return { play: { speed, ordinarySpeed, fasterSpeed, finished, jumping: jumpToEnd && !finished } }
}
