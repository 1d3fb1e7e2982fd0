import { beforeAll, describe, expect, test } from 'vitest'
import { random } from '../testing/arbitraries.ts'
import { leastCost } from './cost.ts'
import { destroyOthers, emptyLock, makeVault, openByPassphrase, passphraseLocks } from './duress.ts'
import type { Lock } from './lock.ts'
import { addLock, openVault } from './vault.ts'

const passphrase = 'river lantern copper orchard violet harbour'
const underDuress = { key: new Uint8Array(32).fill(3), passphrase: 'seven quiet boats under a bridge' }

/** What a stored lock shows, without the values that are random in each. */
const form = (lock: Lock) => {
  const { salt, sealed } = lock
  const first = Buffer.from(sealed, 'base64url')[0]
  return { ...lock, salt: salt.length, sealed: [sealed.length, first], fields: Object.keys(lock) }
}

describe('a vault with a duress passphrase', () => {
  let vault: Awaited<ReturnType<typeof makeVault>>
  beforeAll(async () => {
    vault = await makeVault(passphrase, leastCost, random, underDuress)
  })

  test('opens to the true key or to the decoy, and says which', async () => {
    expect(await openByPassphrase(vault.locks, passphrase)).toMatchObject({ kind: 'vault', key: vault.key })
    expect(await openByPassphrase(vault.locks, underDuress.passphrase)).toMatchObject({
      ...{ kind: 'decoy', key: underDuress.key },
    })
    expect(await openByPassphrase(vault.locks, `${passphrase} x`)).toEqual({ refused: 'secret_wrong' })
  })

  test('T31 stored, it has the form of one without', async () => {
    const without = await makeVault(passphrase, leastCost, random)
    expect(vault.locks.map(form)).toEqual(without.locks.map(form))
    expect(form(vault.locks[0]!)).toEqual(form(vault.locks[1]!))
    expect(await openByPassphrase(without.locks, underDuress.passphrase)).toEqual({ refused: 'secret_wrong' })
  })

  test('T31 after duress nothing but the decoy opens, and the form is the same', async () => {
    const prf = random(32)
    const passkey = await addLock(vault.key, { type: 'passkey', credential: 'Y3JlZA', prf }, random)
    const locks = [...vault.locks, passkey]
    const found = await openByPassphrase(locks, underDuress.passphrase)
    if ('refused' in found) throw new Error(found.refused)
    const left = destroyOthers(locks, found.at, random)
    expect(left.map(form)).toEqual(locks.map(form))
    expect(await openByPassphrase(left, passphrase)).toEqual({ refused: 'secret_wrong' })
    expect(await openVault(left[2]!, { type: 'passkey', prf })).toEqual({ refused: 'secret_wrong' })
    expect(await openByPassphrase(left, underDuress.passphrase)).toMatchObject({ kind: 'decoy' })
  })
})

test('a duress passphrase chosen later changes both locks, in any order', async () => {
  const { key, locks } = await makeVault(passphrase, leastCost, random)
  const later = await passphraseLocks(key, passphrase, leastCost, random, underDuress)
  const salts = new Set([...locks, ...later].map(({ salt }) => salt))
  expect(salts.size).toBe(4)
  const orders = await Promise.all(
    [0, 1].map((coin) =>
      passphraseLocks(key, passphrase, leastCost, (length) =>
        length === 1 ? Uint8Array.of(coin) : random(length),
      ),
    ),
  )
  const at = await Promise.all(orders.map((one) => openByPassphrase(one, passphrase)))
  expect(at.map((one) => 'at' in one && one.at)).toEqual([1, 0])
  const same = { ...underDuress, passphrase: `${passphrase} ` }
  await expect(passphraseLocks(key, passphrase, leastCost, random, same)).rejects.toThrow(RangeError)
})

test('every passphrase lock is tried, whichever opens', async () => {
  const first = (length: number) => (length === 1 ? Uint8Array.of(1) : random(length))
  const { locks } = await makeVault(passphrase, leastCost, first)
  const tried: number[] = []
  const watched = locks.map((lock, at) => ({
    ...lock,
    get cost() {
      tried.push(at)
      return leastCost
    },
  })) as Lock[]
  expect(await openByPassphrase(watched, passphrase)).toMatchObject({ at: 0 })
  expect(new Set(tried)).toEqual(new Set([0, 1]))
  expect(await openByPassphrase([], passphrase)).toEqual({ refused: 'lock_other' })
  const weak = { ...emptyLock(leastCost, random), cost: { ...leastCost, passes: 1 } }
  expect(await openByPassphrase([weak], passphrase)).toEqual({ refused: 'cost_unfit' })
})
