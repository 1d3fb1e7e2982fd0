import { expect, test } from 'vitest'
import { persisted } from './persisted.ts'

const estimate = async () => ({ usage: 10, quota: 100 })

test('the browser’s answer and its room are told', async () => {
  const room = { used: 10, quota: 100 }
  expect(await persisted({ estimate, persist: async () => true })).toEqual({ kept: 'granted', ...room })
  expect(await persisted({ estimate, persist: async () => false })).toEqual({ kept: 'refused', ...room })
})

test('what a browser does not know or fails to say is unknown', async () => {
  expect(await persisted({})).toEqual({ kept: 'unknown' })
  const persist = () => Promise.reject(new Error('not allowed here'))
  expect(await persisted({ persist, estimate })).toEqual({ kept: 'unknown', used: 10, quota: 100 })
})
