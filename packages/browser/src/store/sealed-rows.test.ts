import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { newSigningKey } from '../browser-keys.ts'
import { entry, identity, payload, placeOn, progress, putRaw, rawRows } from '../testing/some-rows.ts'
import { testBox } from '../testing/test-box.ts'
import { browserStore, RowDamaged } from './browser-store.ts'
import type { RowBox } from './row-seal.ts'
import { keyOf, tableNames } from './tables.ts'

const box = await testBox()
const aSealedStore = async () => {
  const place = placeOn(new IDBFactory())
  return { place, store: await browserStore({ ...place, box }) }
}

test('the disk holds keys and sealed bytes and nothing else', async () => {
  const { place, store } = await aSealedStore()
  const secret = 'Renata Volk'
  await store.begin({ ...identity, operation: secret })
  await store.remember({ counts: { hours: [secret] } as never })
  await store.storage.write([
    { put: 'entry', value: entry('one', secret) },
    { put: 'waiting', id: 'one' },
    {
      put: 'parcel',
      value: { root: 'r', first: 1, parcel: { statement: secret } as never, answered: false },
    },
    { put: 'aside', value: { id: 'two', code: secret, own: true } },
    { put: 'payload', value: { ...payload('hash'), bytes: new TextEncoder().encode(secret) } },
    { put: 'progress', value: { ...progress, cursor: secret } },
  ])
  await store.drafts.save('draft', new TextEncoder().encode(secret))
  for (const name of tableNames) {
    const rows = await rawRows(place, name)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual([keyOf[name], 'sealed'].sort())
      expect(Buffer.from(row['sealed'] as Uint8Array).includes(secret)).toBe(false)
    }
  }
})

test('a damaged row is counted and named, and the others are given', async () => {
  const { place, store } = await aSealedStore()
  const put = ['one', 'two', 'three'].map((id) => ({ put: 'entry' as const, value: entry(id) }))
  await store.storage.write([...put, { put: 'waiting', id: 'two' }, { put: 'waiting', id: 'three' }])
  await store.storage.write([{ put: 'progress', value: progress }])
  const two = (await rawRows(place, 'entries')).find(({ id }) => id === 'two')!
  const sealed = (two['sealed'] as Uint8Array).with(20, 0).with(21, 0)
  await putRaw(place, 'entries', { ...two, sealed })
  const loaded = await store.storage.load()
  expect(loaded).toMatchObject({ damaged: 1, damagedRows: ['entries/two'], waiting: ['three'], progress })
  expect(loaded.entries.map(({ id }) => id).sort()).toEqual(['one', 'three'])
})

test('a row under another’s key, one that lies open, and a piece of one are damaged', async () => {
  const { place, store } = await aSealedStore()
  await store.storage.write([{ put: 'entry', value: entry('one') }])
  const [{ sealed } = {}] = await rawRows(place, 'entries')
  await putRaw(place, 'entries', { id: 'moved', sealed })
  await putRaw(place, 'entries', entry('slipped in'))
  await putRaw(place, 'entries', { id: 'cut', sealed: (sealed as Uint8Array).slice(0, 9) })
  const { entries, damagedRows } = await store.storage.load()
  expect(entries).toEqual([entry('one')])
  expect(damagedRows.sort()).toEqual(['entries/cut', 'entries/moved', 'entries/slipped in'])
})

test('a damaged draft stops no other, and a damaged identity is not taken for none', async () => {
  const { place, store } = await aSealedStore()
  await store.drafts.save('whole', Uint8Array.of(1))
  await putRaw(place, 'drafts', { id: 'torn', sealed: Uint8Array.of(1, 2, 3) })
  expect(await store.drafts.load()).toEqual({
    ...{ drafts: new Map([['whole', Uint8Array.of(1)]]), damagedRows: ['drafts/torn'] },
  })
  await putRaw(place, 'single', { key: 'identity', sealed: Uint8Array.of(1, 2, 3) })
  await expect(store.identity()).rejects.toBeInstanceOf(RowDamaged)
})

test('with another box nothing opens, and a store without one opens no sealed row', async () => {
  const { place, store } = await aSealedStore()
  await store.storage.write([{ put: 'entry', value: entry('one') }])
  for (const other of [await testBox(), undefined]) {
    const read = await (await browserStore({ ...place, box: other })).storage.load()
    expect(read).toMatchObject({ entries: [], damagedRows: ['entries/one'] })
  }
})

test('a key that cannot be read is refused, one that is to be sealed is kept with its row', async () => {
  const { place, store } = await aSealedStore()
  const [closed, readable] = [
    await newSigningKey({ toBeSealed: false }),
    await newSigningKey({ toBeSealed: true }),
  ]
  await expect(
    store.begin({ ...identity, keys: { device: closed.kept, actor: closed.kept } }),
  ).rejects.toThrow('storage trouble')
  const keys = { device: readable.kept, actor: readable.kept }
  await store.begin({ ...identity, keys })
  expect((await (await browserStore({ ...place, box })).identity())?.keys).toEqual(keys)
})

test('an older write that takes longer to seal does not come after a newer one', async () => {
  let slow = true
  const uneven: RowBox = {
    ...box,
    async seal(name, bytes) {
      const waits = slow
      slow = false
      if (waits) await new Promise((resolve) => setTimeout(resolve, 30))
      return box.seal(name, bytes)
    },
  }
  const store = await browserStore({ ...placeOn(new IDBFactory()), box: uneven })
  await Promise.all([
    store.drafts.save('draft', Uint8Array.of(1)),
    store.drafts.save('draft', Uint8Array.of(2)),
  ])
  expect((await store.drafts.load()).drafts.get('draft')).toEqual(Uint8Array.of(2))
})

test('a write that could not be sealed fails alone', async () => {
  let breaks = true
  const breaking: RowBox = {
    ...box,
    seal: (name, bytes) =>
      breaks ? Promise.reject(new Error('the vault was closed')) : box.seal(name, bytes),
  }
  const store = await browserStore({ ...placeOn(new IDBFactory()), box: breaking })
  const failed = store.drafts.save('draft', Uint8Array.of(1))
  breaks = false
  await Promise.all([
    expect(failed).rejects.toThrow('storage trouble'),
    store.drafts.save('draft', Uint8Array.of(2)),
  ])
  expect((await store.drafts.load()).drafts.get('draft')).toEqual(Uint8Array.of(2))
})

test('a program’s own row is sealed with the rest, named where it is damaged, and forgotten with the identity', async () => {
  const { place, store } = await aSealedStore()
  await store.keepOwn('secrets', { member: 'Renata Volk' })
  const again = await browserStore({ ...place, box })
  expect(await again.own('secrets')).toEqual({ member: 'Renata Volk' })
  expect(await again.own('other')).toBeUndefined()
  await putRaw(place, 'single', { key: 'own/secrets', sealed: Uint8Array.of(1) })
  await expect(again.own('secrets')).rejects.toMatchObject({ row: 'single/own/secrets' })
  await again.begin(identity)
  expect(await again.own('secrets')).toBeUndefined()
})
