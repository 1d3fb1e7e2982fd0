import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { failEachWrite } from '../testing/fail-each-write.ts'
import { identity, placeOn } from '../testing/some-rows.ts'
import { testBox } from '../testing/test-box.ts'
import { browserStore } from './browser-store.ts'
import { browserLocks } from './locks.ts'

test('locks are read without a box, and outlast beginning anew and forgetting', async () => {
  const place = placeOn(new IDBFactory())
  await browserLocks(place).write('wrapped', { salt: 'x', rounds: 3 })
  const store = await browserStore({ ...place, box: await testBox() })
  await store.begin(identity)
  await store.forget()
  const locks = browserLocks(place)
  expect(await locks.read('wrapped')).toEqual({ salt: 'x', rounds: 3 })
  await locks.drop('wrapped')
  expect(await browserLocks(place).read('wrapped')).toBeUndefined()
})

test.each([
  ['written', 'write'],
  ['dropped', 'drop'],
] as const)('on a full disk a lock that is %s is as it was', async (_, how) => {
  const runs = await failEachWrite({
    disk: () => new IDBFactory(),
    open: async (indexedDB) => browserLocks(placeOn(indexedDB)),
    before: (locks) => locks.write('tries', 1),
    writes: (locks) => (how === 'write' ? locks.write('tries', 2) : locks.drop('tries')),
    read: (locks) => locks.read('tries'),
  })
  expect(runs).toHaveLength(2)
  for (const { error, after } of runs) {
    expect(error).toMatchObject({ code: 'full' })
    expect(after).toBe(1)
  }
})

test('a device’s key is kept, and can be used and not read', async () => {
  const place = placeOn(new IDBFactory())
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  await browserLocks(place).writeKey('device', key)
  const locks = browserLocks(place)
  const kept = (await locks.readKey('device'))!
  const text = Uint8Array.of(1)
  expect(await crypto.subtle.sign('HMAC', kept, text)).toEqual(await crypto.subtle.sign('HMAC', key, text))
  await expect(crypto.subtle.exportKey('raw', kept)).rejects.toThrow()
  await locks.drop('device')
  expect(await locks.readKey('device')).toBeUndefined()
})
