import { expect, test } from 'vitest'
import { hubClient } from './client.ts'

test('a request that hangs is ended, and the hub is said to be out of reach', async () => {
  const ended = new AbortController()
  const hangs = ((_: string, { signal }: RequestInit) =>
    new Promise((_, reject) => {
      if (signal!.aborted) reject(new Error('aborted'))
      signal!.addEventListener('abort', () => reject(new Error('aborted')))
    })) as typeof fetch
  const client = hubClient({
    ...{ origin: 'http://hub', fetch: hangs, sha256: () => new Uint8Array(32), now: () => 0 },
    ...{ random: (length) => new Uint8Array(length), patience: () => ended.signal },
  })
  const asked = client.hub()
  ended.abort()
  expect(await asked).toEqual({ refused: 'hub_unreachable' })
})
