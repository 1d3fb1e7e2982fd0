import {
  asOfNow,
  noTries,
  numberUsedUp,
  waitUntil,
  type Locks,
  type Passkeys,
  type Tries,
  type VaultWork,
} from '@libertad/browser'
import { StorageTrouble } from '@libertad/participant'
import { newDeviceKey, pinFits, type Random, type Secret } from '@libertad/sealing'
import type { SetUpAnswer, Secrets, UnlockAnswer, UnlockWay } from '../../frame/frame-port.ts'
import { newLease } from './leases.ts'
import { openedVault, type OpenedPhone } from './opened-vault.ts'
import { locksOf, vaultRows, type VaultRow } from './vault-row.ts'

export interface VaultPorts {
  locks: Locks
  work: VaultWork
  passkeys: Passkeys
  random: Random
  /** The device's clock, milliseconds. */
  now(): number
}

const usual = { leaseHours: 72, hidesAfterSeconds: 60, personLanguage: 'eng' }

/** The vault of this phone: what it takes to open it, and what every try costs. */
export async function phoneVault(ports: VaultPorts) {
  const { work, random, now } = ports
  const rows = vaultRows(ports.locks)
  let row: VaultRow | undefined = await rows.vault()
  let closing = await rows.closing()
  let tries: Tries = asOfNow(await rows.tries(), now())

  const changed = (next: VaultRow) => void (row = next)
  const opened = (key: Uint8Array) => openedVault({ ...ports, rows, changed }, row!, key)

  /** A count that cannot be kept is none: the number is not tried then, the passphrase is. */
  async function counted(way: UnlockWay['way']): Promise<boolean> {
    const next = { wrong: tries.wrong + 1, at: now() }
    try {
      await rows.keepTries(next)
      tries = next
      return true
    } catch (error) {
      if (!(error instanceof StorageTrouble)) throw error
      return way !== 'number'
    }
  }

  async function secretOf(way: UnlockWay): Promise<Secret | undefined> {
    if (way.way === 'passphrase') return { type: 'passphrase', passphrase: way.phrase }
    if (way.way === 'passkey') {
      const prf = row!.passkey && (await ports.passkeys.ask(row!.passkey.credential))
      return prf && { type: 'passkey', prf }
    }
    const deviceKey = await rows.deviceKey()
    return deviceKey && { type: 'pin', pin: way.digits, deviceKey, now: now(), wrongTries: tries.wrong - 1 }
  }

  const isLeaseOver = () => numberUsedUp(tries) || row!.numbers.every(({ until }) => !(now() < until))

  async function tryOpen(way: UnlockWay): Promise<{ open: OpenedPhone } | UnlockAnswer> {
    if (!row) return { opened: false, why: 'wrong' }
    const until = waitUntil(tries, now())
    if (until !== undefined) return { opened: false, why: 'wait', waitUntil: until }
    if (way.way === 'number' && isLeaseOver()) return { opened: false, why: 'lease_over' }
    if (way.way === 'passkey' && !row.passkey) return { opened: false, why: 'no_passkey' }
    if (way.way !== 'passkey' && !(await counted(way.way))) return { opened: false, why: 'lease_over' }
    const secret = await secretOf(way)
    if (!secret) return { opened: false, why: way.way === 'passkey' ? 'no_passkey' : 'lease_over' }
    const found = await work.open(locksOf(row), secret)
    if ('refused' in found) {
      const wait = waitUntil(tries, now())
      return { opened: false, why: 'wrong', ...(wait === undefined ? {} : { waitUntil: wait }) }
    }
    const open = await opened(found.key)
    if (!open) return { opened: false, why: 'wrong' }
    await open.begin(found.at, way.way !== 'number')
    tries = noTries
    await rows.keepTries(tries).catch(() => undefined)
    return { open }
  }

  async function setUp({ passphrase, digits }: Secrets): Promise<{ open: OpenedPhone } | SetUpAnswer> {
    if (!pinFits(digits)) return { made: false, why: 'too_weak' }
    try {
      const cost = await work.cost()
      const key = random(32)
      const passphrases = await work.passphrases(key, passphrase, cost)
      const deviceKey = await newDeviceKey()
      const inside = { ...usual, digits }
      const made: VaultRow = {
        ...{ cost, passphrases },
        ...(await newLease(ports, { key, inside, deviceKey, cost })),
      }
      await rows.keepDeviceKey(deviceKey)
      await rows.keepVault(made)
      row = made
      return { open: (await opened(key))! }
    } catch (error) {
      if (error instanceof RangeError) return { made: false, why: 'too_weak' }
      if (error instanceof StorageTrouble) return { made: false, why: 'no_storage' }
      throw error
    }
  }

  return {
    setUp,
    tryOpen,
    /** There is a vault to open. */
    made: () => row !== undefined,
    closing: () => closing,
    leaseEnds: () => row?.numbers[0]?.until,
    ways(): UnlockWay['way'][] {
      return ['number', 'passphrase', ...(row?.passkey ? (['passkey'] as const) : [])]
    },
    wrongTries: () => tries.wrong,
    waitUntil: () => waitUntil(tries, now()),
    /** The agency closed this phone: nothing opens it from here on. */
    async close(until: number): Promise<void> {
      closing = { until }
      await rows.keepClosing(closing)
    },
    async destroy(): Promise<void> {
      row = undefined
      closing = undefined
      tries = noTries
      await rows.destroy()
    },
  }
}

export type PhoneVault = Awaited<ReturnType<typeof phoneVault>>
