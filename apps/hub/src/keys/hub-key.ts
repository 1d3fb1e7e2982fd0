import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ReleaseFigures } from '@libertad/domain'
import { hubSigns, releaseSigns, writeHead } from '@libertad/protocol'
import type { KeptHead } from '../journal/ledger.ts'

export interface HubKey {
  /** base64url, 32 bytes. */
  publicKey: string
  signHead(operation: string, number: number, chain: string, at: string): KeptHead
}

/** What the hub's key is for where figures are released. */
export interface ReleaseKey {
  publicKey: string
  /** Under figures that this hub made for an operation; base64url. */
  signRelease(operation: string, figures: ReleaseFigures): string
  /** A secret of this hub for one use, as hexadecimal figures; always the same for the same use. */
  secretFor(use: string): string
}

/** The key with which this hub signs what it says of its journal; made at first start, readable by its user only. */
export function hubKey(file: string): HubKey & ReleaseKey {
  const key = existsSync(file) ? createPrivateKey(readFileSync(file, 'utf8')) : makeKey(file)
  const publicKey = publicKeyOf(key)
  return {
    publicKey,
    signHead(operation, number, chain, at) {
      const head = writeHead({ operation, number, chain, at })
      return { head, signature: sign(null, hubSigns(head), key).toString('base64url'), hubKey: publicKey }
    },
    signRelease: (operation, figures) =>
      sign(null, releaseSigns(operation, figures), key).toString('base64url'),
    secretFor(use) {
      const bytes = key.export({ type: 'pkcs8', format: 'der' })
      return Buffer.from(hkdfSync('sha256', bytes, '', `libertad ${use}`, 32)).toString('hex')
    },
  }
}

function makeKey(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519')
  mkdirSync(dirname(file), { recursive: true })
  // Written beside and moved: a start that is cut leaves no half key.
  writeFileSync(`${file}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return privateKey
}

function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'jwk' }).x!
}
