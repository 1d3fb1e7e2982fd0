import { fromBase64url, toBase64url } from '@libertad/protocol'
import { lines, type Random } from '../lines.ts'
import { blindInputs } from './voprf.ts'

/** A rough key of an identity, in clear: it never leaves the device. */
export interface ClearKey {
  kind: string
  value: string
}

/** What stands for a key outside the device: 16 bytes, base64url. Equal keys of one operation give equal tokens. */
export interface Token {
  kind: string
  token: string
}

/** A keeper's answer as it travels; all base64url. */
export interface Evaluated {
  evaluated: string[]
  proof: string
}

export interface ToBlind {
  operation: string
  /** Way of making keys (`keysVersion`): tokens of two ways never agree. */
  version: number
  keys: readonly ClearKey[]
}

export interface Blinded {
  /** For the keeper: random to whoever sees it, and another each time. */
  blinded: string[]
  /**
   * Tokens by kind and alphabet: in the order of the keys, the first of a kind would always be the first family name.
   * `undefined` when the answer was not made with the key whose public half is given,
   * or is damaged: then a device has been sent to another keeper.
   */
  finish(answer: Evaluated, publicKey: string): Token[] | undefined
}

/** So many a request, as a keeper takes them. */
export const mostAtOnce = 64

const tokenSize = 16

/**
 * Blinds keys for a token keeper. A token is bound to operation, version and kind, so that a value means nothing in
 * another of them.
 *
 * @throws RangeError for more keys than a keeper takes at once, or a key that is not one line of text.
 */
export async function blind({ operation, version, keys }: ToBlind, random: Random): Promise<Blinded> {
  if (keys.length > mostAtOnce) throw new RangeError(`more than ${mostAtOnce} keys at once`)
  const inputs = keys.map(({ kind, value }) => lines('token', [operation, String(version), kind, value]))
  const { blinded, finish } = await blindInputs(inputs, random)
  return {
    blinded: blinded.map(toBase64url),
    finish(answer, publicKey) {
      const key = fromBase64url(publicKey)
      const proof = fromBase64url(answer.proof)
      const evaluated = answer.evaluated.flatMap((element) => fromBase64url(element) ?? [])
      const outputs = key && proof && finish({ evaluated, proof }, key)
      return outputs
        ?.map((output, at) => ({
          kind: keys[at]!.kind,
          token: toBase64url(output.subarray(0, tokenSize)),
        }))
        .sort(byKindAndToken)
    },
  }
}

const byKindAndToken = (one: Token, other: Token) =>
  `${one.kind} ${one.token}` < `${other.kind} ${other.token}` ? -1 : 1
