/*
 * What travels between a device and a keeper, as JSON. GET /keeper is open to everyone. POST /evaluate and GET /told
 * are signed by an enrolled device as requests to a hub are.
 */

/** So many blinded keys in one request: all of one identity, with room. */
export const mostAtOnce = 64

/** GET /keeper */
export interface KeeperCard {
  program: 'libertad-keeper'
  /** RFC 9497: group, hash and mode. */
  suite: 'ristretto255-SHA512'
  mode: 'VOPRF'
  operation: string
  /** base64url, 32 bytes. A device compares it with the one that the operation named. */
  publicKey: string
  mostAtOnce: number
  /** Evaluations that one device has in a day (UTC). */
  perDevice: number
}

/** POST /evaluate */
export interface EvaluateRequest {
  /** base64url, 32 bytes each. */
  blinded: string[]
}

export interface EvaluateReply {
  /** In the order of the request. */
  evaluated: string[]
  /** Over all of them: made with the key whose public half stands on the card. */
  proof: string
  /** Evaluations that this device has left today. */
  left: number
}

/** What a keeper finds unusual. */
export type ToldWhat =
  /** The device used up its day. */
  | 'budget_spent'
  /** The device asked for more than the people it wrote down could need. */
  | 'more_than_recorded'
  /** All devices together used up the day; told to every agency. */
  | 'all_spent'

export interface Told {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  what: ToldWhat
  /** None for what concerns all. */
  device?: string
}

/** GET /told: of the agency of the device that asks, and of no other. */
export interface ToldReply {
  told: Told[]
  /** Evaluations since the operation began, by device of the agency. */
  devices: { device: string; evaluations: number }[]
}

/** Elements of a request; `undefined` for what is none. Whether they are of the group is found when evaluating. */
export function readEvaluateRequest(body: unknown): string[] | undefined {
  if (typeof body !== 'object' || body === null || Object.keys(body).join() !== 'blinded') return undefined
  const { blinded } = body as { blinded: unknown }
  if (!Array.isArray(blinded) || blinded.length === 0 || blinded.length > mostAtOnce) return undefined
  return blinded.every((one) => typeof one === 'string' && /^[A-Za-z0-9_-]{43}$/.test(one))
    ? blinded
    : undefined
}
