import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { browserStore, type Place } from '@libertad/browser'
import { beforeEach, expect, test } from 'vitest'
import { testBox } from './testing/test-box.ts'
import { draftDesk } from './drafts.ts'

const box = testBox()
let place: Place
let time: number
beforeEach(() => {
  place = { database: 'field', indexedDB: new IDBFactory(), IDBKeyRange }
  time = 1_000
})
const desk = async () =>
  draftDesk({
    store: await browserStore({ ...place, box }),
    now: () => time,
    uuid: () => crypto.randomUUID(),
  })

test('of touches that come faster than the disk, the last stays', async () => {
  const one = await desk()
  const touches = Array.from({ length: 200 }, (_, value) => one.save({ id: 'form', screen: 'a', value }))
  expect(one.find('form')).toBe(199)
  await touches[0]
  await Promise.all(touches)
  expect((await desk()).find('form')).toBe(199)
})

test('after a restart it says which form was open, until it is touched or given up', async () => {
  const one = await desk()
  await one.save({ id: 'first', screen: 'a', value: 1 })
  time = 2_000
  await one.save({ id: 'second', screen: 'b', person: 'p', value: 2 })
  const again = await desk()
  expect(again.stopped()).toEqual({ id: 'second', screen: 'b', person: 'p', value: 2, at: 2_000 })
  await again.save({ id: 'second', screen: 'b', value: 3 })
  expect(again.stopped()).toBeUndefined()
  await again.drop('second')
  expect((await desk()).stopped()).toMatchObject({ id: 'first' })
  expect((await desk()).find('second')).toBeUndefined()
})

test('what a screen calls its form is not readable on the disk', async () => {
  const one = await desk()
  await one.save({ id: 'arrest', screen: 'arrest', value: 1 })
  expect(one.rowOf('arrest')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a touch that could not be kept says so, and the next one is kept', async () => {
  const store = await browserStore({ ...place, box })
  let fails = true
  const save: typeof store.drafts.save = (id, bytes) =>
    fails ? Promise.reject(new Error('full')) : store.drafts.save(id, bytes)
  const one = await draftDesk({
    ...{ store: { drafts: { ...store.drafts, save } }, now: () => time, uuid: () => crypto.randomUUID() },
  })
  await expect(one.save({ id: 'form', screen: 'a', value: 1 })).rejects.toThrow('full')
  fails = false
  await one.save({ id: 'form', screen: 'a', value: 2 })
  expect((await desk()).find('form')).toBe(2)
})
