import { open, seal } from '../aead.ts'
import { lines, type Random } from '../lines.ts'

/** Seals what a device stores. Keys of its rows stay readable, so they must say nothing. */
export interface VaultBox {
  /** @throws RangeError for a name that is not one line. */
  seal(name: string, bytes: Uint8Array): Promise<Uint8Array>
  /** `undefined` when it was not sealed under this name by this vault, or is damaged. */
  open(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined>
}

/** The open vault's box. Its key cannot be read back, and differs from the one in the locks. */
export function vaultBox(vaultKey: Uint8Array, random: Random): VaultBox {
  if (vaultKey.length !== 32) throw new RangeError('a vault has a key of 32 bytes')
  const key = boxKey(vaultKey)
  return {
    seal: async (name, bytes) => seal(await key, lines('vault/row', [name]), bytes, random),
    open: async (name, bytes) => open(await key, lines('vault/row', [name]), bytes),
  }
}

async function boxKey(vaultKey: Uint8Array): Promise<CryptoKey> {
  const whole = await crypto.subtle.importKey('raw', vaultKey as BufferSource, 'HKDF', false, ['deriveKey'])
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: lines('vault/box', []) }
  return crypto.subtle.deriveKey(derived as HkdfParams, whole, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}
