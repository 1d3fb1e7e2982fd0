import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { browserLocks, randomBytes, vaultWork, type Locks } from '@libertad/browser'
import { leastCost } from '@libertad/sealing'
import { beforeEach, describe, expect, test } from 'vitest'
import type { UnlockWay } from '../../frame/frame-port.ts'
import { phoneVault } from './phone-vault.ts'
import { vaultRows } from './vault-row.ts'

const passphrase = 'river lantern copper orchard violet harbour'
const digits = '480215'
const duress = '731904'
const hour = 3_600_000
const day = {
  operation: { name: 'Libertad', zone: 'America/Guyana' },
  ...{ agency: { name: 'Police', country: 'GY' }, workName: 'T Grant', team: 3 },
}

let locks: Locks
let time: number
beforeEach(() => {
  locks = browserLocks({ database: 'field', indexedDB: new IDBFactory(), IDBKeyRange })
  time = 1_800_000_000_000
})
/** The vault after the program was closed. */
const vault = (over: Partial<Locks> = {}) =>
  phoneVault({
    ...{ locks: { ...locks, ...over }, random: randomBytes, now: () => time },
    work: { ...vaultWork(randomBytes, () => 0), cost: async () => leastCost },
    passkeys: { make: async () => undefined, ask: async () => undefined },
  })
const number = (digits: string): UnlockWay => ({ way: 'number', digits })
const phrase = (text: string): UnlockWay => ({ way: 'passphrase', phrase: text })

async function opened(way: UnlockWay) {
  const answer = await (await vault()).tryOpen(way)
  if (!('open' in answer)) throw new Error(JSON.stringify(answer))
  return answer.open
}

test('what is too weak is refused in words, and makes no vault', async () => {
  const one = await vault()
  expect(await one.setUp({ passphrase: 'short', digits })).toEqual({ made: false, why: 'too_weak' })
  expect(await one.setUp({ passphrase, digits: '123456' })).toEqual({ made: false, why: 'too_weak' })
  expect((await vault()).made()).toBe(false)
})

