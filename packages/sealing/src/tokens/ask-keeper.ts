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

/** How a device reaches its keeper; `origin` is the keeper's address, without a slash at the end. */
export type KeeperPorts = ClientPorts & { signer: RequestSigner }

/** Nobody answered, or nothing that a keeper says: tokens wait, work does not. */
export const unreachable = 'keeper_unreachable'

const path = '/evaluate'

/**
 * Sends blinded keys as an enrolled device. A refusal is the keeper's own: `budget_spent` waits for tomorrow. A device
 * whose clock is wrong is told by how much, and asks once more.
 */
export async function evaluateAt(
  ports: KeeperPorts,
  blinded: readonly string[],
): Promise<Evaluated | Refusal | typeof unreachable> {
  const body = JSON.stringify({ blinded })
  let off = 0
  for (let attempt = 0; ; attempt++) {
    try {
      const headers = await signed(ports, body, ports.now() + off)
      const response = await ports.fetch(ports.origin + path, { method: 'POST', headers, body })
      const reply: unknown = await response.json()
      if (response.ok) return isEvaluated(reply) ? reply : unreachable
      if (!isRefusal(reply)) return unreachable
      const keepersTime = Date.parse(response.headers.get('date') ?? '')
      if (reply.refused !== 'request_clock_off' || attempt > 0 || Number.isNaN(keepersTime)) return reply
      off = keepersTime - ports.now()
    } catch {
      return unreachable
    }
  }
}

async function signed({ sha256, random, signer }: KeeperPorts, body: string, now: number) {
  const digest = contentDigest(toBase64url(sha256(utf8(body))))
  const params = {
    created: Math.floor(now / 1000),
    device: signer.device,
    nonce: toBase64url(random(16)),
  }
  const parts = { method: 'POST', path, query: '?', contentDigest: digest }
  const signature = toBase64url(await signer.sign(signatureBase(parts, params)))
  return {
    'content-type': 'application/json',
    'content-digest': digest,
    'signature-input': `sig=${signatureInput(params)}`,
    signature: `sig=:${signature.replaceAll('-', '+').replaceAll('_', '/')}==:`,
  }
}

function isEvaluated(reply: unknown): reply is Evaluated {
  const { evaluated, proof } = (reply ?? {}) as Partial<Evaluated>
  return (
    typeof proof === 'string' && Array.isArray(evaluated) && evaluated.every((one) => typeof one === 'string')
  )
}
