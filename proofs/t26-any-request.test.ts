import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf, routes, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { broken, hostileText, marker } from './hostile-values.ts'
import { ask, signedBy, type Sent } from './requests.ts'
import { printed, stands, stillStands } from './stands.ts'

let db: TestDatabase
let it: TestHub
let member: Member
let onScreen: ReturnType<typeof printed>

beforeAll(async () => {
  db = await aDatabase()
  // Every route is there on a demonstration only.
  it = await aHub(db, 'demonstration')
  const founder = await it.founder()
  const roles = ['coordinator', 'administrator'] as const
  member = await it.member(founder, { agency: it.operation.agency, roles: [...roles] })
  onScreen = printed()
})
afterAll(async () => {
  onScreen.stop()
  expect(onScreen.text()).not.toContain(marker)
  await it.close()
  await db.drop()
})

const names = Object.keys(routes) as RouteName[]

/** What fits into a head or an address without ending it. */
const inHead = hostileText.map((text) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 2_000))
const inUrl = hostileText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 2_000))
const anyPath = fc.oneof(
  fc.constantFrom(...names).map((name) => pathOf(name, it.operation.operation)),
  fc.tuple(fc.constantFrom(...names), inUrl).map(([name, text]) => pathOf(name, text)),
  fc.constantFrom(
    '/',
    '/index.html',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//x',
    '/%zz',
    '/%00',
    '/assets/',
  ),
  inUrl.map((text) => `/${text}`),
)
const anyQuery = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('after', 'limit', '__proto__', 'after[]'), inUrl)
    .map(([key, text]) => `?${key}=${text}`),
  fc.constantFrom(
    `?after=${'9'.repeat(40)}.1`,
    `?after=1.${'9'.repeat(40)}`,
    '?after=99999999999999999.1',
    '?limit=1e3&limit=-1',
    '?after=1.1&after=2.2',
    '?&&&==',
    '?%',
  ),
)
const anyHeader = fc.tuple(
  fc.constantFrom(
    ...['content-type', 'content-digest', 'signature', 'signature-input', 'content-encoding', 'accept'],
    ...[
      'accept-encoding',
      'x-forwarded-for',
      'x-forwarded-proto',
      'forwarded',
      'origin',
      'range',
      'cookie',
      'expect-ct',
    ],
  ),
  inHead,
)

test('T26 no address, head or body of an unsigned request breaks anything', async () => {
  const body = fc.option(
    fc.oneof(
      hostileText,
      fc.uint8Array({ maxLength: 300 }),
      broken({ parcel: {} }).map((value) => JSON.stringify(value) ?? ''),
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'),
      anyPath,
      anyQuery,
      fc.array(anyHeader, { maxLength: 4 }),
      body,
      async (method, path, query, headers, sent) => {
        const asked: Sent = { method, url: path + query, headers: Object.fromEntries(headers) }
        if (sent !== null && method !== 'TRACE') asked.body = sent
        await stands(() => ask(it.origin, asked), asked)
      },
    ),
    { numRuns: 1_500 },
  )
  await stillStands(it)
})

test('T26 no query, and no head beside the signature, breaks a request that is signed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      anyQuery,
      fc.array(anyHeader, { maxLength: 3 }),
      async (name, query, headers) => {
        const { method } = routes[name]
        const url = pathOf(name, it.operation.operation) + query
        const sent = { method, url, ...(method === 'POST' ? { body: '{}' } : {}) }
        const given = { ...(await signedBy(member, sent)), ...Object.fromEntries(headers) }
        await stands(() => ask(it.origin, { ...sent, headers: given }), [sent, headers])
      },
    ),
    { numRuns: 600 },
  )
  await stillStands(it)
})

test('T26 bytes that are no request at all break nothing', async () => {
  const line = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 400 }),
    hostileText.map((text) => Buffer.from(`GET /${text} HTTP/1.1\r\nhost: ${text}\r\n\r\n`)),
    fc
      .constantFrom(
        'POST /api/operations HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nFFFFFFFFFFFF\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      )
      .map((text) => Buffer.from(text)),
    fc.constant(Buffer.from(`GET / HTTP/1.1\r\n${`${marker}: x\r\n`.repeat(3_000)}\r\n`)),
  )
  await fc.assert(
    fc.asyncProperty(line, async (bytes) => {
      expect(await spoken(bytes)).not.toMatch(/^HTTP\/1.1 5/)
    }),
    { numRuns: 150 },
  )
  await stillStands(it)
})

/** What the hub answers to bytes, until it closes or a moment is over. */
function spoken(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(new URL(it.origin).port), '127.0.0.1')
    socket.setEncoding('latin1').on('data', (part: string) => (text += part))
    socket.on('error', () => undefined).on('close', () => resolve(text))
    socket.end(bytes)
    setTimeout(() => socket.destroy(), 300)
  })
}
