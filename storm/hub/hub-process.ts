import { isRefusal, refuse, type Refusal, type WhoBook } from '@libertad/domain'
import { routes, utf8, type RouteName } from '@libertad/protocol'
import { DatabaseTrouble } from '../../apps/hub/src/database/database.ts'
import { handlers } from '../../apps/hub/src/http/handlers.ts'
import {
  mayCall,
  rememberNonces,
  signedCaller,
  type CallerPorts,
} from '../../apps/hub/src/http/signed-caller.ts'
import { statusOf } from '../../apps/hub/src/http/status-of.ts'
import { notices } from '../../apps/hub/src/journal/notices.ts'
import { pushParcels } from '../../apps/hub/src/journal/push-parcels.ts'
import type { HubKey } from '../../apps/hub/src/keys/hub-key.ts'
import { sha256 } from '../../apps/hub/src/keys/sha256.ts'
import { enrolDevice } from '../../apps/hub/src/operations/enrol-device.ts'
import { foundOperation } from '../../apps/hub/src/operations/found-operation.ts'
import { whoBooks } from '../../apps/hub/src/operations/who-books.ts'
import type { Signing } from '../signing.ts'
import { memoryDatabase } from './memory-database.ts'
import { memoryLedger, type CutPoints } from './memory-ledger.ts'
import type { Store } from './store.ts'

export interface Request {
  method: string
  path: string
  /** With its question mark, or empty. */
  query: string
  headers: Record<string, string>
  body: string
}

/** Status and body, as they would stand in an answer over HTTP. */
export interface Answer {
  status: number
  body: string
}

export interface ProcessPorts {
  store: Store
  signing: Signing
  key: HubKey
  /** Milliseconds since 1970. */
  now(): number
  cut: CutPoints
  /** How long the database takes for a question. */
  latency(): Promise<void>
  /** Throws when the disk is nearly full. */
  mayWrite(): void
}

/** One process of the hub: the product's own core between a request's bytes and the store. What it knew ends with it. */
export function hubProcess(ports: ProcessPorts): {
  serve(request: Request): Promise<Answer>
  book(): WhoBook | undefined
} {
  const { store, key } = ports
  const now = () => new Date(ports.now()).toISOString()
  const database = memoryDatabase(store, ports.latency)
  const books = whoBooks(database)
  const live = notices(books.known)
  const { verify } = ports.signing
  const push = pushParcels({
    ...{ ledger: memoryLedger(store, ports.cut), sha256, verify, now, notices: live },
    ...{ book: books.at, bookMovedTo: books.movedTo, signHead: key.signHead, mayWrite: ports.mayWrite },
  })
  const invitedPerson = async (_operation: string, device: string) => store.who.device(device)?.person
  const nothing = () => Promise.reject(new Error('no simulated device asks this'))
  const answering = handlers({
    ...{ database, sha256, push, notices: live, book: books.latest, now },
    ...{ card: nothing, healthy: nothing, invitation: nothing, codeFor: () => undefined, play: {} as never },
    ...{ draft: nothing, published: nothing },
    found: foundOperation({
      ...{ sha256, verify, push, mode: 'real', begins: () => undefined },
      holds: async () => ({ operations: store.operation ? 1 : 0, demonstration: false }),
    }),
    enrol: (operation, parcel) =>
      enrolDevice({ sha256, verify, push, book: books.latest, now, invitedPerson }, operation, parcel),
  })
  const callers: CallerPorts = {
    ...{ sha256, verify, wallNow: ports.now, nonces: rememberNonces(ports.now) },
    deviceForSigning: async (id) => deviceForSigning(store, id),
  }

  async function result(request: Request): Promise<unknown> {
    const [name, operation] = routeOf(request)
    const body = request.method === 'POST' ? (JSON.parse(request.body) as unknown) : undefined
    const asked = {
      operation,
      body,
      query: queryOf(request.query),
      fromHere: true,
      reply: undefined as never,
    }
    if (routes[name].caller.who !== 'member')
      return answering[name]({ ...asked, caller: undefined as never, roles: [] })
    const { method, path, query, headers } = request
    const caller = await signedCaller(callers, {
      parts: { method, path, query: query || '?', contentDigest: headers['content-digest'] ?? '' },
      ...{ body: utf8(request.body), signatureInput: headers['signature-input'] },
      signature: headers.signature,
    })
    if (isRefusal(caller)) return caller
    const may = mayCall(await books.latest(operation, caller.person), caller, 'any')
    return isRefusal(may) ? may : answering[name]({ ...asked, caller, roles: may.roles })
  }

  return {
    book: () => books.known(store.operation?.id ?? ''),
    async serve(request) {
      const answer = await result(request).catch(refusalOf)
      return { status: isRefusal(answer) ? statusOf(answer.refused) : 200, body: JSON.stringify(answer) }
    },
  }
}

function deviceForSigning({ who, operation }: Store, id: string) {
  const row = who.device(id)
  if (!row || !operation) return undefined
  const { person, device_key, actor_key, revoked_number, enrolled_number } = row
  return {
    ...{ operation: operation.id, person, device_key, actor_key },
    ...{ revoked: revoked_number !== null, enrolled: enrolled_number !== null },
  }
}

function routeOf({ method, path }: Request): [RouteName, operation: string] {
  const [, , , operation = '', last = ''] = path.split('/')
  const name = { '': 'found', enrolments: 'enrol' }[last] ?? last
  if (routes[name as RouteName]?.method !== method) throw new Error(`no route ${method} ${path}`)
  return [name as RouteName, operation]
}

const queryOf = (query: string) => Object.fromEntries(new URLSearchParams(query))

/** What the product's server answers to what its rooms throw. Any other failure is one of the hub's, and is told. */
function refusalOf(error: unknown): Refusal {
  if (isRefusal(error)) return error
  if (!(error instanceof DatabaseTrouble)) throw error
  if (error.code === 'disk-full') return refuse('disk_full')
  return refuse(error.code === 'unreachable' ? 'hub_busy' : 'hub_failed')
}
