import { refuse, rolesTowards, type Refusal, type Role, type WhoBook } from '@libertad/domain'
import {
  contentDigest,
  readSignatureInput,
  signatureBase,
  toBase64url,
  type RequestParts,
  type Sha256,
} from '@libertad/protocol'
import type { Verify } from '../journal/check-parcel.ts'

/** Who stands behind a request: an enrolled device that signed it, and the person it belongs to. */
export interface Caller {
  operation: string
  device: string
  person: string
  keys: { deviceKey: string; actorKey: string }
}

export interface DeviceForSigning {
  operation: string
  person: string
  device_key: string | null
  actor_key: string | null
  revoked: boolean
  enrolled: boolean
}

export interface CallerPorts {
  sha256: Sha256
  verify: Verify
  /** Wall clock, milliseconds. */
  wallNow(): number
  deviceForSigning(id: string): Promise<DeviceForSigning | undefined>
  nonces: Nonces
}

/** How far a request's time may be from the hub's, seconds. */
const tolerance = 120

/**
 * Checks the signature of a request and says whose it is. Nothing is asked of the database before the form is
 * right. A revoked device learns that it is revoked, since it can prove that it was this device.
 */
export async function signedCaller(
  ports: CallerPorts,
  request: {
    parts: RequestParts
    body: Uint8Array
    signatureInput: string | undefined
    signature: string | undefined
  },
): Promise<Caller | Refusal> {
  const { parts, body } = request
  if (!request.signatureInput || !request.signature) return refuse('request_unsigned')
  const params = readSignatureInput(request.signatureInput)
  const signature = /^sig=:([A-Za-z0-9+/]{86})==:$/.exec(request.signature)?.[1]
  if (!params || !signature) return refuse('request_signature_wrong')
  if (contentDigest(toBase64url(ports.sha256(body))) !== parts.contentDigest)
    return refuse('request_signature_wrong')
  const device = await ports.deviceForSigning(params.device)
  // A device that is not there and one whose key did not sign are the same answer.
  if (!device?.enrolled || !device.device_key || !device.actor_key) return refuse('request_signature_wrong')
  const base64url = signature.replaceAll('+', '-').replaceAll('/', '_')
  const right = await ports.verify(device.device_key, base64url, signatureBase(parts, params))
  if (!right) return refuse('request_signature_wrong')
  if (Math.abs(ports.wallNow() / 1000 - params.created) > tolerance) return refuse('request_clock_off')
  if (!ports.nonces.first(`${params.device} ${params.nonce}`)) return refuse('request_replayed')
  if (device.revoked) return refuse('device_revoked')
  const { operation, person } = device
  return {
    operation,
    device: params.device,
    person,
    keys: { deviceKey: device.device_key, actorKey: device.actor_key },
  }
}

/** Whether a member may call a route: by the roles held in the operation. */
export function mayCall(
  book: WhoBook,
  caller: Caller,
  roles: readonly Role[] | 'any',
): Refusal | { roles: Role[] } {
  const person = book.people.get(caller.person)
  const held = person ? rolesTowards(person, caller.operation) : []
  // Who has left is told the same as who never was.
  if (held.length === 0) return refuse('not_found')
  if (roles !== 'any' && !held.some((role) => roles.includes(role))) return refuse('not_allowed')
  return { roles: held }
}

export interface Nonces {
  /** True the first time; false when it was seen within the time in which its request would still count. */
  first(nonce: string): boolean
}

/** Remembers nonces in two halves that take turns, so that forgetting costs nothing. */
export function rememberNonces(wallNow: () => number): Nonces {
  let young = new Set<string>()
  let old = new Set<string>()
  let turned = wallNow()
  return {
    first(nonce) {
      if (wallNow() - turned > 2 * tolerance * 1000 || young.size > 500_000) {
        old = young
        young = new Set()
        turned = wallNow()
      }
      if (young.has(nonce) || old.has(nonce)) return false
      young.add(nonce)
      return true
    },
  }
}
