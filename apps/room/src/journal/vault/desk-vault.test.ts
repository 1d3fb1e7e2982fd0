import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { browserLocks, randomBytes, vaultWork, type Passkeys } from '@libertad/browser'
import { leastCost } from '@libertad/sealing'
import { beforeEach, expect, test } from 'vitest'
import { deskVault } from './desk-vault.ts'

const passphrase = 'river lantern copper orchard violet harbour'
const wrong = 'another passphrase of five long words'

let disk: IDBFactory
let time: number
const noPasskeys: Passkeys = { make: async () => undefined, ask: async () => undefined }
beforeEach(() => {
  disk = new IDBFactory()
  time = 1_800_000_000_000
})

/** The vault after the page was loaded anew. */
const vault = (passkeys = noPasskeys) =>
  deskVault({
    locks: browserLocks({ database: 'libertad', indexedDB: disk, IDBKeyRange }),
    work: { ...vaultWork(randomBytes, () => 0), cost: async () => leastCost },
    ...{ passkeys, random: randomBytes, now: () => time },
  })

async function made() {
  const answer = await (await vault()).setUp(passphrase)
  if (!('box' in answer)) throw new Error('not made')
  return answer.box
}

test('what is too easy to guess makes no vault, and says why', async () => {
  const one = await vault()
  expect(await one.setUp('short')).toEqual({ weak: ['too_short', 'repeats'] })
  expect((await vault()).made()).toBe(false)
})

test('the passphrase opens the same box after a reload, however it was spaced', async () => {
  const sealed = await (await made()).seal('row', Uint8Array.of(7))
  const again = await (await vault()).open({ passphrase: ` ${passphrase.replaceAll(' ', '  ')}` })
  if (!('box' in again)) throw new Error('not opened')
  expect(await again.box.open('row', sealed)).toEqual(Uint8Array.of(7))
})

test('wrong tries are counted across reloads, and each makes the wait longer; a right one ends it', async () => {
  await made()
  const waits: number[] = []
  for (let tries = 0; tries < 3; tries++) {
    const answer = await (await vault()).open({ passphrase: wrong })
    const until = 'waitUntil' in answer ? (answer.waitUntil ?? time) : time
    waits.push(until - time)
    if (until > time) {
      // Not even tried: the right one does not help before the wait is over.
      expect(await (await vault()).open({ passphrase })).toEqual({ waitUntil: until })
      time = until
    }
  }
  expect(waits).toEqual([0, 15_000, 30_000])
  expect(await (await vault()).open({ passphrase })).toHaveProperty('box')
  expect((await vault()).waitUntil()).toBeUndefined()
})

test('a passkey opens what the passphrase made, and another device’s does not', async () => {
  const prf = randomBytes(32)
  const one = await vault({ make: async () => ({ credential: 'AAAA', prf }), ask: async () => prf })
  await one.setUp(passphrase)
  expect(await one.addPasskey()).toBe(true)
  const ask = async () => prf
  expect(await (await vault({ ...noPasskeys, ask })).open({ passkey: true })).toHaveProperty('box')
  const stranger = await vault({ ...noPasskeys, ask: async () => randomBytes(32) })
  expect(await stranger.open({ passkey: true })).not.toHaveProperty('box')
})

test('a closed vault that is forgotten is gone, and an open one is not forgotten', async () => {
  await made()
  const open = await vault()
  await open.open({ passphrase })
  await expect(open.forget()).rejects.toThrow(RangeError)
  await (await vault()).forget()
  expect((await vault()).made()).toBe(false)
  expect(await (await vault()).setUp(passphrase)).toHaveProperty('box')
})
