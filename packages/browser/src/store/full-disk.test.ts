import { IDBFactory } from 'fake-indexeddb'
import { StorageTrouble, type Change, type FirstParcel } from '@libertad/participant'
import { describe, expect, test } from 'vitest'
import { failEachWrite } from '../testing/fail-each-write.ts'
import { entry, everythingIn, identity, payload, placeOn, progress } from '../testing/some-rows.ts'
import { testBox } from '../testing/test-box.ts'
import { browserStore, type BrowserStore } from './browser-store.ts'

const joining = { first: { root: 'r' } as FirstParcel, founds: false }
const written: Change[] = [
  { put: 'payload', value: payload('hash', 1, 2, 3) },
  { put: 'entry', value: entry('new') },
  { put: 'waiting', id: 'new' },
]

/** Every path of the store that writes more than nothing. */
const paths: Record<string, (store: BrowserStore) => Promise<unknown>> = {
  entries: ({ storage }) =>
    storage.write([
      { put: 'entry', value: entry('one') },
      { put: 'entry', value: { ...entry('old'), number: 7 } },
      { put: 'aside', value: { id: 'two', code: 'body_wrong_shape', own: true } },
      { drop: 'waiting', id: 'old' },
      { put: 'progress', value: { ...progress, cursor: '4.4' } },
    ]),
  'payload and entry': ({ storage }) => storage.write(written),
  'a payload that is sent': ({ storage }) => storage.write([{ drop: 'payload', hash: 'kept' }]),
  'a draft': ({ drafts }) => drafts.save('draft', Uint8Array.of(9)),
  'a dropped draft': ({ drafts }) => drafts.drop('draft'),
  'a draft that becomes entries': ({ commitDraft }) => commitDraft('draft', written),
  'the end of joining': (store) => store.joined({ ...identity, joining }, progress),
  'beginning anew': (store) => store.begin({ ...identity, device: 'another' }),
  'what is remembered': (store) => store.remember({ mode: 'real' }),
  forgetting: (store) => store.forget(),
}

async function before(store: BrowserStore): Promise<void> {
  await store.begin({ ...identity, joining })
  await store.remember({ mode: 'demonstration' })
  await store.storage.write([
    { put: 'entry', value: entry('old') },
    { put: 'waiting', id: 'old' },
    { put: 'payload', value: payload('kept', 4, 5) },
  ])
  await store.drafts.save('draft', Uint8Array.of(1, 2))
}

const box = await testBox()

describe.each([
  ['open', undefined],
  ['sealed', box],
])('with %s rows, when a disk is full at any write of', (_, itsBox) => {
  test.each(Object.entries(paths))('%s, all from before is there and nothing half', async (_, writes) => {
    const runs = await failEachWrite({
      disk: () => new IDBFactory(),
      open: (indexedDB) => browserStore({ ...placeOn(indexedDB), box: itsBox }),
      ...{ before, writes, read: everythingIn },
    })
    expect(runs.map(({ failure }) => failure)).toEqual(expect.arrayContaining(['refused', 'not flushed']))
    for (const { error, before, after, whole } of runs) {
      expect(whole).not.toEqual(before)
      expect(after).toEqual(before)
      expect(error).toBeInstanceOf(StorageTrouble)
      expect(error).toMatchObject({ code: 'full' })
    }
  })
})
