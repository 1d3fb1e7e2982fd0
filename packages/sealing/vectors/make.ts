import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { toBase64url } from '@libertad/protocol'
import {
  addLock,
  certificateSigns,
  certify,
  fingerprint,
  leastCost,
  newSealingIdentity,
  payloadHash,
  rootFromSeed,
  sealJson,
  splitSeed,
  vaultBox,
  wordsFromSeed,
  wrapKey,
  wrapText,
  type CertificateName,
  type Certificates,
} from '../src/index.ts'
import { counted, ids, note, passphrase, pin, testKeys, until } from './test-values.ts'

/*
 * Writes the test vectors: `node packages/sealing/vectors/make.ts`, then `npm run format`. They are written once for a
 * version of a format; what was sealed by it must open for ever. Envelopes, shares and sealing identities draw their
 * own chance and come out anew each time.
 */

const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(data).digest())
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

const context = { ...ids, what: 'note' }
const sealed = await sealJson(testKeys.subjectKey, context, note, counted(0x10))
const payload = {
  ...{ key: hex(testKeys.subjectKey), context, plain: JSON.stringify(note), sealed: toBase64url(sealed) },
  hash: payloadHash(sha256, sealed),
}

const { identity, recipient } = await newSealingIdentity()
const envelope = {
  ...{ context: ids, key: hex(testKeys.subjectKey), identity, recipient, text: 'a longer secret' },
  wrappedKey: toBase64url(await wrapKey(testKeys.subjectKey, ids, [recipient])),
  wrappedText: toBase64url(await wrapText('a longer secret', ids, [recipient])),
}

const root = await rootFromSeed(testKeys.rootSeed)
const next = await rootFromSeed(testKeys.nextRootSeed)
const { operation, agency, actor: person } = ids
const said: Certificates = {
  agency_root: { operation, agency, rootKey: root.publicKey },
  root_succession: {
    ...{ operation, agency, oldRoot: root.publicKey, newRoot: next.publicKey, reason: 'planned' },
  },
  member_key: { operation, agency, person, actorKey: next.publicKey, recipient },
  member_key_ended: { operation, agency, person, recipient, reason: 'left' },
  epoch: { operation, agency, epoch: 1, recipient },
}
const signed = async <Name extends CertificateName>(name: Name) => ({
  ...{ name, of: said[name], signsHex: hex(certificateSigns(name, said[name])) },
  signature: await certify(name, said[name], root.sign),
})
const certificates = {
  ...{
    rootSeed: hex(testKeys.rootSeed),
    rootKey: root.publicKey,
    fingerprint: fingerprint(sha256, root.publicKey),
  },
  certificates: await Promise.all((Object.keys(said) as CertificateName[]).map(signed)),
}

const { vaultKey, prf, leaseKey } = testKeys
const hmac = { name: 'HMAC', hash: 'SHA-256' }
const deviceKey = await crypto.subtle.importKey('raw', leaseKey as BufferSource, hmac, false, ['sign'])
const row = { name: 'entries/1', bytes: hex(counted(0)(20)) }
const vault = {
  ...{ vaultKey: hex(vaultKey), passphrase, prf: hex(prf), pin, leaseKey: hex(leaseKey) },
  locks: [
    await addLock(vaultKey, { type: 'passphrase', passphrase, cost: leastCost }, counted(0x20)),
    await addLock(vaultKey, { type: 'passkey', credential: 'Y3JlZGVudGlhbA', prf }, counted(0x30)),
    await addLock(vaultKey, { type: 'pin', pin, deviceKey, until, cost: leastCost }, counted(0x40)),
  ],
  row: {
    ...row,
    sealed: toBase64url(await vaultBox(vaultKey, counted(0x50)).seal(row.name, counted(0)(20))),
  },
}

const recovery = {
  ...{ rootSeed: hex(testKeys.rootSeed), words: await wordsFromSeed(testKeys.rootSeed) },
  shares: await splitSeed(testKeys.rootSeed, 3, 2, counted(0x60)),
}

const warning = 'TEST KEYS: published on purpose, worth nothing. Made by make.ts in this folder.'
for (const [name, vector] of Object.entries({ payload, envelope, certificates, vault, recovery })) {
  const file = new URL(`${name}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify({ warning, ...vector }, null, 2)}\n`)
}
