import { argon2Sync, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Decrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import certificates from '../vectors/certificates.json' with { type: 'json' }
import envelope from '../vectors/envelope.json' with { type: 'json' }
import payload from '../vectors/payload.json' with { type: 'json' }
import recovery from '../vectors/recovery.json' with { type: 'json' }
import vault from '../vectors/vault.json' with { type: 'json' }
import { testKeys } from '../vectors/test-values.ts'
import {
  certified,
  fingerprint,
  joinShares,
  openJson,
  openVault,
  rootFromSeed,
  seedFromWords,
  unwrapKey,
  unwrapText,
  vaultBox,
  type CertificateName,
  type Certificates,
  type Lock,
  type Secret,
} from './index.ts'
import { random, sha256, verify } from './testing/arbitraries.ts'

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const fromText = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

/** Opens a seal without a function of this package, by the page that explains it. */
function opened(key: Uint8Array, bound: string, sealed: Uint8Array): Buffer {
  expect(sealed[0]).toBe(1)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
  decipher.setAAD(Buffer.from(bound))
  decipher.setAuthTag(sealed.subarray(-16))
  const text = Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
  expect(text.subarray(0, 32).every((byte) => byte === 0)).toBe(true)
  return text.subarray(32)
}

const unpadded = (padded: Buffer) => padded.subarray(0, padded.lastIndexOf(0x80))

describe('with nothing but well-known functions and the page that explains it', () => {
  test('a payload', () => {
    const { operation, subject, what, agency, actor } = payload.context
    const bound = ['libertad/payload/1', operation, subject, what, agency, actor].join('\n')
    const padded = opened(bytesOf(payload.key), bound, fromText(payload.sealed))
    expect(padded).toHaveLength(256)
    expect(unpadded(padded).toString()).toBe(payload.plain)
    expect(createHash('sha256').update(fromText(payload.sealed)).digest('base64url')).toBe(payload.hash)
  })

  test('envelopes', async () => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(envelope.identity)
    const { operation, subject, agency, actor } = envelope.context
    const key = Buffer.from(bytesOf(envelope.key)).toString('base64url')
    for (const [what, wrapped, inside] of [
      ['key', envelope.wrappedKey, key],
      ['text', envelope.wrappedText, envelope.text],
    ] as const) {
      const text = unpadded(Buffer.from(await decrypter.decrypt(fromText(wrapped)))).toString()
      const head = [`libertad/envelope/${what}/1`, operation, subject, agency, actor]
      expect(text).toBe([...head, inside].join('\n'))
    }
  })

  test.each(certificates.certificates)('the certificate $name', async ({ name, of, signsHex, signature }) => {
    const text = Buffer.from(signsHex, 'hex').toString()
    expect(text).toBe([`libertad/${name}/1`, ...Object.values(of)].join('\n'))
    expect(await verify(certificates.rootKey, signature, bytesOf(signsHex))).toBe(true)
  })

  test('the fingerprint', () => {
    const hash = createHash('sha256').update(`libertad/fingerprint/1\n${certificates.rootKey}`).digest('hex')
    const digits = String(BigInt(`0x${hash}`) % 10n ** 40n).padStart(40, '0')
    expect(certificates.fingerprint.groups.join('')).toBe(digits)
    expect(certificates.fingerprint.qr).toBe(`LIBERTAD:ROOT:1:${digits}`)
  })

  const [byPassphrase, byPasskey, byPin] = vault.locks
  const slow = (message: string, salt: string) =>
    argon2Sync('argon2id', {
      ...{ message: `libertad/stretched/1\n${message}`, nonce: fromText(salt) },
      ...{ parallelism: 1, tagLength: 32, memory: 65_536, passes: 3 },
    })
  const inside = `00${vault.vaultKey}`

  test('the passphrase lock', () => {
    const { salt, sealed } = byPassphrase!
    const bound = ['libertad/vault/lock/1', 'passphrase', '65536', '3', '1', salt].join('\n')
    const key = slow(vault.passphrase, salt)
    expect(opened(key, bound, fromText(sealed)).toString('hex')).toBe(inside)
  })

  test('the passkey lock', () => {
    const { salt, sealed, credential } = byPasskey!
    const info = `libertad/vault/passkey/1\n${credential}`
    const key = hkdfSync('sha256', bytesOf(vault.prf), fromText(salt), info, 32)
    const bound = ['libertad/vault/lock/1', 'passkey', credential, salt].join('\n')
    expect(opened(new Uint8Array(key), bound, fromText(sealed)).toString('hex')).toBe(inside)
  })

  test('the lease', () => {
    const { salt, sealed, until } = byPin!
    const text = `libertad/vault/pin/1\n${slow(vault.pin, salt).toString('base64url')}`
    const key = createHmac('sha256', bytesOf(vault.leaseKey)).update(text).digest()
    const bound = ['libertad/vault/lock/1', 'pin', '65536', '3', '1', salt, String(until)].join('\n')
    expect(opened(key, bound, fromText(sealed)).toString('hex')).toBe(inside)
  })

  test('a row', () => {
    const { name, bytes, sealed } = vault.row
    const key = hkdfSync('sha256', bytesOf(vault.vaultKey), '', 'libertad/vault/box/1', 32)
    const text = opened(new Uint8Array(key), `libertad/vault/row/1\n${name}`, fromText(sealed))
    expect(text.toString('hex')).toBe(bytes)
  })
})

