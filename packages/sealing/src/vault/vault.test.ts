import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { random, turned } from '../testing/arbitraries.ts'
import { calibrate, costFits, leastCost, type Cost } from './cost.ts'
import type { Lock, PasskeyLock, PinLock } from './lock.ts'
import { addLock, mostWrongTries, newDeviceKey, openVault, type Secret } from './vault.ts'

const key = new Uint8Array(32).fill(5)
const passphrase = 'river lantern copper orchard violet harbour'
const turnedText = (text: string, bit: number) =>
  Buffer.from(turned(Buffer.from(text, 'base64url'), bit)).toString('base64url')

describe('a passphrase lock', () => {
  let lock: Lock
  beforeAll(async () => {
    lock = await addLock(key, { type: 'passphrase', passphrase, cost: leastCost }, random)
  })
  const openedBy = (passphrase: string, other: Lock = lock) =>
    openVault(other, { type: 'passphrase', passphrase })

  test('opens for its passphrase, however the keyboard writes it', async () => {
    expect(await openedBy(passphrase)).toEqual({ kind: 'vault', key })
    expect(await openedBy(` ${passphrase.replaceAll(' ', '\u00a0\n')} `)).toEqual({ kind: 'vault', key })
    for (const wrong of ['', passphrase.slice(1), `${passphrase}s`])
      expect(await openedBy(wrong)).toEqual({ refused: 'secret_wrong' })
  })

  test('survives storage, and opens no more with any of it changed', async () => {
    const stored = JSON.parse(JSON.stringify(lock)) as Lock
    expect(await openedBy(passphrase, stored)).toEqual({ kind: 'vault', key })
    const changed: Lock[] = [
      { ...lock, sealed: turnedText(lock.sealed, random(1)[0]!) },
      { ...lock, sealed: '' },
      { ...lock, salt: turnedText(lock.salt, random(1)[0]!) },
      { ...lock, cost: { ...leastCost, passes: 4 } } as Lock,
      { ...lock, cost: { ...leastCost, memory: 65_537 } } as Lock,
    ]
    for (const other of changed)
      expect(await openedBy(passphrase, other)).toEqual({ refused: 'secret_wrong' })
    expect(await openedBy(passphrase, { ...lock, salt: 'no salt' })).toEqual({ refused: 'lock_damaged' })
  })

  test('T6 below the floor it is not even tried, whoever sends it', async () => {
    const weaker: Cost[] = [
      { ...leastCost, memory: 65_535 },
      { ...leastCost, passes: 2 },
      { ...leastCost, lanes: 0 },
      { ...leastCost, passes: Number.NaN },
      { ...leastCost, passes: 3.5 },
      { ...leastCost, memory: 1e9 },
    ]
    for (const cost of weaker) {
      expect(costFits(cost)).toBe(false)
      expect(await openedBy(passphrase, { ...lock, cost } as Lock)).toEqual({ refused: 'cost_unfit' })
      await expect(addLock(key, { type: 'passphrase', passphrase, cost }, random)).rejects.toThrow(RangeError)
    }
  })

  test('asks for a passphrase', async () => {
    expect(await openVault(lock, { type: 'passkey', prf: key })).toEqual({ refused: 'lock_other' })
    const weak = { type: 'passphrase', passphrase: 'short', cost: leastCost } as const
    await expect(addLock(key, weak, random)).rejects.toThrow(RangeError)
  })
})

test('T6 passes rise until a guess takes half a second by the clock that is passed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 400 }), async (perPass) => {
      let now = 0
      const cost = await calibrate(
        () => now,
        async ({ passes }) => (now += perPass * passes),
      )
      expect(costFits(cost)).toBe(true)
      expect(cost.passes === 64 || cost.passes * perPass >= 500).toBe(true)
      if (cost.passes > 3 && perPass > 0) expect((cost.passes - 1) * perPass).toBeLessThan(500)
    }),
  )
})

test('T6 on this machine the guess that calibrating ends with took half a second', async () => {
  const read: number[] = []
  const { passes } = await calibrate(() => read[read.push(performance.now()) - 1]!)
  expect(passes === 64 || read.at(-1)! - read.at(-2)! >= 500).toBe(true)
})

test('a passkey lock opens for the output of its passkey alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(), async (prf, bit) => {
      const lock = (await addLock(key, { type: 'passkey', credential: 'Y3JlZA', prf }, random)) as PasskeyLock
      expect(await openVault(lock, { type: 'passkey', prf })).toEqual({ kind: 'vault', key })
      const refused = { refused: 'secret_wrong' }
      expect(await openVault(lock, { type: 'passkey', prf: turned(prf, bit) })).toEqual(refused)
      const changed = [
        { ...lock, sealed: turnedText(lock.sealed, bit) },
        { ...lock, salt: turnedText(lock.salt, bit) },
        { ...lock, credential: turnedText(lock.credential, bit) },
      ]
      for (const other of changed) expect(await openVault(other, { type: 'passkey', prf })).toEqual(refused)
    }),
  )
  const short = { type: 'passkey', credential: 'Y3JlZA', prf: key.subarray(1) } as const
  await expect(addLock(key, short, random)).rejects.toThrow(RangeError)
})

describe('a lease', () => {
  const until = 1_800_000_000_000
  let deviceKey: CryptoKey
  let lock: PinLock
  let secret: Extract<Secret, { type: 'pin' }>
  beforeAll(async () => {
    deviceKey = await newDeviceKey()
    secret = { type: 'pin', pin: '480215', deviceKey, now: until - 1, wrongTries: 0 }
    lock = (await addLock(key, { ...secret, until, cost: leastCost }, random)) as PinLock
  })

  test('opens for its PIN with its device’s key', async () => {
    expect(await openVault(lock, secret)).toEqual({ kind: 'vault', key })
    expect(await openVault(lock, { ...secret, pin: '480216' })).toEqual({ refused: 'secret_wrong' })
    const other = await newDeviceKey()
    expect(await openVault(lock, { ...secret, deviceKey: other })).toEqual({ refused: 'secret_wrong' })
    expect(await openVault({ ...lock, until: until + 1 }, secret)).toEqual({ refused: 'secret_wrong' })
  })

  test('ends at its time and after five wrong tries', async () => {
    for (const now of [until, until + 1, Number.NaN])
      expect(await openVault(lock, { ...secret, now })).toEqual({ refused: 'lease_ended' })
    for (const wrongTries of [mostWrongTries, 99, Number.NaN])
      expect(await openVault(lock, { ...secret, wrongTries })).toEqual({ refused: 'tries_used_up' })
    expect(await openVault(lock, { ...secret, wrongTries: mostWrongTries - 1 })).toHaveProperty('key')
  })

  test('its device key cannot be read', async () => {
    await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow()
    const simple = { ...secret, pin: '123456', until, cost: leastCost }
    await expect(addLock(key, simple, random)).rejects.toThrow(RangeError)
  })
})
