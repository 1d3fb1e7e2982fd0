import fc from 'fast-check'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, expect, test } from 'vitest'
import { newSealingIdentity, unwrapKey, unwrapText, wrapKey, wrapText } from './envelope.ts'
import { keys, oneChanged, turned, uuid } from './testing/arbitraries.ts'

type Pair = Awaited<ReturnType<typeof newSealingIdentity>>
let one: Pair
let two: Pair
let stranger: Pair
beforeAll(async () => {
  ;[one, two, stranger] = await Promise.all([
    newSealingIdentity(),
    newSealingIdentity(),
    newSealingIdentity(),
  ])
})

const contexts = fc.record({ operation: uuid, subject: uuid, agency: uuid, actor: uuid })
const context = { operation: 'o', subject: 's', agency: 'a', actor: 'p' }
const key = new Uint8Array(32).fill(9)

test('each recipient opens it, nobody else, and only for what it was made', async () => {
  await fc.assert(
    fc.asyncProperty(keys, contexts, fc.nat(), async (key, context, pick) => {
      const envelope = await wrapKey(key, context, [one.recipient, two.recipient])
      expect(await unwrapKey(envelope, context, [one.identity])).toEqual(key)
      expect(await unwrapKey(envelope, context, [stranger.identity, two.identity])).toEqual(key)
      expect(await unwrapKey(envelope, context, [stranger.identity])).toBeUndefined()
      expect(await unwrapKey(envelope, oneChanged(context, pick, 'x'), [one.identity])).toBeUndefined()
      expect(await unwrapText(envelope, context, [one.identity])).toBeUndefined()
    }),
    { numRuns: 20 },
  )
})

test('with any bit turned, or cut anywhere, it does not open', async () => {
  const envelope = await wrapKey(key, context, [one.recipient])
  await fc.assert(
    fc.asyncProperty(fc.nat(envelope.length * 8 - 1), async (at) => {
      expect(await unwrapKey(turned(envelope, at), context, [one.identity])).toBeUndefined()
      expect(await unwrapKey(envelope.subarray(0, at >> 3), context, [one.identity])).toBeUndefined()
    }),
    { numRuns: 150 },
  )
})

test('longer secrets come back, and their size says little', async () => {
  const texts = [one.identity, 'línea uno\nlínea dos ✓', '']
  const envelopes = await Promise.all(texts.map((text) => wrapText(text, context, [two.recipient])))
  for (const [at, text] of texts.entries())
    expect(await unwrapText(envelopes[at]!, context, [two.identity])).toBe(text)
  expect(new Set(envelopes.map(({ length }) => length)).size).toBe(1)
  expect(await unwrapKey(envelopes[0]!, context, [two.identity])).toBeUndefined()
})

test('only hybrid recipients are taken', async () => {
  const older = await identityToRecipient(await generateX25519Identity())
  const damaged = `${one.recipient.slice(0, -1)}${one.recipient.endsWith('q') ? 'p' : 'q'}`
  for (const recipients of [[], [older], [one.recipient, older], [damaged], ['age1pq1'], ['']])
    await expect(wrapKey(key, context, recipients)).rejects.toThrow(RangeError)
  await expect(wrapKey(key.subarray(1), context, [one.recipient])).rejects.toThrow(RangeError)
})

test('what somebody else wrote to a recipient is no envelope', async () => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(one.recipient)
  expect(
    await unwrapText(await encrypter.encrypt('libertad/envelope/text/1\no\ns\na\np\nx'), context, [
      one.identity,
    ]),
  ).toBeUndefined()
})
