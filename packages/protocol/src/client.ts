import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { toBase64url, utf8, type Sha256 } from './bytes.ts'
import type { SignedHead } from './head.ts'
import type { Parcel } from './parcel.ts'
import type { PairsReply, PeopleFigure, PublicReply, ReleaseDraft, ReleaseRequest } from './counting.ts'
import type {
  Counts,
  HubCard,
  InvitationCard,
  LinksReply,
  Me,
  Notice,
  PlayState,
  PullReply,
  PushReply,
  SealedReply,
} from './replies.ts'
import { pathOf, routes, type RouteName } from './routes.ts'
import { contentDigest, signatureBase, signatureInput } from './signed-request.ts'

/** Signs as one enrolled device. The private key stays where it is. */
export interface RequestSigner {
  device: string
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

export interface ClientPorts {
  /** `https://hub.example`, without a slash at the end. */
  origin: string
  fetch: typeof fetch
  sha256: Sha256
  /** Random bytes. */
  random(length: number): Uint8Array
  /** The device's clock, milliseconds. */
  now(): number
  /** Ends a request that hangs, so that what waits behind it goes on; the same bytes go again later. */
  patience?(): AbortSignal
}

export type HubClient = ReturnType<typeof hubClient>

/**
 * A typed way to the hub. Every call answers with a value or a `Refusal`; a hub that cannot be reached is the
 * refusal `hub_unreachable`, since being offline is a state and no failure. A device whose clock is wrong learns
 * the difference from the hub and signs its requests with the hub's time; its entries keep what its clock claims.
 */
export function hubClient(ports: ClientPorts, signer?: RequestSigner) {
  let clockDifference = 0

  async function signed(
    name: RouteName,
    operation: string,
    query: string,
    body: string,
  ): Promise<Record<string, string>> {
    if (!signer) return {}
    const digest = contentDigest(toBase64url(ports.sha256(utf8(body))))
    const created = Math.floor((ports.now() + clockDifference) / 1000)
    const params = { created, device: signer.device, nonce: toBase64url(ports.random(16)) }
    const parts = {
      method: routes[name].method,
      path: pathOf(name, operation),
      query: query || '?',
      contentDigest: digest,
    }
    const signature = toBase64url(await signer.sign(signatureBase(parts, params)))
    return {
      'content-digest': digest,
      'signature-input': `sig=${signatureInput(params)}`,
      signature: `sig=:${signature.replaceAll('-', '+').replaceAll('_', '/')}==:`,
    }
  }

  async function send(name: RouteName, operation: string, query: string, body: string, signal?: AbortSignal) {
    const { method } = routes[name]
    const headers = await signed(name, operation, query, body)
    const ends = signal ?? ports.patience?.()
    return ports.fetch(ports.origin + pathOf(name, operation) + query, {
      method,
      headers: method === 'POST' ? { ...headers, 'content-type': 'application/json' } : headers,
      ...(method === 'POST' ? { body } : {}),
      ...(ends ? { signal: ends } : {}),
    })
  }

  async function call<Reply>(
    name: RouteName,
    operation = '',
    query = '',
    request?: unknown,
  ): Promise<Reply | Refusal> {
    const body = request === undefined ? '' : JSON.stringify(request)
    for (let attempt = 0; ; attempt++) {
      let reply: unknown
      try {
        const response = await send(name, operation, query, body)
        reply = await response.json()
        if (response.ok) return reply as Reply
        if (isRefusal(reply) && reply.refused === 'request_clock_off' && attempt === 0) {
          const hubTime = Date.parse(response.headers.get('date') ?? '')
          if (Number.isFinite(hubTime)) {
            clockDifference = hubTime - ports.now()
            continue
          }
        }
      } catch {
        return refuse('hub_unreachable')
      }
      return isRefusal(reply) ? reply : refuse('hub_failed')
    }
  }

  return {
    hub: () => call<HubCard>('hub'),
    found: (parcel: Parcel, code?: string) =>
      call<PushReply>('found', '', '', code ? { parcel, code } : { parcel }),
    enrol: (operation: string, parcel: Parcel) => call<PushReply>('enrol', operation, '', { parcel }),
    invitation: (operation: string, device: string, proof: string) =>
      call<InvitationCard>('invitation', operation, '', { device, proof }),
    me: (operation: string) => call<Me>('me', operation),
    push: (operation: string, parcels: Parcel[]) => call<PushReply>('push', operation, '', { parcels }),
    pull: (operation: string, cursor: string, limit = 500) =>
      call<PullReply>('pull', operation, `?after=${cursor}&limit=${limit}`),
    head: (operation: string) => call<SignedHead>('head', operation),
    /** Sealed parts by their hashes; contents only after `sealed.opened` was taken. */
    sealed: (operation: string, hashes: string[]) => call<SealedReply>('sealed', operation, '', { hashes }),
    links: (operation: string, after: number, to: number) =>
      call<LinksReply>('links', operation, `?after=${after}&to=${to}`),
    counts: (operation: string) => call<Counts>('counts', operation),
    people: (operation: string) => call<PeopleFigure>('people', operation),
    pairs: (operation: string) => call<PairsReply>('pairs', operation),
    releaseDraft: (operation: string, wish: ReleaseRequest) =>
      call<ReleaseDraft>('releaseDraft', operation, '', wish),
    published: (operation: string) => call<PublicReply>('published', operation),
    playState: (operation: string) => call<PlayState>('playState', operation),
    playWish: (operation: string, wish: { speed?: number; jumpToEnd?: boolean }) =>
      call<PlayState>('playWish', operation, '', wish),
    playClock: (operation: string, at: string, finished: boolean) =>
      call<PlayState>('playClock', operation, '', { at, finished }),

    /**
     * Reads the event stream until it ends or is aborted; `heard` runs for each notice. Answers why it ended: a
     * refusal of the hub, or `hub_unreachable` when the line broke. The caller decides when to try again.
     */
    async notices(operation: string, heard: (notice: Notice) => void, signal: AbortSignal): Promise<Refusal> {
      try {
        const response = await send('notices', operation, '', '', signal)
        if (!response.ok || !response.body) {
          const reply: unknown = await response.json()
          return isRefusal(reply) ? reply : refuse('hub_failed')
        }
        await readEvents(response.body, (data) => heard(JSON.parse(data) as Notice))
      } catch {
        // A broken line and an aborted one are the same to the caller: nothing more will be heard.
      }
      return refuse('hub_unreachable')
    },
  }
}

/** The `data` of each event of a text/event-stream body, in order. */
async function readEvents(body: ReadableStream<Uint8Array>, event: (data: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    rest += decoder.decode(value, { stream: true })
    const blocks = rest.split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const data = block
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trimStart())
      if (data.length > 0) event(data.join('\n'))
    }
  }
}
