import Fastify, { type FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { refuse } from '@libertad/domain'
import type { Database } from '../database/database.ts'
import { askPublished, publicPages, type PublicFile } from './public-pages.ts'
import { securityHeaders } from './security-headers.ts'

const operation = '5b0b7a0e-58c5-4d7e-9d2c-0b9c1a2f3e4d'
const policy = "default-src 'none'; style-src 'sha256-abc'"
let files: Map<string, PublicFile>
let app: FastifyInstance

beforeEach(() => {
  files = new Map([
    ['index.html', { type: 'text/html; charset=utf-8', policy, text: '<p>first' }],
    ['en/index.html', { type: 'text/html; charset=utf-8', policy, text: '<p>release' }],
    ['data/a.csv', { type: 'text/csv; charset=utf-8', text: 'a\r\n' }],
  ])
  app = Fastify()
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders))
  publicPages(app, async () => files)
})

describe('a public page', () => {
  test.each([
    ['/public', 302, '/public/'],
    ['/public/en', 302, '/public/en/'],
  ])('%s is where its folder is', async (url, statusCode, location) => {
    const answer = await app.inject({ url })
    expect([answer.statusCode, answer.headers.location]).toEqual([statusCode, location])
  })

  test.each([
    ['/public/', '<p>first'],
    ['/public/en/', '<p>release'],
    ['/public/en/index.html', '<p>release'],
    ['/public/data/a.csv', 'a\r\n'],
  ])('is served at %s', async (url, text) => {
    expect((await app.inject({ url })).body).toBe(text)
  })

  test('has its own policy, and data has one that lets nothing through', async () => {
    const page = await app.inject({ url: '/public/' })
    expect(page.headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`)
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(page.headers['set-cookie']).toBeUndefined()
    const data = await app.inject({ url: '/public/data/a.csv' })
    expect(data.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
  })

  test('is not sent again as long as it is the same', async () => {
    const { etag } = (await app.inject({ url: '/public/' })).headers
    const again = () => app.inject({ url: '/public/', headers: { 'if-none-match': String(etag) } })
    expect([(await again()).statusCode, (await again()).body]).toEqual([304, ''])
    files = new Map([['index.html', { type: 'text/html', text: '<p>second' }]])
    expect((await again()).body).toBe('<p>second')
  })

  test.each(['/public/none.html', '/public/../package.json', '/public/%2e%2e/hub-key.pem', '/public/en/en/'])(
    'that is none is not found: %s',
    async (url) => {
      expect((await app.inject({ url })).statusCode).toBe(404)
    },
  )
})

describe('what is published is asked by the road that is open to everybody', () => {
  const holding = (id: string | null) =>
    ({ asNobody: (work) => work({ query: async () => [{ id }] as never }) }) as Database
  const answering = (said: unknown) => {
    const hub = Fastify()
    hub.get(`/api/operations/${operation}/published`, async () => said)
    return hub
  }

  test('and comes with the id that its signature is bound to', async () => {
    const said = { operation: { name: 'Operation Sandbar' }, releases: [] }
    expect(await askPublished(answering(said), holding(operation))()).toEqual({ ...said, id: operation })
  })

  test.each([
    ['an empty hub', null, {}],
    ['an operation that published nothing', operation, refuse('not_found')],
  ])('and is nothing for %s', async (_, id, said) => {
    expect(await askPublished(answering(said), holding(id))()).toBeUndefined()
  })

  test('and a hub in trouble says so', async () => {
    await expect(askPublished(answering(refuse('hub_busy')), holding(operation))()).rejects.toMatchObject({
      refused: 'hub_busy',
    })
  })
})
