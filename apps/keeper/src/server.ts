import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { isRefusal, refuse, type Refusal, type RefusalCode } from '@libertad/domain'
import type { Counts } from './counts.ts'
import { evaluate, type EvaluatePorts } from './evaluate.ts'
import type { Asking, SignedRequest } from './signed-device.ts'
import { readEvaluateRequest, type KeeperCard, type ToldReply } from './wire.ts'

export interface KeeperServerPorts extends EvaluatePorts {
  card: KeeperCard
  counts: Counts
  now(): number
  asking(request: SignedRequest): Promise<Asking | Refusal>
}

/** Bytes of a body: 64 elements and nothing else. */
const largest = 8 * 1024

/** A server with three routes. It keeps no log of who asked, beyond the counts. */
export function server(ports: KeeperServerPorts): FastifyInstance {
  const app = Fastify({
    ...{ bodyLimit: largest, requestTimeout: 10_000, connectionTimeout: 30_000, logger: false },
    ...{ exposeHeadRoutes: false, forceCloseConnections: true },
    frameworkErrors: (_error, _request, reply) => answer(reply, refuse('request_malformed')),
  })
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ ...safe, date: new Date(ports.now()).toUTCString() })
  })
  app.setNotFoundHandler((_request, reply) => answer(reply, refuse('not_found')))
  app.setErrorHandler((error, _request, reply) => {
    const { statusCode, code } = error as { statusCode?: number; code?: string }
    if (statusCode === 413) return answer(reply, refuse('request_too_large'))
    if (statusCode !== undefined && statusCode < 500) return answer(reply, refuse('request_malformed'))
    return answer(reply, refuse(code === 'ENOSPC' ? 'disk_full' : 'hub_failed'))
  })

  app.get('/keeper', () => ports.card)
  app.post('/evaluate', async (request, reply) => {
    const asking = await ports.asking(signedRequest(request))
    if (isRefusal(asking)) return answer(reply, asking)
    const blinded = readEvaluateRequest(parsed(request.body))
    if (!blinded) return answer(reply, refuse('request_malformed', 'blinded'))
    return answer(reply, evaluate(ports, asking, blinded))
  })
  app.get('/told', async (request, reply) => {
    const asking = await ports.asking(signedRequest(request))
    if (isRefusal(asking)) return answer(reply, asking)
    const { agency } = asking
    const told: ToldReply = { told: ports.counts.toldTo(agency), devices: ports.counts.devicesOf(agency) }
    return answer(reply, told)
  })
  return app
}

const safe = {
  ...{ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
  'content-security-policy': "default-src 'none'",
}

const statuses: Partial<Record<RefusalCode, number>> = {
  ...{ not_found: 404, request_too_large: 413, budget_spent: 429, device_revoked: 403 },
  ...{ request_unsigned: 401, request_signature_wrong: 401, request_clock_off: 401, request_replayed: 401 },
  ...{ hub_failed: 500, disk_full: 507 },
}

const answer = (reply: FastifyReply, value: object) =>
  reply.code(isRefusal(value) ? (statuses[value.refused] ?? 400) : 200).send(value)

function signedRequest(request: FastifyRequest): SignedRequest {
  const header = (name: string) => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : undefined
  }
  const [path, query] = [request.url.split('?', 1)[0]!, /\?.*$/.exec(request.url)?.[0] ?? '?']
  return {
    parts: { method: request.method, path, query, contentDigest: header('content-digest') ?? '' },
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    ...{ signatureInput: header('signature-input'), signature: header('signature') },
  }
}

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}
