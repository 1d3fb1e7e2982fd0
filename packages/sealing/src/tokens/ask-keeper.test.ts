import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { evaluateAt, makeTokens, toldAt, unreachable, type KeeperPorts } from './index.ts'

const at = Date.parse('2026-05-04T12:00:00Z')
const device = '5a2f3e1c-7b64-4d09-8f31-c2a9e0b47d15'

function portsTo(answer: (request: RequestInit, nth: number) => Response | Promise<Response>) {
  const sent: RequestInit[] = []
  const ports: KeeperPorts = {
    ...{ origin: 'https://hub.example/keeper', now: () => at, random: (length) => new Uint8Array(length) },
    sha256: (data) => hash('sha256', data, 'buffer'),
    fetch: async (_url, request) => answer(request!, sent.push(request!)),
    signer: { device, sign: async () => new Uint8Array(64) },
  }
  return { ports, sent }
}
const created = (request: RequestInit) =>
  Number(/created=(\d+)/.exec((request.headers as Record<string, string>)['signature-input']!)![1])
const json = (value: unknown, status = 200, headers = {}) => Response.json(value, { status, headers })

test('an answer is handed on; a refusal is the keeper’s; anything else is as if nobody was there', async () => {
  const evaluated = { evaluated: ['A'], proof: 'B' }
  expect(await evaluateAt(portsTo(() => json(evaluated)).ports, ['A'])).toEqual(evaluated)
  const spent = { refused: 'budget_spent', at: 'device' }
  expect(await evaluateAt(portsTo(() => json(spent, 429)).ports, ['A'])).toEqual(spent)
  const others = [
    () => json({}, 500),
    () => json({ evaluated: [1], proof: '' }),
    () => json(null),
    () => new Response('<html>', { status: 200 }),
    () => Promise.reject(new TypeError('fetch failed')),
  ]
  for (const other of others) expect(await evaluateAt(portsTo(other).ports, ['A'])).toBe(unreachable)
  for (const other of others) expect(await toldAt(portsTo(other).ports)).toBe(unreachable)
})

test('a wrong clock is put right once, by what the keeper says', async () => {
  const date = new Date(at + 7_200_000).toUTCString()
  const off = portsTo((_request, nth) =>
    nth === 1 ? json({ refused: 'request_clock_off' }, 401, { date }) : json({ told: [], devices: [] }),
  )
  expect(await toldAt(off.ports)).toEqual({ told: [], devices: [] })
  expect(off.sent.map(created)).toEqual([at / 1000, at / 1000 + 7200])
  const always = portsTo(() => json({ refused: 'request_clock_off' }, 401, { date }))
  expect(await toldAt(always.ports)).toEqual({ refused: 'request_clock_off' })
  expect(always.sent).toHaveLength(2)
})

test('whoever has no key asks nobody', async () => {
  const { ports, sent } = portsTo(() => json({}))
  expect(await makeTokens(ports, '', { operation: 'o', version: 1, keys: [] })).toEqual([])
  expect(sent).toEqual([])
})
