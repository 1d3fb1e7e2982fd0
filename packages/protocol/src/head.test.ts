import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64url } from './bytes.ts'
import { chainLink, chainStart, hubSigns, readHead, writeHead } from './head.ts'
import { deviceSigns } from './parcel.ts'
import { holds, signed } from './testing/a-parcel.ts'
import { hashText, instantText, sha256, uuid } from './testing/arbitraries.ts'

const links = fc.array(fc.record({ entry: hashText, receivedAt: instantText }), { maxLength: 20 })

/** The chain after these entries. */
const chained = (entries: { entry: string; receivedAt: string }[]) =>
  entries.reduce(
    (chain, { entry, receivedAt }, at) => chainLink(sha256, chain, at + 1, entry, receivedAt),
    chainStart,
  )

const heads = fc.record({
  ...{ operation: uuid, number: fc.integer({ min: 0, max: 1e9 }), chain: hashText, at: instantText },
})

test('the chain begins with 32 zero bytes', () => {
  expect(chainStart).toBe('A'.repeat(43))
})

test('a link is the hash of five lines', () => {
  fc.assert(
    fc.property(hashText, fc.nat(), hashText, instantText, (before, number, entry, at) => {
      const lines = ['libertad/chain/1', before, number, entry, at].join('\n')
      expect(chainLink(sha256, before, number, entry, at)).toBe(toBase64url(sha256(Buffer.from(lines))))
    }),
  )
})

test('an entry changed, left out, moved or received at another time gives another chain', () => {
  const other = 'B'.repeat(42) + 'A'
  fc.assert(
    fc.property(links, fc.nat(), (entries, where) => {
      fc.pre(entries.length > 0)
      const at = where % entries.length
      const chain = chained(entries)
      expect(chained(entries.with(at, { ...entries[at]!, entry: other }))).not.toBe(chain)
      expect(chained(entries.toSpliced(at, 1))).not.toBe(chain)
      expect(chained([...entries, entries[at]!])).not.toBe(chain)
      const later = { ...entries[at]!, receivedAt: '1989-01-01T00:00:00.000Z' }
      expect(chained(entries.with(at, later))).not.toBe(chain)
      if (entries.length > 1) {
        const [last, ...others] = entries.toReversed()
        if (others.some(({ entry }) => entry !== last!.entry))
          expect(chained([last!, ...others.toReversed()])).not.toBe(chain)
      }
    }),
  )
})

test('a head is read as it was written, and nothing else is one', () => {
  fc.assert(
    fc.property(heads, (head) => {
      const text = writeHead(head)
      expect(readHead(text)).toEqual({ v: 1, type: 'libertad/head', ...head })
      expect(readHead(text.replace('libertad/head', 'libertad/parcel'))).toBeUndefined()
      expect(readHead(text.replace('"v":1', '"v":2'))).toBeUndefined()
      expect(readHead(JSON.stringify({ ...head, v: 1, type: 'libertad/head', more: 1 }))).toBeUndefined()
    }),
  )
})

test('the hub signs a head and nothing that a device signs', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const [head] = fc.sample(heads, 1)
  const text = writeHead(head!)
  const signature = signed(privateKey, hubSigns(text))
  expect(holds(publicKey, signature, hubSigns(text))).toBe(true)
  expect(holds(publicKey, signature, deviceSigns(text))).toBe(false)
  expect(holds(publicKey, signature, hubSigns(writeHead({ ...head!, number: head!.number + 1 })))).toBe(false)
})