describe('this package', () => {
  test('opens the payload and the envelopes', async () => {
    const key = bytesOf(payload.key)
    expect(await openJson(key, payload.context, fromText(payload.sealed))).toEqual(JSON.parse(payload.plain))
    const { context, identity } = envelope
    expect(await unwrapKey(fromText(envelope.wrappedKey), context, [identity])).toEqual(bytesOf(envelope.key))
    expect(await unwrapText(fromText(envelope.wrappedText), context, [identity])).toBe(envelope.text)
  })

  test.each(certificates.certificates)('holds the certificate $name', async ({ name, of, signature }) => {
    const known = name as CertificateName
    const said = of as Certificates[CertificateName]
    expect(await certified(known, said, signature, certificates.rootKey, verify)).toBe(true)
  })

  test('knows the root', async () => {
    const { publicKey } = await rootFromSeed(bytesOf(certificates.rootSeed))
    expect(publicKey).toBe(certificates.rootKey)
    expect(fingerprint(sha256, publicKey)).toEqual(certificates.fingerprint)
    const seed = bytesOf(recovery.rootSeed)
    expect(await seedFromWords(recovery.words.join(' '))).toEqual({ seed })
    expect(await joinShares(recovery.shares.slice(1))).toEqual({ seed, rootKey: publicKey })
  })

  test('opens the vault', async () => {
    const hmac = { name: 'HMAC', hash: 'SHA-256' }
    const raw = testKeys.leaseKey as BufferSource
    const deviceKey = await crypto.subtle.importKey('raw', raw, hmac, false, ['sign'])
    const secrets: Secret[] = [
      { type: 'passphrase', passphrase: vault.passphrase },
      { type: 'passkey', prf: bytesOf(vault.prf) },
      { type: 'pin', pin: vault.pin, deviceKey, now: 0, wrongTries: 0 },
    ]
    for (const [at, secret] of secrets.entries())
      expect(await openVault(vault.locks[at] as Lock, secret)).toEqual({
        ...{ kind: 'vault', key: bytesOf(vault.vaultKey) },
      })
    const { name, bytes, sealed } = vault.row
    expect(await vaultBox(bytesOf(vault.vaultKey), random).open(name, fromText(sealed))).toEqual(
      bytesOf(bytes),
    )
  })
})

test('the page that explains it shows these values', () => {
  const page = readFileSync(new URL('../../../docs/what-is-sealed.md', import.meta.url), 'utf8')
  const shown = [
    ...[payload.plain, payload.hash, payload.sealed.slice(0, 60), certificates.rootKey],
    ...[certificates.fingerprint.groups.join(' '), recovery.words.slice(0, 4).join(' ')],
    ...vault.locks.map(({ sealed }) => sealed),
    ...[certificates.certificates[0]!.signature, vault.row.sealed],
  ]
  for (const value of shown) expect(page).toContain(value)
})
