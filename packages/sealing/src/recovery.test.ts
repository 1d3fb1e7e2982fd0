import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSealingIdentity, unwrapText } from './envelope.ts'
import { joinShares, seedFromWords, sharesForCustodians, splitSeed, wordsFromSeed } from './recovery.ts'
import { rootFromSeed } from './root.ts'
import { keys, random, turned } from './testing/arbitraries.ts'

test('a sheet of 24 words brings the seed back, as people type it', async () => {
  await fc.assert(
    fc.asyncProperty(keys, async (seed) => {
      const words = await wordsFromSeed(seed)
      expect(words).toHaveLength(24)
      expect(await seedFromWords(words.join(' '))).toEqual({ seed })
      const typed = words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n')
      expect(await seedFromWords(typed)).toEqual({ seed })
    }),
  )
})

test('BIP 39’s own vector', async () => {
  const sheet = `${'abandon '.repeat(23)}art`
  expect((await wordsFromSeed(new Uint8Array(32))).join(' ')).toBe(sheet)
})

test('what is wrong with a sheet is said', async () => {
  const words = await wordsFromSeed(new Uint8Array(32).fill(0x7f))
  const replaced = (at: number, word: string) => words.with(at, word).join(' ')
  expect(await seedFromWords(replaced(6, 'wintr'))).toEqual({ refused: 'word_unknown', word: 'wintr', at: 7 })
  expect(await seedFromWords(words.slice(1).join(' '))).toEqual({ refused: 'words_missing', found: 23 })
  expect(await seedFromWords('')).toEqual({ refused: 'words_missing', found: 0 })
  expect(await seedFromWords(replaced(23, words[23] === 'zoo' ? 'art' : 'zoo'))).toEqual({
    refused: 'checksum_wrong',
  })
  await expect(wordsFromSeed(new Uint8Array(16))).rejects.toThrow(RangeError)
})

test('any two shares bring the seed back, one does not, and two of two splittings do not', async () => {
  await fc.assert(
    fc.asyncProperty(
      keys,
      fc.integer({ min: 2, max: 7 }),
      fc.nat(),
      fc.nat(),
      async (seed, count, one, other) => {
        const shares = await splitSeed(seed, count, 2, random)
        const again = await splitSeed(seed, count, 2, random)
        const first = shares[one % count]!
        const second = shares[(one + 1 + (other % (count - 1))) % count]!
        const { publicKey: rootKey } = await rootFromSeed(seed)
        expect(await joinShares([first, second])).toEqual({ seed, rootKey })
        expect(await joinShares(shares)).toEqual({ seed, rootKey })
        expect(await joinShares([first, first])).toEqual({ refused: 'shares_missing' })
        expect(await joinShares([first, again[0]!])).toEqual({ refused: 'shares_differ' })
      },
    ),
    { numRuns: 30 },
  )
})

test('a share that was changed is noticed', async () => {
  const [one, two] = await splitSeed(new Uint8Array(32).fill(8), 3, 2, random)
  const parts = two!.split('\n')
  await fc.assert(
    fc.asyncProperty(fc.nat(33 * 8 - 1), async (bit) => {
      const share = Buffer.from(turned(Buffer.from(parts[4]!, 'base64url'), bit)).toString('base64url')
      expect(await joinShares([one!, parts.with(4, share).join('\n')])).toEqual({ refused: 'root_wrong' })
    }),
  )
  expect(await joinShares([one!, 'a share'])).toEqual({ refused: 'share_malformed' })
  expect(await joinShares([one!, `${two!}\nmore`])).toEqual({ refused: 'share_malformed' })
  expect(await joinShares([one!, parts.with(3, '1').join('\n')])).toEqual({ refused: 'share_malformed' })
  expect(await joinShares([])).toEqual({ refused: 'shares_missing' })
  await expect(splitSeed(new Uint8Array(32), 3, 1, random)).rejects.toThrow(RangeError)
  await expect(splitSeed(new Uint8Array(32), 1, 2, random)).rejects.toThrow(RangeError)
})

test('two custodians bring a root back', async () => {
  const custodians = await Promise.all([newSealingIdentity(), newSealingIdentity(), newSealingIdentity()])
  const context = { operation: 'o', subject: 'a', agency: 'a', actor: 'p' }
  const seed = random(32)
  const recipients = custodians.map(({ recipient }) => recipient)
  const envelopes = await sharesForCustodians(seed, context, recipients, random)
  const opened = await Promise.all(
    custodians.map(({ identity }, at) => unwrapText(envelopes[at]!, context, [identity])),
  )
  expect(await joinShares([opened[0]!, opened[2]!])).toMatchObject({ seed })
  expect(await unwrapText(envelopes[0]!, context, [custodians[1]!.identity])).toBeUndefined()
})
