import { expect, test } from 'vitest'
import type { ReleaseDraft, ReleaseRequest } from '@libertad/protocol'
import type { Asked } from '../../model/counting-port.ts'
import { aRelease, someFigures } from '../testing/made-up-figures.ts'
import { draftStore } from './draft-store.ts'

const draft: ReleaseDraft = {
  ...{ figures: someFigures({ number: 2 }), digest: 'digest 2', hubSignature: 'signature', seconds: 1 },
  lost: { cells: 9, changed: 2, share: 0.1, roundingShare: 0.2 },
}

function aStore(answers: Asked<ReleaseDraft>[]) {
  const asked: ReleaseRequest[] = []
  const prepared: unknown[] = []
  const store = draftStore(
    {
      counting: {
        releases: () => [aRelease({ number: 2 })],
        async draft(wish) {
          asked.push(wish)
          return answers.shift()!
        },
        async prepare(...wish) {
          prepared.push(wish)
          return { ok: true, value: undefined }
        },
      },
    },
    () => 1_000,
  )
  return { store, asked, prepared }
}

test('asks once at a time, keeps the choice through a refusal, and puts forward just what came', async () => {
  const { store, asked, prepared } = aStore([{ refusal: { refused: 'release_not_safe' } }, { value: draft }])
  store.change({ tables: ['place'], replaces: 1, reason: 'mistake' })
  const first = store.ask()
  expect(store.known().now).toEqual({ state: 'working', since: 1_000 })
  await Promise.all([first, store.ask()])
  expect(asked).toEqual([{ tables: ['place'], method: 'suppress', replaces: 1 }])
  expect(store.known()).toMatchObject({ now: { state: 'refused' }, choice: { tables: ['place'] } })
  expect(await store.prepare()).toMatchObject({ ok: false })

  await store.ask()
  expect(store.known().now).toMatchObject({ state: 'made', draft })
  expect(await store.prepare()).toEqual({ ok: true, value: 'release 2' })
  expect(prepared).toEqual([[draft, 'mistake']])
  expect(store.known()).toMatchObject({ now: { state: 'none' }, choice: { replaces: undefined } })
})

test('a choice that is not whole is not asked for', async () => {
  const { store, asked } = aStore([])
  store.change({ tables: [] })
  await store.ask()
  expect([asked, store.known().now.state]).toEqual([[], 'none'])
})
