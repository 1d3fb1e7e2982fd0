import {
  browserStore,
  journalClock,
  RowDamaged,
  type BrowserStore,
  type KeptIdentity,
  type Outcome,
  type Place,
} from '@libertad/browser'
import { refuse, type Refusal } from '@libertad/domain'
import type { UnlockWay } from '../frame/frame-port.ts'
import type { FieldPort, FieldSnapshot } from '../model/field-port.ts'
import { actsOf } from './acts-of.ts'
import { settingsOf } from './settings.ts'
import { snapshotOf } from './snapshot.ts'
import type { OpenedPhone } from './vault/opened-vault.ts'
import type { PhoneVault } from './vault/phone-vault.ts'
import type { WorkingPhone } from './working-phone.ts'

export interface PhonePorts {
  place: Place
  vault: PhoneVault
  origin: string
  fetch: typeof fetch
  /** The device's clock, milliseconds. */
  wallNow(): number
  /** Of several windows with this phone's journal one writes. */
  tab: { first: boolean; whenFirst: Promise<void> }
}

/** What the phone is at a moment; its keys are in `opened`, `store` and `here`, and go with them. */
export interface PhoneNow {
  gate: FieldSnapshot['gate']
  opened?: OpenedPhone | undefined
  store?: BrowserStore | undefined
  here?: WorkingPhone | undefined
  elsewhere: boolean
  /** A row without which nothing can be opened. */
  damaged?: string | undefined
  hubRefuses?: Refusal | undefined
}

/** A timer does not count further. */
const longestTimer = 2 ** 31 - 1
/** A line that is there and answers nothing keeps nobody from what is on this phone for longer, milliseconds. */
const longestForLine = 1_500
const uuid = () => crypto.randomUUID()
/** What only an open phone needs: fetched while the secret is typed, and kept on the phone with the rest. */
const parts = import('./working-phone.ts')

