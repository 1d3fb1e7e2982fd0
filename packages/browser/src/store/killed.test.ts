import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import type { Change } from '@libertad/participant'
import { expect, test } from 'vitest'
import { entry, everythingIn, identity, payload, placeOn, progress } from '../testing/some-rows.ts'
import { testBox } from '../testing/test-box.ts'
import { browserStore, type BrowserStore } from './browser-store.ts'

const box = await testBox()
const id = fc.constantFrom('a', 'b', 'c')

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, fc.string()).map(([key, body]) => ({ put: 'entry' as const, value: entry(key, body) })),
  id.map((key) => ({ put: 'waiting' as const, id: key })),
  id.map((key) => ({ drop: 'waiting' as const, id: key })),
  id.map((key) => ({ put: 'aside' as const, value: { id: key, code: 'not_allowed', own: true } })),
  fc.tuple(id, fc.nat(255)).map(([key, byte]) => ({ put: 'payload' as const, value: payload(key, byte) })),
  id.map((key) => ({ drop: 'payload' as const, hash: key })),
  fc.nat().map((at) => ({ put: 'progress' as const, value: { ...progress, nextSequence: at } })),
)
const changes = fc.array(change, { maxLength: 5 })

type Act = (store: BrowserStore) => Promise<unknown>
const act: fc.Arbitrary<Act> = fc.oneof(
  changes.map(
    (list): Act =>
      ({ storage }) =>
        storage.write(list),
  ),
  fc.tuple(id, fc.uint8Array()).map(
    ([key, bytes]): Act =>
      ({ drafts }) =>
        drafts.save(key, bytes),
  ),
  id.map(
    (key): Act =>
      ({ drafts }) =>
        drafts.drop(key),
  ),
  fc.tuple(id, changes).map(
    ([key, list]): Act =>
      ({ commitDraft }) =>
        commitDraft(key, list),
  ),
  id.map(
    (device): Act =>
      (store) =>
        store.begin({ ...identity, device }),
  ),
  fc.constant<Act>((store) => store.joined(identity, progress)),
  fc.constantFrom('real' as const, 'demonstration' as const).map(
    (mode): Act =>
      (store) =>
        store.remember({ mode }),
  ),
)

/** Does all in their order; where it says so, the tab dies after one, and a new one goes on. */
async function done(acts: { act: Act; killed: boolean }[], sealed: boolean, kills: boolean) {
  const place = placeOn(new IDBFactory())
  const open = () => browserStore({ ...place, box: sealed ? box : undefined })
  let store = await open()
  for (const { act, killed } of acts) {
    await act(store)
    if (killed && kills) store = await open()
  }
  return everythingIn(await open())
}

test('whatever was answered as written is there, wherever tabs die', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ act, killed: fc.boolean() }), { maxLength: 12 }),
      fc.boolean(),
      async (acts, sealed) => {
        expect(await done(acts, sealed, true)).toEqual(await done(acts, !sealed, false))
      },
    ),
    { numRuns: 40 },
  )
})
