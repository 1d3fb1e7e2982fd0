import compress from '@fastify/compress'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'
import { constants } from 'node:zlib'
import { isRefusal, refuse, type Refusal, type Role } from '@libertad/domain'
import { routes, type Route, type RouteName } from '@libertad/protocol'
import { DatabaseTrouble } from '../database/database.ts'
import { fromThisMachine, httpsPage, isSafe } from './safe-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { mayCall, signedCaller, type Caller, type CallerPorts } from './signed-caller.ts'
import { statusOf } from './status-of.ts'
import { tooManyPieces } from './too-many-pieces.ts'

/** What a handler is given: never the request itself. */
export interface Asked {
  operation: string
  query: Record<string, string>
  body: unknown
  /** Set on routes for members. */
  caller: Caller
  roles: Role[]
  /** The request came from the machine the hub runs on. */
  fromHere: boolean
  /** For the one route that goes on answering. */
  reply: FastifyReply
}

export type Handler = (asked: Asked) => Promise<unknown>

export interface ServerPorts extends CallerPorts {
  book(operation: string, person: string): ReturnType<CallerBook>
  demonstration: boolean
  /** Told of failures, without content: a code word and the route's name. */
  note(what: string, route: string): void
}
type CallerBook = (operation: string, person: string) => Promise<Parameters<typeof mayCall>[0]>

/** Largest request body, bytes. */
const largest = 2 * 1024 * 1024
/** Room for a parcel of one entry: who has not signed keeps nobody waiting while it is read. */
const largestUnsigned = 256 * 1024

/** Milliseconds. */
const moment = 500

/** A server with the routes of the table and no other. Each handler answers with a value or a refusal. */
export async function server(
  ports: ServerPorts,
  handlers: Record<RouteName, Handler>,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: largest,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    logger: false,
    // A method that is not in the table is not served.
    exposeHeadRoutes: false,
    // An address that cannot be read is answered like any other refusal, and not said again.
    frameworkErrors: (_error, _request, reply) =>
      answer(reply.headers(securityHeaders), refuse('request_malformed')),
    routerOptions: { maxParamLength: 64, caseSensitive: true },
    forceCloseConnections: true,
  })
  // Compressed only for those who ask for brotli: browsers over a slow line, not programs on this machine.
  await app.register(compress, {
    encodings: ['br'],
    threshold: 2_048,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  })
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders)
    if (isSafe(request) || request.url === '/api/health') return
    if (request.url.startsWith('/api/')) return answer(reply, refuse('https_needed'))
    return reply.code(403).type('text/html; charset=utf-8').send(httpsPage)
  })
  app.setErrorHandler((error, request, reply) => {
    ports.note(codeWord(error), request.routeOptions.url ?? 'none')
    return turnAway(request, reply, refusalOf(error))
  })
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    if (route.demonstration && !ports.demonstration) continue
    const url = route.path
    app.route({
      method: route.method,
      url,
      bodyLimit: route.caller.who === 'member' ? largest : largestUnsigned,
      handler: async (request, reply) => {
        const result = await respond(ports, route, handlers[name], request, reply)
        if (result === undefined) return reply
        return isRefusal(result)
          ? turnAway(request, reply, result)
          : reply.header('cache-control', 'no-store').send(result)
      },
    })
  }
  return app
}

/** Answers in the API for whatever is no route of it. */
export const notFound = (_request: FastifyRequest, reply: FastifyReply) => answer(reply, refuse('not_found'))

function answer(reply: FastifyReply, refusal: Refusal) {
  return reply.code(statusOf(refusal.refused)).header('cache-control', 'no-store').send(refusal)
}

/**
 * Answers with a refusal. Who sent a large body for nothing is answered after a moment and the line ends: else the
 * next would come at once, and all others would wait behind it.
 */
async function turnAway(request: FastifyRequest, reply: FastifyReply, refusal: Refusal) {
  if (Number(request.headers['content-length'] ?? 0) <= largestUnsigned) return answer(reply, refusal)
  await wait(moment)
  return answer(reply.header('connection', 'close'), refusal)
}

async function respond(
  ports: ServerPorts,
  route: Route,
  handler: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const { operation = '' } = request.params as { operation?: string }
  const asked = {
    operation,
    query: Object.fromEntries(
      Object.entries(request.query as object).map(([key, value]) => [key, String(value)]),
    ),
    fromHere: fromThisMachine(request),
    reply,
  }
  if (route.caller.who === 'member') {
    const caller = await whoCalls(ports, route.method, request, raw)
    if (isRefusal(caller)) return caller
    // "Not yours" and "does not exist" are the same answer.
    if (caller.operation !== operation) return refuse('not_found')
    const may = mayCall(await ports.book(operation, caller.person), caller, route.caller.roles)
    if (isRefusal(may)) return may
    const body = parsed(route.method, raw)
    return isRefusal(body) ? body : handler({ ...asked, body, caller, roles: may.roles })
  }
  const body = parsed(route.method, raw)
  if (isRefusal(body)) return body
  return handler({ ...asked, body, caller: undefined as never, roles: [] })
}

function whoCalls(ports: ServerPorts, method: string, request: FastifyRequest, body: Buffer) {
  const [path, query] = splitUrl(request.url)
  const header = (name: string) => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : undefined
  }
  return signedCaller(ports, {
    parts: { method, path, query: query || '?', contentDigest: header('content-digest') ?? '' },
    ...{ body, signatureInput: header('signature-input'), signature: header('signature') },
  })
}

function splitUrl(url: string): [string, string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

function parsed(method: string, raw: Buffer): unknown {
  if (method === 'GET') return undefined
  if (tooManyPieces(raw)) return refuse('request_too_large', 'pieces')
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'))
    return isRefusal(value) ? refuse('request_malformed') : value
  } catch {
    return refuse('request_malformed')
  }
}

/** A word for the log: the kind of failure, never its text, which may quote what somebody sent. */
function codeWord(error: unknown): string {
  if (error instanceof DatabaseTrouble) return `database ${error.code}`
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'failure'
}

function refusalOf(error: unknown): Refusal {
  if (isRefusal(error)) return error
  if (error instanceof DatabaseTrouble) {
    if (error.code === 'disk-full') return refuse('disk_full')
    return refuse(error.code === 'unreachable' ? 'hub_busy' : 'hub_failed')
  }
  const status = (error as { statusCode?: number } | undefined)?.statusCode
  if (status === 413) return refuse('request_too_large')
  if (status !== undefined && status < 500) return refuse('request_malformed')
  return refuse('hub_failed')
}
