import { IDBFactory } from 'fake-indexeddb'
import { refuse } from '@libertad/domain'
import { writeInvitation } from '@libertad/participant'
import { toBase64url, type HubClient, type Parcel } from '@libertad/protocol'
import { describe, expect, test } from 'vitest'
import { randomBytes, signingKey } from './browser-keys.ts'
import { joining } from './joining.ts'
import { browserStore } from './store/browser-store.ts'
import type { KeptIdentity } from './store/kept.ts'
import { failingEngine } from './testing/failing-engine.ts'
import { placeOn } from './testing/some-rows.ts'
import { testBox } from './testing/test-box.ts'

const uuid = () => crypto.randomUUID()
const anInvitation = () =>
  writeInvitation({
    ...{ operation: uuid(), device: uuid(), person: uuid(), agency: uuid(), registry: uuid() },
    secret: toBase64url(randomBytes(32)),
  })

type Reply = Awaited<ReturnType<HubClient['enrol']>>
const taken = { parcels: [{ answers: [{ id: 'x', number: 1 }] }] } as unknown as Reply

/** A browser before it is in, and a hub that answers what the test says. */
async function aBrowser(box?: Awaited<ReturnType<typeof testBox>>) {
  const fault = failingEngine(new IDBFactory())
  const store = await browserStore({ ...placeOn(fault.indexedDB), box })
  const hub = { reply: taken, sent: [] as Parcel[] }
  const entered: KeptIdentity[] = []
  const take = async (parcel: Parcel) => {
    hub.sent.push(parcel)
    return hub.reply
  }
  const join = joining({
    client: {
      enrol: (_, parcel) => take(parcel),
      found: (parcel) => take(parcel),
      invitation: async () => refuse('invitation_unknown'),
    },
    ...{ store, now: () => 0, entered: async (identity) => void entered.push(identity) },
  })
  return { fault, store, hub, entered, join }
}

describe.each([
  ['open', undefined],
  ['sealed', await testBox()],
])('with %s rows', (_, box) => {
  test('an invitation is taken up with keys that this browser keeps', async () => {
    const { store, entered, join } = await aBrowser(box)
    expect(await join.enrol(anInvitation())).toMatchObject({ ok: true })
    const kept = (await store.identity())!
    expect(entered).toMatchObject([{ device: kept.device }])
    expect(kept).not.toHaveProperty('joining')
    expect(await signingKey(kept.keys.device).sign(randomBytes(8))).toHaveLength(64)
    expect((await store.storage.load()).progress).toMatchObject({ nextSequence: 2 })
  })

  test('after a lost answer the same bytes go again', async () => {
    const { store, hub, entered, join } = await aBrowser(box)
    hub.reply = refuse('hub_unreachable')
    expect(await join.enrol(anInvitation())).toMatchObject({ refusal: { refused: 'hub_unreachable' } })
    hub.reply = taken
    expect(await join.finish((await store.identity())!)).toMatchObject({ ok: true })
    expect(hub.sent[1]).toEqual(hub.sent[0])
    expect(entered).toHaveLength(1)
  })

  test('a refused first parcel is over and leaves no keys behind', async () => {
    const { store, hub, join } = await aBrowser(box)
    hub.reply = { parcels: [{ answers: [refuse('invitation_unknown')] }] } as unknown as Reply
    expect(await join.enrol(anInvitation())).toMatchObject({ refusal: { refused: 'invitation_unknown' } })
    expect(await store.identity()).toBeUndefined()
  })

  test('on a full disk nothing is sent that is not kept', async () => {
    const { fault, hub, join } = await aBrowser(box)
    fault.arm(1, 'not flushed')
    expect(await join.enrol(anInvitation())).toMatchObject({ refusal: { refused: 'disk_full', at: 'full' } })
    expect(hub.sent).toEqual([])
  })

  test('a disk that fills up before the end of joining leaves it to be ended later', async () => {
    const { fault, store, hub, entered, join } = await aBrowser(box)
    hub.reply = refuse('hub_unreachable')
    await join.enrol(anInvitation())
    hub.reply = taken
    fault.arm(1, 'refused')
    const identity = (await store.identity())!
    expect(await join.finish(identity)).toMatchObject({ refusal: { refused: 'disk_full' } })
    fault.disarm()
    expect(await store.identity()).toEqual(identity)
    expect(await join.finish(identity)).toMatchObject({ ok: true })
    expect(entered).toHaveLength(1)
  })
})

test('what is no invitation is not asked about', async () => {
  const { hub, join } = await aBrowser()
  for (const text of ['', 'a.b.c', anInvitation().slice(0, -1)])
    expect(await join.enrol(text)).toMatchObject({ refusal: { refused: 'invitation_unknown' } })
  expect(hub.sent).toEqual([])
})
