import { refuse } from '@libertad/domain'
import type { PairsReply } from '@libertad/protocol'
import { expect, test } from 'vitest'
import type { Asked, CountingPort } from '../../model/counting-port.ts'
import type { LinkState, RoomSnapshot } from '../../model/room-port.ts'
import { aPair } from '../testing/a-pair.ts'
import { pairsHere } from './known-pairs.ts'
import { pairsStore } from './pairs-store.ts'

const live: LinkState = { state: 'live' }
const offline: LinkState = { state: 'offline', waiting: 1 }

/** A port over a hub that answers as it is told. */
function aPort() {
  const at = { link: live, reply: { pairs: [aPair()], told: [], held: 0 } as PairsReply, refuses: false }
  const judged: unknown[] = []
  const counting = {
    pairs: async (): Promise<Asked<PairsReply>> =>
      at.refuses ? { refusal: refuse('hub_unreachable') } : { value: at.reply },
    judge: async (wish: unknown) => {
      judged.push(wish)
      return at.refuses && at.link === live
        ? { ok: false, refusal: refuse('subject_unknown') }
        : { ok: true, value: undefined }
    },
    takeBack: async () => ({ ok: true, value: undefined }),
  } as unknown as CountingPort
  const store = pairsStore({ counting, snapshot: () => ({ link: at.link }) as RoomSnapshot })
  return { at, judged, store, first: () => pairsHere(store.known())[0] }
}

test('an answer given without a hub is kept beside what was known, until the hub has it', async () => {
  const { at, judged, store, first } = aPort()
  await store.ask()
  Object.assign(at, { link: offline, refuses: true })
  expect(await store.say(first()!, 'same')).toMatchObject({ ok: true })
  expect(judged).toEqual([{ pair: 'pair', mine: 'case', answer: 'same' }])
  expect(first()).toMatchObject({ kept: 'same', theirs: 'hidden' })
  expect(store.known().refusal?.refused).toBe('hub_unreachable')

  // The hub answers before what waits was sent.
  at.refuses = false
  await store.ask()
  expect(first()?.kept).toBe('same')
  Object.assign(at, {
    link: live,
    reply: { pairs: [aPair({ answer: 'same', theirs: 'none' })], told: [], held: 0 },
  })
  await store.ask()
  expect(first()).toMatchObject({ kept: undefined, answer: 'same', theirs: 'none' })
})

test('what the hub refuses is not shown as said', async () => {
  const { at, store, first } = aPort()
  await store.ask()
  at.refuses = true
  expect(await store.say(first()!, 'same')).toMatchObject({ ok: false })
  expect(first()?.kept).toBeUndefined()
})

test('an older answer of the hub does not replace a newer one', async () => {
  const { at, store, first } = aPort()
  const slow = Promise.withResolvers<void>()
  const old = at.reply
  let turns = 0
  const counting = {
    pairs: async () => {
      if (turns++ > 0) return { value: at.reply }
      await slow.promise
      return { value: old }
    },
  } as unknown as CountingPort
  const racing = pairsStore({ counting, snapshot: () => ({ link: live }) as RoomSnapshot })
  const asking = racing.ask()
  at.reply = { ...old, pairs: [aPair({ answer: 'different' })] }
  await racing.ask()
  slow.resolve()
  await asking
  expect(racing.known().reply?.pairs[0]?.answer).toBe('different')
  expect([store.known().reply, first()]).toEqual([undefined, undefined])
})