/** Opens this phone as far as it can be without a secret. */
export async function openPhone(ports: PhonePorts): Promise<FieldPort> {
  const { vault, wallNow, tab, place } = ports
  const listeners = new Set<() => void>()
  const played = journalClock(wallNow)
  let plays = false
  const journalNow = () => (plays ? played.now() : wallNow())
  const now: PhoneNow = { gate: vault.made() ? 'locked' : 'fresh', elsewhere: false }
  let shown: FieldSnapshot | undefined

  function changed(change: Partial<PhoneNow> = {}): void {
    Object.assign(now, change)
    shown = undefined
    for (const listener of listeners) listener()
  }

  async function deleteAll(): Promise<void> {
    await vault.destroy()
    const bare = await browserStore(place)
    await bare.forget()
    bare.close()
  }
  const closing = vault.closing()
  if (closing) {
    now.gate = 'revoked'
    if (closing.until <= wallNow()) await deleteAll()
  }

  let leaseTimer: ReturnType<typeof setTimeout> | undefined
  /** A lease that ends while the phone is open closes it: what was touched is on the disk. */
  function lockAtLeaseEnd(opened: OpenedPhone): void {
    const left = opened.leaseEnds() - wallNow()
    // One that could not be begun anew, on a full disk, is over already: the passphrase opened this.
    if (left > 0) leaseTimer = setTimeout(() => leaseEnded(opened), Math.min(left, longestTimer))
  }
  function leaseEnded(opened: OpenedPhone): void {
    if (now.opened !== opened) return
    if (opened.leaseEnds() > wallNow()) lockAtLeaseEnd(opened)
    else lock()
  }

  function lock(): void {
    clearTimeout(leaseTimer)
    const { opened, here } = now
    void here?.stop()
    opened?.drop()
    const gate = now.gate === 'revoked' ? 'revoked' : vault.made() ? 'locked' : 'fresh'
    changed({ gate, opened: undefined, store: undefined, here: undefined, elsewhere: false })
  }

  /** The agency closed this phone. What waits here stays sealed until the lease ends; without such, all goes now. */
  async function revoked(here: WorkingPhone): Promise<void> {
    const waits = here.participant.outbox().waiting > 0
    await vault.close(waits ? (vault.leaseEnds() ?? 0) : 0)
    now.gate = 'revoked'
    lock()
    if (!waits) await deleteAll()
  }

  async function enter(identity: KeptIdentity): Promise<void> {
    const { opened, store } = now
    if (!opened || !store) return
    await now.here?.stop()
    const { workingPhone } = await parts
    const here: WorkingPhone = await workingPhone(
      {
        ...{ store, origin: ports.origin, fetch: ports.fetch, wallNow, now: journalNow, changed },
        lease: () => ({ until: opened.leaseEnds(), hours: opened.inside().leaseHours }),
        decoy: opened.inside().day !== undefined,
        plays(state) {
          plays = true
          played.plays(state)
        },
        refused: (refusal) =>
          refusal.refused === 'device_revoked' ? void revoked(here) : changed({ hubRefuses: refusal }),
      },
      identity,
    )
    if (now.opened !== opened) return void here.stop()
    changed({ here })
    await Promise.race([here.firstAnswer, new Promise((resolve) => setTimeout(resolve, longestForLine))])
    if (now.gate !== 'revoked' && now.opened === opened) changed({ gate: 'open' })
  }

  /** The vault is open: what it holds is read, in the first window at once, in others when that is closed. */
  async function take(opened: OpenedPhone): Promise<void> {
    now.opened = opened
    lockAtLeaseEnd(opened)
    if (!tab.first) {
      changed({ gate: 'open', elsewhere: true })
      void tab.whenFirst.then(() => (now.opened === opened ? begin(opened) : undefined))
    } else await begin(opened)
  }

  async function begin(opened: OpenedPhone): Promise<void> {
    const store = await browserStore({ ...place, box: opened.box })
    Object.assign(now, { store, elsewhere: false })
    try {
      const { day } = opened.inside()
      const identity = day
        ? await (await parts).plantDecoy(store, day, { uuid, now: wallNow })
        : await store.identity()
      if (identity?.joining && (await (await way(store)).finish(identity)).ok) return
      if (identity && !identity.joining) return await enter(identity)
      changed({ gate: 'not_enrolled' })
    } catch (error) {
      if (!(error instanceof RowDamaged)) throw error
      changed({ gate: 'open', damaged: error.row })
    }
  }

  const way = async (store: BrowserStore) =>
    (await parts).wayIn({ ...ports, store, now: journalNow, entered: enter })

  async function enrol(secret: string): Promise<Outcome> {
    const { store, damaged } = now
    if (!store || damaged)
      return { ok: false, refusal: refuse(damaged ? 'seal_broken' : 'device_not_enrolled') }
    const { playsAt, enrol } = await way(store)
    const at = await playsAt()
    plays = at !== undefined
    if (at !== undefined) played.hubSays(at)
    return enrol(secret)
  }

  globalThis.addEventListener?.('online', () => now.here?.tryAgain())
  globalThis.addEventListener?.('offline', () => now.here?.lineLost())

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => (shown ??= snapshotOf(now, vault, wallNow())),
    ...{ now: wallNow, journalNow, lock, enrol },
    async tryUnlock(secret: UnlockWay) {
      const answer = await vault.tryOpen(secret)
      if ('open' in answer) await take(answer.open)
      else changed()
      return 'open' in answer ? { opened: true } : answer
    },
    async setUp(secrets) {
      if (!tab.first) return { made: false, why: 'no_storage' }
      const answer = await vault.setUp(secrets)
      if ('open' in answer) await take(answer.open)
      return 'open' in answer ? { made: true } : answer
    },
    async readInvitation(secret) {
      if (!now.store) return { ok: false, refusal: refuse('device_not_enrolled') }
      const card = await (await way(now.store)).readInvitation(secret)
      return card.ok ? { ok: true, value: { ...card.value, validUntil: card.value.expiresAt } } : card
    },
    ...actsOf(() => now.here?.acts),
    ...settingsOf(now, changed),
    tryAgain: () => now.here?.tryAgain(),
    async forgetEverything() {
      lock()
      await deleteAll()
      changed({ gate: 'fresh', damaged: undefined, hubRefuses: undefined })
    },
  }
}
