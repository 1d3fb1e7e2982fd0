import { fromBase64url, toBase64url } from '@libertad/protocol'
import { randomBytes } from '../browser-keys.ts'
import { sha256 } from '../sha256.ts'

/** A passkey as far as a vault needs one: its name, and the 32 bytes that it gives for one fixed input. */
export interface Passkeys {
  /** `undefined` where this device has none, or whoever holds it said no. */
  make(): Promise<{ credential: string; prf: Uint8Array } | undefined>
  ask(credential: string): Promise<Uint8Array | undefined>
}

interface Results {
  prf?: { results?: { first?: ArrayBuffer } }
}

/**
 * The device's own passkeys, with the PRF extension (WebAuthn level 3). `purpose` is the fixed input, other for each
 * app; `name` is what the device shows in its list, and tells nothing.
 */
export function devicePasskeys(
  credentials: CredentialsContainer | undefined,
  { purpose, name }: { purpose: string; name: string },
): Passkeys {
  const input = sha256(new TextEncoder().encode(purpose)) as BufferSource
  const extensions = { prf: { eval: { first: input } } } as AuthenticationExtensionsClientInputs
  async function ask(credential: string): Promise<Uint8Array | undefined> {
    try {
      const id = fromBase64url(credential) as BufferSource
      const found = (await credentials?.get({
        publicKey: {
          ...{ challenge: randomBytes(32) as BufferSource, userVerification: 'required', extensions },
          allowCredentials: [{ type: 'public-key', id }],
        },
      })) as PublicKeyCredential | null | undefined
      const first = (found?.getClientExtensionResults() as Results | undefined)?.prf?.results?.first
      return first && new Uint8Array(first)
    } catch {
      return undefined
    }
  }
  return {
    ask,
    async make() {
      try {
        const made = (await credentials?.create({
          publicKey: {
            challenge: randomBytes(32) as BufferSource,
            rp: { name },
            user: { id: randomBytes(16) as BufferSource, name, displayName: name },
            pubKeyCredParams: [
              { type: 'public-key', alg: -7 },
              { type: 'public-key', alg: -257 },
            ],
            authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
            extensions,
          },
        })) as PublicKeyCredential | null | undefined
        if (!made) return undefined
        const credential = toBase64url(new Uint8Array(made.rawId))
        // Making one need not give its output; asking does.
        const prf = await ask(credential)
        return prf && { credential, prf }
      } catch {
        return undefined
      }
    },
  }
}
