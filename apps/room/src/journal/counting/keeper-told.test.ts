import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { keeperTold } from './keeper-told.ts'

function askedAt(address: string, answer: () => Promise<Response>) {
  const asked: string[] = []
  const lines = keeperTold({ publicKey: '', address, apart: false }, 'device', {
    ...{ origin: 'https://hub.example', now: () => 0, random: (length) => new Uint8Array(length) },
    sha256: (data) => hash('sha256', data, 'buffer'),
    fetch: (url) => (asked.push(String(url)), answer()),
    sign: async () => new Uint8Array(64),
    labels: () => new Map([['known', 'GY-07']]),
  })
  return { asked, lines }
}

const told = [
  { day: '2018-04-05', what: 'budget_spent', device: 'known' },
  { day: '2018-04-06', what: 'all_spent' },
  { day: '2018-04-04', what: 'more_than_recorded', device: '5a2f3e1c-7b64-4d09-8f31-c2a9e0b47d15' },
]

test('devices are called by their labels, the newest day first, beside the hub or at an address of its own', async () => {
  const { asked, lines } = askedAt('/keeper', async () => Response.json({ told, devices: [] }))
  expect(await lines).toEqual({
    value: [
      { day: '2018-04-06', what: 'all_spent' },
      { day: '2018-04-05', what: 'budget_spent', device: 'GY-07' },
      { day: '2018-04-04', what: 'more_than_recorded', device: '5a2f3e1c' },
    ],
  })
  expect(asked).toEqual(['https://hub.example/keeper/told'])
  const apart = askedAt('https://keeper.example', async () => Response.json({ told: [], devices: [] }))
  expect([await apart.lines, apart.asked]).toEqual([{ value: [] }, ['https://keeper.example/told']])
})

test('a keeper that does not answer is a refusal; where none is named nobody is asked', async () => {
  const silent = askedAt('/keeper', () => Promise.reject(new TypeError('fetch failed')))
  expect(await silent.lines).toMatchObject({ refusal: { refused: 'hub_unreachable' } })
  expect(await keeperTold(undefined, 'device', {} as never)).toEqual({ value: [] })
})
