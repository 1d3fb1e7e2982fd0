import { isRefusal, type Refusal } from '@libertad/domain'
import {
  contentDigest,
  signatureBase,
  signatureInput,
  toBase64url,
  utf8,
  type ClientPorts,
  type RequestSigner,
} from '@libertad/protocol'
import type { Evaluated } from './blind.ts'

/**
 * How a device reaches its keeper. `origin` has no slash at the end; it may have a path that a server on the way takes
 * off, since a page may talk to its own origin alone: `https://hub.example/keeper`.
 */
export type KeeperPorts = ClientPorts & { signer: RequestSigner }

/** Nobody answered, or nothing that a keeper says: tokens wait, work does not. */
export const unreachable = 'keeper_unreachable'

type Answer<Reply> = Promise<Reply | Refusal | typeof unreachable>

/** Sends blinded keys as an enrolled device. A refusal is the keeper's own: `budget_spent` waits for tomorrow. */
export const evaluateAt = (ports: KeeperPorts, blinded: readonly string[]): Answer<Evaluated> =>
  ask(ports, { method: 'POST', path: '/evaluate', body: JSON.stringify({ blinded }) }, isEvaluated)

/** What a keeper found unusual about one's own agency's devices, and how often each of them asked. */
export interface ToldByKeeper {
  /** `what` is `budget_spent`, `more_than_recorded`, or `all_spent`, which concerns everybody and names no device. */
  told: { day: string; what: string; device?: string }[]
  devices: { device: string; evaluations: number }[]
}

/** Asks what the keeper has to tell the agency of this device. */
export const toldAt = (ports: KeeperPorts): Answer<ToldByKeeper> =>
  ask(ports, { method: 'GET', path: '/told', body: '' }, isTold)

interface Request {
  method: 'GET' | 'POST'
  path: string
  body: string
}

/** A device whose clock is wrong is told by how much, and asks once more. */
async function ask<Reply>(
  ports: KeeperPorts,
  request: Request,
  isReply: (reply: unknown) => reply is Reply,
): Answer<Reply> {
  const { method, path, body } = request
  let off = 0
  for (let attempt = 0; ; attempt++) {
    try {
      const headers = await signed(ports, request, ports.now() + off)
      const sent = method === 'POST' ? { method, headers, body } : { method, headers }
      const response = await ports.fetch(ports.origin + path, sent)
      const reply: unknown = await response.json()
      if (response.ok) return isReply(reply) ? reply : unreachable
      if (!isRefusal(reply)) return unreachable
      const keepersTime = Date.parse(response.headers.get('date') ?? '')
      if (reply.refused !== 'request_clock_off' || attempt > 0 || Number.isNaN(keepersTime)) return reply
      off = keepersTime - ports.now()
    } catch {
      return unreachable
    }
  }
}

async function signed({ sha256, random, signer }: KeeperPorts, { method, path, body }: Request, now: number) {
  const digest = contentDigest(toBase64url(sha256(utf8(body))))
  const params = {
    created: Math.floor(now / 1000),
    device: signer.device,
    nonce: toBase64url(random(16)),
  }
  const base = signatureBase({ method, path, query: '?', contentDigest: digest }, params)
  const signature = toBase64url(await signer.sign(base))
  return {
    ...(method === 'POST' && { 'content-type': 'application/json' }),
    ...{ 'content-digest': digest, 'signature-input': `sig=${signatureInput(params)}` },
    signature: `sig=:${signature.replaceAll('-', '+').replaceAll('_', '/')}==:`,
  }
}

const isTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string')

function isEvaluated(reply: unknown): reply is Evaluated {
  const { evaluated, proof } = (reply ?? {}) as Partial<Evaluated>
  return typeof proof === 'string' && isTexts(evaluated)
}

function isTold(reply: unknown): reply is ToldByKeeper {
  const { told, devices } = (reply ?? {}) as Partial<ToldByKeeper>
  return Array.isArray(told) && Array.isArray(devices)
}
