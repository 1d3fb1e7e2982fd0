import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import {
  actorSigns,
  bodyHash,
  chainLink,
  chainStart,
  contentDigest,
  deviceSigns,
  hubSigns,
  invitationSigns,
  leafOf,
  merklePaths,
  merkleRoot,
  signatureBase,
  signatureInput,
  toBase64url,
  utf8,
  writeHead,
  writeHeader,
  writeStatement,
} from '../src/index.ts'
import { entries, first, headerOf, ids } from './story.ts'
import { keyNames, publicKeyOf, seedOf, signedBy } from './test-keys.ts'

/*
 * Writes the test vectors: `node packages/protocol/vectors/make.ts`, then `npm run format`. They are written once for a version of the
 * format; a change of any of them is a change of what is signed.
 */

const sha256 = (data: Uint8Array): Uint8Array => hash('sha256', data, 'buffer')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

const keys = Object.fromEntries(
  keyNames.map((name) => [name, { seedHex: hex(seedOf(name)), publicKey: publicKeyOf(name) }]),
)

const made: { id: string; leaf: Uint8Array; header: string; body: string }[] = []
for (const [at, { body: content }] of entries.entries()) {
  const body = JSON.stringify(content)
  const header = writeHeader(
    headerOf(
      at,
      bodyHash(sha256, body),
      made.map(({ id }) => id),
    ),
  )
  const leaf = leafOf(sha256, header)
  made.push({ id: toBase64url(leaf), leaf, header, body })
}
const leaves = made.map(({ leaf }) => leaf)
const paths = merklePaths(sha256, leaves)
const root = toBase64url(merkleRoot(sha256, leaves))
const statement = writeStatement({
  ...{ operation: ids.operation, device: ids.device, actor: ids.actor, first, size: made.length, root },
  ...{ previous: toBase64url(sha256(utf8('the parcel before'))), refused: [] },
})

const parcel = {
  entries: made.map(({ id, header, body }, at) => ({
    ...{ header, headerHex: hex(utf8(header)), body, bodyHash: bodyHash(sha256, body), id },
    path: paths[at]!.map(toBase64url),
  })),
  ...{ root, statement },
  device: { signsHex: hex(deviceSigns(statement)), signature: signedBy('device', deviceSigns(statement)) },
  actor: { signsHex: hex(actorSigns(statement)), signature: signedBy('actor', actorSigns(statement)) },
}

const enrolmentSigns = invitationSigns(ids.operation, ids.device, publicKeyOf('device'), publicKeyOf('actor'))
const enrolment = { signsHex: hex(enrolmentSigns), signature: signedBy('invitation', enrolmentSigns) }

const receivedAt = '2018-04-05T19:30:00.000Z'
let chain = chainStart
const links = made.map(({ id }, at) => {
  chain = chainLink(sha256, chain, at + 1, id, receivedAt)
  return { number: at + 1, entry: id, receivedAt, chain }
})
const headText = writeHead({ operation: ids.operation, number: made.length, chain, at: receivedAt })
const head = {
  ...{ chainStart, links, head: headText },
  ...{ signsHex: hex(hubSigns(headText)), signature: signedBy('hub', hubSigns(headText)) },
}

const body = '{"parcels":[]}'
const digest = contentDigest(toBase64url(sha256(utf8(body))))
const params = { created: 1_522_956_600, device: ids.device, nonce: 'AAECAwQFBgcICQoLDA0ODw' }
const parts = {
  ...{ method: 'POST', path: `/api/operations/${ids.operation}/push`, query: '?', contentDigest: digest },
}
const base = signatureBase(parts, params)
const request = {
  ...{ method: parts.method, path: parts.path, query: parts.query, body },
  contentDigest: digest,
  signatureInput: `sig=${signatureInput(params)}`,
  ...{ params, base: Buffer.from(base).toString() },
  signature: `sig=:${Buffer.from(signedBy('device', base), 'base64url').toString('base64')}:`,
}

const warning = 'TEST KEYS: published on purpose, worth nothing. Made by make.ts in this folder.'
for (const [name, vector] of Object.entries({ keys, parcel, enrolment, head, request })) {
  const file = new URL(`${name}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify({ warning, ...vector }, null, 2)}\n`)
}
