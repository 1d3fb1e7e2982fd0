import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealOverhead } from './aead.ts'
import { buckets } from './padding.ts'
import { openJson, openPayload, payloadHash, sealJson, sealPayload } from './payload.ts'
import { keys, oneChanged, random, sha256, turned, uuid } from './testing/arbitraries.ts'

const contexts = fc.record({
  ...{ operation: uuid, subject: uuid, agency: uuid, actor: uuid },
  what: fc.constantFrom('identity', 'note', 'document', 'photo', 'safety_plan', 'package', 'name_index'),
})
const plains = fc.uint8Array({ maxLength: 5_000, size: 'max' })

test('what is sealed opens under its key and context, and has the size of a bucket', async () => {
  await fc.assert(
    fc.asyncProperty(keys, contexts, plains, async (key, context, plain) => {
      const sealed = await sealPayload(key, context, plain, random)
      expect(await openPayload(key, context, sealed)).toEqual(plain)
      expect(buckets).toContain(sealed.length - sealOverhead)
    }),
  )
})

test('under another key or context it does not open', async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[keys, contexts, plains, fc.nat(), fc.nat(255)],
      async (key, context, plain, pick, bit) => {
        const sealed = await sealPayload(key, context, plain, random)
        expect(await openPayload(turned(key, bit), context, sealed)).toBeUndefined()
        expect(await openPayload(key, oneChanged(context, pick, 'x'), sealed)).toBeUndefined()
      },
    ),
  )
})

test('with any bit turned, or cut anywhere, it does not open', async () => {
  await fc.assert(
    fc.asyncProperty(keys, contexts, plains, fc.nat(), async (key, context, plain, at) => {
      const sealed = await sealPayload(key, context, plain, random)
      expect(await openPayload(key, context, turned(sealed, at))).toBeUndefined()
      expect(await openPayload(key, context, sealed.subarray(0, at % sealed.length))).toBeUndefined()
    }),
  )
})

const key = new Uint8Array(32).fill(7)
const context = { operation: 'o', subject: 's', what: 'note', agency: 'a', actor: 'p' }

test('two seals of the same text are not alike', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => sealPayload(key, context, key, random)))
  expect(payloadHash(sha256, one!)).not.toBe(payloadHash(sha256, other!))
})

test('fields cannot slide into each other', async () => {
  const sealed = await sealPayload(key, { ...context, operation: 'oo', subject: '' }, key, random)
  expect(await openPayload(key, { ...context, operation: 'o', subject: 'o' }, sealed)).toBeUndefined()
  await expect(sealPayload(key, { ...context, what: 'a\nb' }, key, random)).rejects.toThrow(RangeError)
  await expect(sealPayload(key, { ...context, what: '\ud800' }, key, random)).rejects.toThrow(RangeError)
})

test('JSON comes back, and what is none does not', async () => {
  const value = { given: ['Marisol', 'Ana'], note: 'habla español ✓' }
  expect(await openJson(key, context, await sealJson(key, context, value, random))).toEqual(value)
  expect(await openJson(key, context, await sealPayload(key, context, key, random))).toBeUndefined()
})

test('no seal opens under two keys: a text without the zeros in front is refused', async () => {
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const additionalData = new TextEncoder().encode('libertad/payload/1\no\ns\nnote\na\np')
  const write = async (zeros: number) => {
    const text = new Uint8Array(32 + 256).fill(1, 0, 32 - zeros)
    text[32] = 0x80
    const made = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(12), additionalData },
      aes,
      text,
    )
    return Uint8Array.of(1, ...new Uint8Array(12), ...new Uint8Array(made))
  }
  expect(await openPayload(key, context, await write(32))).toEqual(new Uint8Array())
  expect(await openPayload(key, context, await write(31))).toBeUndefined()
})
