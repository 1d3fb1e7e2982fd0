import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  certified,
  certify,
  certificateSigns,
  type CertificateName,
  type Certificates,
} from './certificates.ts'
import { fingerprint } from './fingerprint.ts'
import { rootFromSeed } from './root.ts'
import { keys, oneChanged, sha256, verify } from './testing/arbitraries.ts'

const examples: Certificates = {
  agency_root: { operation: 'o', agency: 'a', rootKey: 'k' },
  root_succession: { operation: 'o', agency: 'a', oldRoot: 'k', newRoot: 'l', reason: 'planned' },
  member_key: { operation: 'o', agency: 'a', person: 'p', actorKey: 'k', recipient: 'r' },
  member_key_ended: { operation: 'o', agency: 'a', person: 'p', recipient: 'r', reason: 'left' },
  epoch: { operation: 'o', agency: 'a', epoch: 3, recipient: 'r' },
}
const names = Object.keys(examples) as CertificateName[]
const any = certified as (
  name: string,
  of: object,
  signature: string,
  root: string,
  by: typeof verify,
) => Promise<boolean>

test('a certificate holds for what it says, under its root, and for nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(keys, keys, fc.constantFrom(...names), fc.nat(), async (seed, other, name, pick) => {
      const [root, stranger] = await Promise.all([rootFromSeed(seed), rootFromSeed(other)])
      const of = examples[name]
      const signature = await certify(name, of, root.sign)
      expect(await any(name, of, signature, root.publicKey, verify)).toBe(true)
      expect(await any(name, oneChanged(of, pick, '1'), signature, root.publicKey, verify)).toBe(false)
      if (stranger.publicKey !== root.publicKey)
        expect(await any(name, of, signature, stranger.publicKey, verify)).toBe(false)
    }),
  )
})

test('no text is another', () => {
  const texts = names.map((name) => Buffer.from(certificateSigns(name, examples[name])).toString())
  expect(texts.map((text) => text.split('\n')[0])).toEqual(names.map((name) => `libertad/${name}/1`))
  expect(texts[4]).toBe('libertad/epoch/1\no\na\n3\nr')
})

test('what cannot have been signed was not', async () => {
  const { publicKey, sign } = await rootFromSeed(new Uint8Array(32).fill(1))
  const epoch = { operation: 'o', agency: 'a', epoch: 3, recipient: 'r' }
  const signature = await certify('epoch', epoch, sign)
  expect(await certified('epoch', { ...epoch, recipient: 'r\n' }, signature, publicKey, verify)).toBe(false)
  await expect(certify('epoch', { ...epoch, agency: 'a\n3' }, sign)).rejects.toThrow(RangeError)
})

test('RFC 8032, section 7.1, test 1', async () => {
  const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
  const { publicKey, sign } = await rootFromSeed(new Uint8Array(seed))
  expect(Buffer.from(publicKey, 'base64url').toString('hex')).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  )
  expect(
    Buffer.from(await sign(new Uint8Array()))
      .toString('hex')
      .slice(0, 16),
  ).toBe('e5564300c360ac72')
})

test('a fingerprint is eight groups of five digits, the same for all', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other && !/\n/.test(one + other) && (one + other).isWellFormed())
      const { groups, qr } = fingerprint(sha256, one)
      expect(groups).toHaveLength(8)
      for (const group of groups) expect(group).toMatch(/^\d{5}$/)
      expect(qr).toBe(`LIBERTAD:ROOT:1:${groups.join('')}`)
      expect(fingerprint(sha256, other).qr).not.toBe(qr)
    }),
  )
})
