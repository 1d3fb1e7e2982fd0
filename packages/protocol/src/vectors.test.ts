import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkBody, isRefusal } from '@libertad/domain'
import enrolment from '../vectors/enrolment.json' with { type: 'json' }
import head from '../vectors/head.json' with { type: 'json' }
import keys from '../vectors/keys.json' with { type: 'json' }
import parcel from '../vectors/parcel.json' with { type: 'json' }
import request from '../vectors/request.json' with { type: 'json' }
import { keyNames, publicKeyOf, seedOf, signedBy, type KeyName } from '../vectors/test-keys.ts'
import { fromBase64url, toBase64url } from './bytes.ts'
import { chainLink, chainStart, hubSigns, readHead, writeHead } from './head.ts'
import { readHeader, writeHeader } from './header.ts'
import { rootFromPath } from './merkle-tree.ts'
import {
  actorSigns,
  deviceSigns,
  invitationSigns,
  openParcel,
  readStatement,
  writeStatement,
} from './parcel.ts'
import { contentDigest, readSignatureInput, signatureBase, signatureInput } from './signed-request.ts'
import { holds } from './testing/a-parcel.ts'
import { sha256 } from './testing/arbitraries.ts'
import { keyObject } from './testing/key-object.ts'

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytesOf = (hex: string) => Buffer.from(hex, 'hex')
/** The hash of bytes one after the other, without a function of this package. */
const hashed = (...parts: (Uint8Array | string)[]) => {
  const made = createHash('sha256')
  for (const part of parts) made.update(part)
  return made.digest()
}
const verified = (key: KeyName, signature: string, bytes: Uint8Array) =>
  holds(keyObject(keys[key].publicKey), signature, bytes)

test('the test keys are those of their seeds', () => {
  for (const name of keyNames)
    expect(keys[name]).toEqual({ seedHex: hexOf(seedOf(name)), publicKey: publicKeyOf(name) })
})

describe('with nothing but a hash, a signature and the page that explains it', () => {
  const { entries, root } = parcel

  test.each(entries)('entry $id', ({ header, headerHex, body, bodyHash, id }) => {
    expect(Buffer.from(header).toString('hex')).toBe(headerHex)
    expect(hashed(body).toString('base64url')).toBe(bodyHash)
    expect((JSON.parse(header) as { body: string }).body).toBe(bodyHash)
    expect(hashed(Uint8Array.of(0), bytesOf(headerHex)).toString('base64url')).toBe(id)
  })

  test('the root of three', () => {
    const [one, two, three] = entries.map(({ id }) => Buffer.from(id, 'base64url'))
    const inner = hashed(Uint8Array.of(1), one!, two!)
    expect(hashed(Uint8Array.of(1), inner, three!).toString('base64url')).toBe(root)
    expect(entries[2]!.path).toEqual([inner.toString('base64url')])
  })

  test.each([
    ['device', 'libertad/parcel/device/1\n', parcel.statement, parcel.device],
    ['actor', 'libertad/parcel/actor/1\n', parcel.statement, parcel.actor],
    ['hub', 'libertad/head/1\n', head.head, head],
  ] as const)('the signature of the %s', (key, prefix, text, { signsHex, signature }) => {
    expect(bytesOf(signsHex).toString()).toBe(prefix + text)
    expect(verified(key, signature, bytesOf(signsHex))).toBe(true)
    for (const other of keyNames.filter((name) => name !== key))
      expect(verified(other, signature, bytesOf(signsHex))).toBe(false)
    expect(verified(key, signature, Buffer.from(text))).toBe(false)
  })

  test('the chain and the head over it', () => {
    let chain = head.chainStart
    for (const { number, entry, receivedAt, chain: after } of head.links) {
      chain = hashed(`libertad/chain/1\n${chain}\n${number}\n${entry}\n${receivedAt}`).toString('base64url')
      expect(chain).toBe(after)
    }
    expect(JSON.parse(head.head)).toMatchObject({ number: 3, chain })
  })
})

describe('this package', () => {
  test('opens the parcel and writes the same texts', () => {
    const { entries, statement, root } = parcel
    const opened = openParcel(sha256, {
      statement,
      deviceSignature: parcel.device.signature,
      actorSignature: parcel.actor.signature,
      entries: entries.map(({ header, body }) => ({ header, body })),
    })
    if (isRefusal(opened)) throw new Error(opened.refused)
    expect(opened.entries.map(({ id, fault }) => ({ id, fault }))).toEqual(
      entries.map(({ id }) => ({ id, fault: undefined })),
    )
    for (const [at, { header, path, id }] of entries.entries()) {
      expect(writeHeader(readHeader(header)!)).toBe(header)
      const { kind, version } = opened.entries[at]!.header
      expect(checkBody(kind, version, opened.entries[at]!.body)).toEqual({ fits: true })
      const steps = path.map((step) => fromBase64url(step)!)
      expect(toBase64url(rootFromPath(sha256, fromBase64url(id)!, at, entries.length, steps)!)).toBe(root)
    }
    expect(writeStatement(readStatement(statement)!)).toBe(statement)
    expect(hexOf(deviceSigns(statement))).toBe(parcel.device.signsHex)
    expect(hexOf(actorSigns(statement))).toBe(parcel.actor.signsHex)
    expect(signedBy('device', deviceSigns(statement))).toBe(parcel.device.signature)
    expect(signedBy('actor', actorSigns(statement))).toBe(parcel.actor.signature)
  })

  test('lets the device in by the same bytes', () => {
    const { operation, device } = readStatement(parcel.statement)!
    const bytes = invitationSigns(operation, device, keys.device.publicKey, keys.actor.publicKey)
    expect(hexOf(bytes)).toBe(enrolment.signsHex)
    expect(verified('invitation', enrolment.signature, bytes)).toBe(true)
  })

  test('links the same chain and writes the same head', () => {
    const end = head.links.reduce(
      (chain, { number, entry, receivedAt }) => chainLink(sha256, chain, number, entry, receivedAt),
      chainStart,
    )
    expect(end).toBe(head.links.at(-1)!.chain)
    expect(writeHead(readHead(head.head)!)).toBe(head.head)
    expect(signedBy('hub', hubSigns(head.head))).toBe(head.signature)
  })

  test('signs the same request', () => {
    const { method, path, query, body, params } = request
    const digest = contentDigest(hashed(body).toString('base64url'))
    expect(digest).toBe(request.contentDigest)
    expect(`sig=${signatureInput(params)}`).toBe(request.signatureInput)
    expect(readSignatureInput(request.signatureInput)).toEqual(params)
    const base = signatureBase({ method, path, query, contentDigest: digest }, params)
    expect(Buffer.from(base).toString()).toBe(request.base)
    const signature = Buffer.from(request.signature.slice('sig=:'.length, -1), 'base64').toString('base64url')
    expect(verified('device', signature, base)).toBe(true)
  })
})

test('the page that explains it shows these values', () => {
  const page = readFileSync(new URL('../../../docs/what-is-signed.md', import.meta.url), 'utf8')
  const [entry] = parcel.entries
  const shown = [
    ...[
      entry!.header,
      entry!.body,
      entry!.bodyHash,
      entry!.id,
      ...entry!.path,
      parcel.root,
      parcel.statement,
    ],
    ...[parcel.device.signature, parcel.actor.signature, keys.device.publicKey, keys.actor.publicKey],
    ...[keys.hub.publicKey, head.head, head.signature, head.links[0]!.chain, head.links[1]!.chain],
  ]
  for (const value of shown) expect(page).toContain(value)
})
