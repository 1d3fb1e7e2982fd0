import type { PlayerSecrets } from '../player-secrets.ts'

/** The stream of bytes from which a played device seals. The first 32 of who holds a root are the root's seed. */
export const sealingBytes = (secrets: PlayerSecrets, device: string): ((length: number) => Uint8Array) =>
  secrets.salts(`${device} seals`)
