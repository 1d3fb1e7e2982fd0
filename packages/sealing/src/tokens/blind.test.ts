import { randomBytes } from 'node:crypto'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '@libertad/protocol'
import { blind, mostAtOnce, type Evaluated, type ToBlind } from './index.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))
const { voprf } = ristretto255_oprf
const keeper = voprf.generateKeyPair()
const other = voprf.generateKeyPair()
const publicKey = toBase64url(keeper.publicKey)

function answered(blinded: string[], { secretKey, publicKey } = keeper): Evaluated {
  const elements = blinded.map((one) => fromBase64url(one)!)
  const { evaluated, proof } = voprf.blindEvaluateBatch(secretKey, publicKey, elements)
  return { evaluated: evaluated.map((one) => toBase64url(one)), proof: toBase64url(proof) }
}

async function tokensOf(toBlind: ToBlind) {
  const { blinded, finish } = await blind(toBlind, random)
  return finish(answered(blinded), publicKey)
}

const key = { kind: 'document', value: '4711008' }
const one: ToBlind = { operation: 'o', version: 1, keys: [key] }
const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\n'))
const keys = fc.uniqueArray(fc.record({ kind: line, value: line }), {
  ...{ minLength: 1, maxLength: 4 },
  selector: (given) => JSON.stringify(given),
})

test('equal keys give equal tokens, blinded otherwise each time; different keys different ones', async () => {
  await fc.assert(
    fc.asyncProperty(keys, async (given) => {
      const toBlind = { ...one, keys: given }
      const tokens = await tokensOf(toBlind)
      expect(tokens).toEqual(await tokensOf(toBlind))
      expect(tokens).toEqual(await tokensOf({ ...one, keys: given.toReversed() }))
      expect(tokens!.map(({ kind }) => kind).sort()).toEqual(given.map(({ kind }) => kind).sort())
      expect(new Set(tokens!.map(({ token }) => token)).size).toBe(given.length)
      for (const { token } of tokens!) expect(fromBase64url(token)).toHaveLength(16)
      const [first, second] = await Promise.all([blind(toBlind, random), blind(toBlind, random)])
      expect(first.blinded.some((element) => second.blinded.includes(element))).toBe(false)
    }),
    { numRuns: 6 },
  )
})

test.each<[string, ToBlind]>([
  ['operation', { ...one, operation: 'p' }],
  ['version', { ...one, version: 2 }],
  ['kind', { ...one, keys: [{ ...key, kind: 'family_and_year' }] }],
  ['value', { ...one, keys: [{ ...key, value: '4711009' }] }],
])('another %s, another token', async (_what, another) => {
  expect((await tokensOf(another))![0]!.token).not.toBe((await tokensOf(one))![0]!.token)
})

test('another keeper is found out, and so is any damage to its answer', async () => {
  const { blinded, finish } = await blind(one, random)
  expect(finish(answered(blinded, other), publicKey)).toBeUndefined()
  const right = answered(blinded)
  expect(finish(right, publicKey)).toBeDefined()
  for (const wrong of ['', 'A', '!', 'AAAA', toBase64url(new Uint8Array(32)), right.proof]) {
    expect(finish({ ...right, evaluated: [wrong] }, publicKey)).toBeUndefined()
    expect(finish({ ...right, proof: wrong }, publicKey) === undefined).toBe(wrong !== right.proof)
    expect(finish(right, wrong)).toBeUndefined()
  }
})

test('more than a keeper takes at once, and what is not one line, are refused', async () => {
  const many = Array.from({ length: mostAtOnce + 1 }, (_, at) => ({ ...key, value: String(at) }))
  await expect(blind({ ...one, keys: many }, random)).rejects.toThrow(RangeError)
  await expect(blind({ ...one, keys: [{ ...key, value: 'a\nb' }] }, random)).rejects.toThrow(RangeError)
})
