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
