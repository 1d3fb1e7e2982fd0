import { joined, utf8, type Sha256 } from '@libertad/protocol'

export interface Signing {
  publicKey: string
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/**
 * Keys and salts of the played devices, all from one secret: a play that was cut writes the same bytes again, which
 * the hub answers as it did before.
 */
export function playerSecrets(sha256: Sha256, secret: Uint8Array, keyPair: (secret: Uint8Array) => Signing) {
  const of = (name: string) => sha256(joined(utf8('libertad/play/1\n'), secret, utf8(name)))
  return {
    keys: (device: string) => ({
      device: keyPair(of(`device ${device}`)),
      actor: keyPair(of(`actor ${device}`)),
    }),
    invitation: (device: string) => keyPair(of(`invitation ${device}`)),
    /** A stream of bytes for one device's salts. */
    salts(device: string): (length: number) => Uint8Array {
      let block = 0
      return (length) => {
        const parts: Uint8Array[] = []
        for (let have = 0; have < length; have += 32) parts.push(of(`salt ${device} ${block++}`))
        return joined(...parts).slice(0, length)
      }
    },
  }
}

export type PlayerSecrets = ReturnType<typeof playerSecrets>
