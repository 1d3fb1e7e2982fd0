import { generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import type { Header } from '@libertad/domain'
import { toBase64url } from '../bytes.ts'
import { bodyHash, leafOf, writeHeader } from '../header.ts'
import { merkleRoot } from '../merkle-tree.ts'
import { actorSigns, deviceSigns, writeStatement, type Parcel, type Statement } from '../parcel.ts'
import { hashText, headers, sha256, uuid } from './arbitraries.ts'

export interface Keys {
  device: { privateKey: KeyObject; publicKey: KeyObject }
  actor: { privateKey: KeyObject; publicKey: KeyObject }
}

export const newKeys = (): Keys => ({
  device: generateKeyPairSync('ed25519'),
  actor: generateKeyPairSync('ed25519'),
})

export const signed = (key: KeyObject, bytes: Uint8Array): string =>
  sign(null, bytes, key).toString('base64url')

export const holds = (key: KeyObject, signature: string, bytes: Uint8Array): boolean =>
  verify(null, bytes, key, Buffer.from(signature, 'base64url'))

export interface Drawn {
  statement: Statement
  entries: { header: Header; headerText: string; bodyText: string }[]
}

const bodies = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 5 })

/** Entries of one device with the statement over them, as a device would write them. */
export const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    parts: fc.array(fc.tuple(headers, bodies), { minLength: 1, maxLength: 12 }),
    first: fc.integer({ min: 1, max: 1e9 }),
    previous: fc.option(hashText),
    refused: fc.array(hashText, { maxLength: 3 }),
    ...{ operation: uuid, device: uuid, actor: uuid },
  })
  .map(({ parts, first, previous, refused, operation, device, actor }) => {
    const entries = parts.map(([given, body], index) => {
      const bodyText = JSON.stringify(body)
      const header = {
        ...{ ...given, operation, device, actor, basedOn: given.basedOn.slice(0, 2), sealed: [] },
        ...{ sequence: first + index, body: bodyHash(sha256, bodyText) },
      }
      return { header, headerText: writeHeader(header), bodyText }
    })
    const leaves = entries.map(({ headerText }) => leafOf(sha256, headerText))
    const root = toBase64url(merkleRoot(sha256, leaves))
    const fields = { operation, device, actor, first, size: entries.length, root, previous, refused }
    return { statement: { v: 1, type: 'libertad/parcel', ...fields }, entries }
  })

/** The parcel as it travels, signed with these keys. */
export function sealed({ statement, entries }: Drawn, keys: Keys): Parcel {
  const text = writeStatement(statement)
  return {
    statement: text,
    deviceSignature: signed(keys.device.privateKey, deviceSigns(text)),
    actorSignature: signed(keys.actor.privateKey, actorSigns(text)),
    entries: entries.map(({ headerText, bodyText }) => ({ header: headerText, body: bodyText })),
  }
}
