import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { KeptEntry } from '@libertad/participant'
import { browserStore, type BrowserStore, type Engine, type KeptIdentity } from './browser-store.ts'

const entry = (id: string): KeptEntry => ({ id, header: `{"id":"${id}"}`, body: null })
const identity = {
  operation: 'o',
  person: 'p',
  device: 'd',
  agency: 'a',
  keys: {},
} as unknown as KeptIdentity
const progress = { cursor: '3.3', nextSequence: 2, lastRoot: 'r', unacknowledged: [], lastSync: undefined }

const engine = { indexedDB: new IDBFactory(), IDBKeyRange } as Engine

let store: BrowserStore
beforeEach(async () => {
  store = await browserStore(engine)
  await store.forget()
})
afterAll(() => store.forget())

test('what was written is there when it is opened again', async () => {
  await store.storage.write([
    { put: 'entry', value: entry('one') },
    { put: 'waiting', id: 'one' },
    { put: 'progress', value: progress },
  ])
  await store.storage.write([
    { drop: 'waiting', id: 'one' },
    { put: 'entry', value: { ...entry('one'), number: 7 } },
  ])
  const loaded = await (await browserStore(engine)).storage.load()
  expect(loaded).toMatchObject({
    entries: [{ id: 'one', number: 7 }],
    waiting: [],
    progress: { cursor: '3.3' },
  })
})

test('a write that fails keeps nothing of itself', async () => {
  const uncloneable = { ...entry('two'), body: (() => 1) as unknown as string }
  await expect(
    store.storage.write([
      { put: 'waiting', id: 'two' },
      { put: 'entry', value: uncloneable },
    ]),
  ).rejects.toThrow('storage trouble')
  expect(await store.storage.load()).toMatchObject({ entries: [], waiting: [] })
})

test('beginning anew leaves nothing of an earlier seat', async () => {
  await store.storage.write([{ put: 'entry', value: entry('old') }])
  await store.remember({ mode: 'demonstration' })
  await store.begin(identity)
  expect((await store.storage.load()).entries).toEqual([])
  expect(await store.remembered()).toEqual({})
  expect(await store.identity()).toMatchObject({ device: 'd' })
})

test('joining ends and its progress begins in one step', async () => {
  const joining = { first: {}, founds: true } as unknown as NonNullable<KeptIdentity['joining']>
  await store.begin({ ...identity, joining })
  await store.joined({ ...identity, joining }, progress)
  expect(await store.identity()).not.toHaveProperty('joining')
  expect((await store.storage.load()).progress).toMatchObject({ lastRoot: 'r' })
})
