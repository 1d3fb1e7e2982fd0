import type { Random } from '../lines.ts'

/** What a keeper answers: one element for each blinded one, and one proof that all were made with its key. */
export interface EvaluatedBytes {
  evaluated: Uint8Array[]
  proof: Uint8Array
}

export interface BlindedInputs {
  blinded: Uint8Array[]
  /** The outputs, 64 bytes each; `undefined` when another key made the answer, or it is damaged. */
  finish(answer: EvaluatedBytes, publicKey: Uint8Array): Uint8Array[] | undefined
}

/** The client's half of RFC 9497 in verifiable mode, ristretto255-SHA512, over several inputs at once. */
export async function blindInputs(inputs: readonly Uint8Array[], random: Random): Promise<BlindedInputs> {
  const { ristretto255_oprf } = await import('@noble/curves/ed25519.js')
  const { voprf } = ristretto255_oprf
  const items = inputs.map((input) => ({ input, ...voprf.blind(input, (length = 32) => random(length)) }))
  return {
    blinded: items.map(({ blinded }) => blinded),
    finish({ evaluated, proof }, publicKey) {
      if (evaluated.length !== items.length || items.length === 0) return undefined
      try {
        return voprf.finalizeBatch(
          items.map((item, at) => ({ ...item, evaluated: evaluated[at]! })),
          publicKey,
          proof,
        )
      } catch {
        // The library throws alike for a wrong proof and for bytes that are no element.
        return undefined
      }
    },
  }
}
