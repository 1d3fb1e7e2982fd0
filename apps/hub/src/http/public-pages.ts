import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { isRefusal } from '@libertad/domain'
import { pathOf, type PublicReply } from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import { notFound } from './server.ts'

/** A file for anybody, made elsewhere. */
export interface PublicFile {
  type: string
  text: string
  /** Content security policy of a page. */
  policy?: string
}

/** What anybody may know of an operation, and which it is; `undefined`: nothing is public. */
export type AskPublished = () => Promise<(PublicReply & { id: string }) | undefined>

/** Files by their path below `/public/`. The same map as long as nothing changed. */
export type PublicFiles = () => Promise<ReadonlyMap<string, PublicFile>>

/** Makes public pages of what is published. */
export type MakePublicFiles = (published: AskPublished) => PublicFiles

/**
 * Asks what is published by the road that is open to everybody: what the pages are made of can never be more than
 * anybody may ask for.
 */
export function askPublished(app: FastifyInstance, database: Database): AskPublished {
  return async () => {
    const [held] = await database.asNobody((tx) =>
      tx.query<{ id: string | null }>('select libertad.operation_held() as id', []),
    )
    if (!held?.id) return undefined
    const said: unknown = (await app.inject({ url: pathOf('published', held.id) })).json()
    if (!isRefusal(said)) return { ...(said as PublicReply), id: held.id }
    if (said.refused === 'not_found') return undefined
    throw said
  }
}

/** Serves public pages at `/public/`, each under its own policy, and asked for again each time. */
export function publicPages(app: FastifyInstance, files: PublicFiles): void {
  app.get('/public', (_request, reply) => reply.redirect('/public/'))
  app.get<{ Params: { '*': string } }>('/public/*', async (request, reply) => {
    const path = request.params['*']
    const all = await files()
    if (all.has(`${path}/index.html`)) return reply.redirect(`/public/${path}/`)
    const file = all.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    if (!file) return notFound(request, reply)
    const etag = `W/"${createHash('sha256').update(file.text).digest('base64url').slice(0, 22)}"`
    reply.headers({
      'content-security-policy': `${file.policy ?? "default-src 'none'"}; frame-ancestors 'none'`,
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'cache-control': 'no-cache',
      etag,
    })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type(file.type).send(file.text)
  })
}
