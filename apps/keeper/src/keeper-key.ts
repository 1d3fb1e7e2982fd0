import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { fromBase64url, toBase64url, utf8 } from '@libertad/protocol'
import type { RefusedKeeper } from './refused-keeper.ts'

const { voprf } = ristretto255_oprf

export interface KeeperKey {
  /** base64url, 32 bytes. */
  publicKey: string
  /** Evaluated elements and one proof. Throws for bytes that are no element of the group. */
  evaluate(blinded: string[]): { evaluated: string[]; proof: string }
}

const firstLine = 'libertad/keeper/1'

const files = (folder: string) => ({ key: join(folder, 'key'), ended: join(folder, 'ended') })

/** The key of one operation: made at first start, readable by its user alone, and gone for good once it was ended. */
export function keeperKey(folder: string, operation: string): KeeperKey | RefusedKeeper {
  const { key, ended } = files(folder)
  if (existsSync(ended)) return endedWords
  if (!existsSync(key)) makeKey(folder, operation)
  const [first, of, seed = ''] = readFileSync(key, 'utf8').split('\n')
  const bytes = fromBase64url(seed)
  if (first !== firstLine || bytes?.length !== 32) return unreadable
  if (of !== operation) return anotherOperation
  const { secretKey, publicKey } = voprf.deriveKeyPair(bytes, utf8(`${firstLine}\n${operation}`))
  return {
    publicKey: toBase64url(publicKey),
    evaluate(blinded) {
      const elements = blinded.map((one) => fromBase64url(one) ?? new Uint8Array())
      const { evaluated, proof } = voprf.blindEvaluateBatch(secretKey, publicKey, elements)
      return { evaluated: evaluated.map((one) => toBase64url(one)), proof: toBase64url(proof) }
    },
  }
}

function makeKey(folder: string, operation: string): void {
  const { key } = files(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  // Written beside and moved: a start that is cut leaves no half key.
  writeFileSync(`${key}.new`, `${firstLine}\n${operation}\n${toBase64url(randomBytes(32))}\n`, {
    mode: 0o600,
  })
  renameSync(`${key}.new`, key)
}

/** Writes over the key and removes it. A copy that somebody made stays where she put it. */
export function destroyKey(folder: string): void {
  const { key, ended } = files(folder)
  writeFileSync(ended, `${firstLine}\n`, { mode: 0o600 })
  if (!existsSync(key)) return
  const file = openSync(key, 'r+')
  writeSync(file, randomBytes(readFileSync(key).length))
  fsyncSync(file)
  closeSync(file)
  rmSync(key)
}

const endedWords: RefusedKeeper = {
  refused: 'operation_ended',
  happened: 'The operation of this keeper was ended, and its key was destroyed.',
  kept: 'Nothing was made anew.',
  todo: 'For another operation, choose an empty folder.',
}
const unreadable: RefusedKeeper = {
  refused: 'key_unreadable',
  happened: 'The file of the key cannot be read as one.',
  kept: 'Nothing was changed, and no other key was made: its tokens would agree with none of before.',
  todo: 'Put back the copy of the key.',
}
const anotherOperation: RefusedKeeper = {
  refused: 'another_operation',
  happened: 'This folder holds the key of another operation.',
  kept: 'Nothing was changed.',
  todo: 'Choose a folder for each operation.',
}