describe('a vault', () => {
  beforeEach(async () => {
    expect(await (await vault()).setUp({ passphrase, digits })).toHaveProperty('open')
  })

  test('opens by number and by passphrase to one box', async () => {
    const sealed = await (await opened(number(digits))).box.seal('row', Uint8Array.of(7))
    expect(await (await opened(phrase(passphrase))).box.open('row', sealed)).toEqual(Uint8Array.of(7))
  })

  test('wrong tries are counted across restarts, and each makes the wait longer', async () => {
    const waits: number[] = []
    for (let tries = 1; tries <= 4; tries++) {
      const answer = await (await vault()).tryOpen(number('480216'))
      expect(answer).toMatchObject({ opened: false, why: 'wrong' })
      const until = (await vault()).waitUntil() ?? time
      waits.push(until - time)
      if (until > time)
        expect(await (await vault()).tryOpen(number(digits))).toMatchObject({ why: 'wait', waitUntil: until })
      time = until
    }
    expect(waits).toEqual([0, 15_000, 30_000, 60_000])
    expect(await opened(number(digits))).toBeDefined()
    expect((await vault()).wrongTries()).toBe(0)
  })

  test('a program killed in the middle of a try has tried', async () => {
    const killed = await vault({ readKey: () => Promise.reject(new Error('killed')) })
    await expect(killed.tryOpen(number('480216'))).rejects.toThrow('killed')
    expect((await vault()).wrongTries()).toBe(1)
  })

  test('after five wrong numbers only the passphrase opens, and begins a lease anew', async () => {
    for (let tries = 0; tries < 5; tries++) {
      await (await vault()).tryOpen(number('480216'))
      time += 2 * hour
    }
    expect(await (await vault()).tryOpen(number(digits))).toMatchObject({ why: 'lease_over' })
    await opened(phrase(passphrase))
    expect((await vault()).leaseEnds()).toBe(time + 72 * hour)
    await opened(number(digits))
  })

  test('T32 the lease ends by itself; the passphrase opens after it', async () => {
    time += 72 * hour
    expect(await (await vault()).tryOpen(number(digits))).toEqual({ opened: false, why: 'lease_over' })
    await opened(phrase(passphrase))
    await (await opened(number(digits))).change({ leaseHours: 2 })
    time += 2 * hour
    expect(await (await vault()).tryOpen(number(digits))).toEqual({ opened: false, why: 'lease_over' })
  })

  test('a number whose tries cannot be counted is not tried; the passphrase opens on a full disk', async () => {
    const { StorageTrouble } = await import('@libertad/participant')
    const full = { write: () => Promise.reject(new StorageTrouble('full')) }
    expect(await (await vault(full)).tryOpen(number(digits))).toMatchObject({ why: 'lease_over' })
    expect(await (await vault(full)).tryOpen(phrase(passphrase))).toHaveProperty('open')
  })

  test('T6 a lock whose guess would be cheaper is not tried', async () => {
    const rows = vaultRows(locks)
    const row = (await rows.vault())!
    const cheap = { ...leastCost, passes: 1 }
    await rows.keepVault({ ...row, numbers: row.numbers.map((lock) => ({ ...lock, cost: cheap })) })
    expect(await (await vault()).tryOpen(number(digits))).toMatchObject({ opened: false, why: 'wrong' })
  })

  test('a clock that was once far ahead locks nobody out', async () => {
    time += 400 * 24 * hour
    await (await vault()).tryOpen(phrase('wrong'))
    await (await vault()).tryOpen(phrase('wrong'))
    time -= 400 * 24 * hour
    expect((await vault()).waitUntil()).toBe(time + 15_000)
  })

  test('T31 the number for duress opens a decoy, and from then on nothing opens the true vault', async () => {
    const trueOne = await opened(number(digits))
    const sealed = await trueOne.box.seal('row', Uint8Array.of(7))
    expect(await trueOne.setDuress(digits, day)).toBe('tooWeak')
    expect(await trueOne.setDuress(duress, day)).toBe('set')
    await opened(number(digits))
    const before = (await vaultRows(locks).vault())!
    const decoy = await opened(number(duress))
    expect(decoy.inside().day).toEqual(day)
    expect(await decoy.box.open('row', sealed)).toBeUndefined()
    expect(await (await vault()).tryOpen(number(digits))).toMatchObject({ why: 'wrong' })
    time += hour
    expect(await (await vault()).tryOpen(phrase(passphrase))).toMatchObject({ why: 'wrong' })
    time += hour
    expect((await opened(number(duress))).inside().day).toEqual(day)
    expect(formOf((await vaultRows(locks).vault())!)).toEqual(formOf(before))
  })

  test('T31 as it lies on the phone, a vault with a number for duress has the form of one without', async () => {
    const without = (await vaultRows(locks).vault())!
    await (await opened(number(digits))).setDuress(duress, day)
    const withOne = (await vaultRows(locks).vault())!
    expect(formOf(withOne)).toEqual(formOf(without))
    // Both numbers go through a renewal of the lease.
    await opened(phrase(passphrase))
    expect((await opened(number(duress))).inside().day).toEqual(day)
  })

  test('a damaged inside opens nothing instead of something else', async () => {
    const rows = vaultRows(locks)
    const row = (await rows.vault())!
    await rows.keepVault({ ...row, insides: row.insides.map((one) => one.slice(0, -8) + 'AAAAAAAA') })
    expect(await (await vault()).tryOpen(number(digits))).toMatchObject({ opened: false, why: 'wrong' })
  })
})

/** What a copy of the disk tells: lengths, fields and the bytes that are the same in each. */
const formOf = (row: object) =>
  JSON.parse(
    JSON.stringify(row, (name, value: unknown) =>
      name === 'until' || typeof value !== 'string' || value.length < 20
        ? name === 'until'
          ? 0
          : value
        : value.length,
    ),
  ) as object
