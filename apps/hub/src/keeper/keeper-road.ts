import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '@libertad/domain'

/** Where the keeper of this hub's operation answers; `undefined` while there is none. */
export type KeeperAddress = () => Promise<string | undefined>

const passedOn = ['content-type', 'content-digest', 'signature-input', 'signature']
const patience = 10_000
/** Bytes: a keeper takes 64 elements. */
const largest = 8 * 1024

/**
 * The way to a keeper that runs beside the hub, for browsers that talk to one place only. What passes is blinded: to
 * the hub it is random, and the keeper itself checks who signed.
 */
export function keeperRoad(app: FastifyInstance, address: KeeperAddress): void {
  const pass = async (request: FastifyRequest, reply: FastifyReply) => {
    const beside = await address()
    if (beside === undefined) return reply.code(404).send(refuse('not_found'))
    const headers = Object.fromEntries(
      passedOn.flatMap((name) => {
        const value = request.headers[name]
        return typeof value === 'string' ? [[name, value]] : []
      }),
    )
    try {
      const answer = await fetch(beside + request.url.replace(/^\/keeper/, ''), {
        ...{ method: request.method, headers, signal: AbortSignal.timeout(patience) },
        ...(request.method === 'POST' ? { body: new Uint8Array(request.body as Buffer) } : {}),
      })
      const date = answer.headers.get('date')
      return await reply
        .code(answer.status)
        .headers({ 'cache-control': 'no-store', 'content-type': 'application/json', ...(date && { date }) })
        .send(Buffer.from(await answer.arrayBuffer()))
    } catch {
      return reply.code(503).send(refuse('hub_busy'))
    }
  }
  for (const path of ['/keeper/keeper', '/keeper/told']) app.get(path, pass)
  app.post('/keeper/evaluate', { bodyLimit: largest }, pass)
}
