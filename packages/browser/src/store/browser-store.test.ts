import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { entry, everythingIn, identity, payload, placeOn, progress } from '../testing/some-rows.ts'
import { testBox } from '../testing/test-box.ts'
import { browserStore, type BrowserStore } from './browser-store.ts'
import type { KeptIdentity } from './kept.ts'
import type { Place } from './tables.ts'

const aBox = await testBox()

describe.each([
  ['open', undefined],
  ['sealed', aBox],
])('a store with %s rows', (_, box) => {
  let place: Place
  let store: BrowserStore
  beforeEach(async () => {
    place = placeOn(new IDBFactory())
    store = await browserStore({ ...place, box })
  })
  const reopened = () => browserStore({ ...place, box })

  test('what was written is there when it is opened again', async () => {
    await store.storage.write([
      { put: 'entry', value: entry('one') },
      { put: 'payload', value: payload('hash', 0, 255) },
      { put: 'waiting', id: 'one' },
      { put: 'progress', value: progress },
    ])
    await store.storage.write([
      { drop: 'waiting', id: 'one' },
      { put: 'entry', value: { ...entry('one'), number: 7 } },
    ])
    const again = await reopened()
    expect(await again.storage.load()).toEqual({
      ...{ entries: [{ ...entry('one'), number: 7 }], waiting: [], parcels: [], aside: [] },
      ...{ progress, damaged: 0, damagedRows: [] },
    })
    expect(await again.storage.payload('hash')).toEqual(Uint8Array.of(0, 255))
    expect(await again.storage.payloads!(['none', 'hash'])).toEqual(
      new Map([['hash', Uint8Array.of(0, 255)]]),
    )
    await again.storage.write([{ drop: 'payload', hash: 'hash' }])
    expect(await again.storage.payload('hash')).toBeUndefined()
  })

  test('a write that cannot be stored keeps nothing of itself', async () => {
    const unstorable = { ...entry('two'), body: (() => 1) as unknown as string }
    await expect(
      store.storage.write([
        { put: 'waiting', id: 'two' },
        { put: 'entry', value: unstorable },
      ]),
    ).rejects.toThrow('storage trouble')
    expect(await store.storage.load()).toMatchObject({ entries: [], waiting: [] })
  })

  test('changes of one row in one write count in their order', async () => {
    await store.storage.write([
      { put: 'waiting', id: 'one' },
      { drop: 'waiting', id: 'one' },
      { put: 'entry', value: entry('one', 'first') },
      { put: 'entry', value: entry('one', 'last') },
    ])
    expect(await store.storage.load()).toMatchObject({ entries: [{ body: 'last' }], waiting: [] })
  })

  test('beginning anew leaves nothing of an earlier seat', async () => {
    const nothing = await everythingIn(store)
    await store.storage.write([{ put: 'entry', value: entry('old') }])
    await store.drafts.save('draft', Uint8Array.of(1))
    await store.remember({ mode: 'demonstration' })
    await store.begin(identity)
    expect(await everythingIn(await reopened())).toEqual({ ...nothing, identity })
  })

  test('joining ends and its progress begins in one step', async () => {
    const joining = { first: {}, founds: true } as unknown as NonNullable<KeptIdentity['joining']>
    await store.begin({ ...identity, joining })
    await store.joined({ ...identity, joining }, progress)
    expect(await store.identity()).not.toHaveProperty('joining')
    expect((await store.storage.load()).progress).toMatchObject({ lastRoot: 'r' })
  })

  test('what is remembered later takes nothing else away', async () => {
    await store.remember({ mode: 'demonstration' })
    await store.remember({ counts: { hours: [] } as never })
    expect(await (await reopened()).remembered()).toEqual({ mode: 'demonstration', counts: { hours: [] } })
  })

  test('of drafts saved without waiting, the last stays; one that became an entry is gone', async () => {
    const saves = [1, 2, 3].map((letter) => store.drafts.save('draft', Uint8Array.of(letter)))
    await Promise.all(saves)
    const again = await reopened()
    expect([...(await again.drafts.load()).drafts]).toEqual([['draft', Uint8Array.of(3)]])
    await again.commitDraft('draft', [{ put: 'entry', value: entry('made') }])
    expect((await again.drafts.load()).drafts.size).toBe(0)
    expect((await again.storage.load()).entries).toEqual([entry('made')])
  })

  test('a closed store says that it is gone', async () => {
    store.close()
    await expect(store.storage.write([{ put: 'waiting', id: 'one' }])).rejects.toMatchObject({ code: 'gone' })
    await expect(store.storage.load()).rejects.toMatchObject({ code: 'gone' })
  })
})

test('two databases under one address keep apart', async () => {
  const place = placeOn(new IDBFactory())
  const [desk, phone] = [
    await browserStore(place),
    await browserStore({ ...place, database: 'libertad-field' }),
  ]
  await desk.begin(identity)
  expect(await phone.identity()).toBeUndefined()
})

test('what a browser kept before there were payloads and drafts is still there', async () => {
  const { database, ...engine } = placeOn(new IDBFactory())
  const old = new Dexie(database, engine)
  old.version(1).stores({ entries: 'id', waiting: 'id', parcels: 'root', aside: 'id', single: 'key' })
  await old.table('entries').put(entry('one'))
  await old.table('single').put({ key: 'progress', value: progress })
  old.close()
  const store = await browserStore({ database, ...engine })
  expect(await store.storage.load()).toMatchObject({ entries: [entry('one')], progress })
  await store.drafts.save('draft', Uint8Array.of(1))
  expect((await store.drafts.load()).drafts.size).toBe(1)
})
