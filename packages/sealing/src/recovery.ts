import { fromBase64url, toBase64url } from '@libertad/protocol'
import { wrapText, type EnvelopeContext } from './envelope.ts'
import type { Random } from './lines.ts'
import { rootFromSeed } from './root.ts'

const seedSize = 32

/** An agency root's seed as 24 words of the English BIP 39 list, eight bits of which are a checksum: to be written on paper. */
export async function wordsFromSeed(seed: Uint8Array): Promise<string[]> {
  if (seed.length !== seedSize) throw new RangeError('a seed has 32 bytes')
  const { entropyToMnemonic } = await import('@scure/bip39')
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  return entropyToMnemonic(seed, wordlist).split(' ')
}

export type WordsRefusal =
  /** `at`: its place among the words, from 1. */
  | { refused: 'word_unknown'; word: string; at: number }
  | { refused: 'words_missing'; found: number }
  /** All are words of the list, and one of them, or their order, is wrong. */
  | { refused: 'checksum_wrong' }

/** The seed of 24 words as somebody typed them, or what is wrong with them. */
export async function seedFromWords(text: string): Promise<{ seed: Uint8Array } | WordsRefusal> {
  const { mnemonicToEntropy } = await import('@scure/bip39')
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[^\s\d.,;]+/gu) ?? []
  const unknown = words.findIndex((word) => !wordlist.includes(word))
  if (unknown !== -1) return { refused: 'word_unknown', word: words[unknown]!, at: unknown + 1 }
  if (words.length !== 24) return { refused: 'words_missing', found: words.length }
  try {
    return { seed: mnemonicToEntropy(words.join(' '), wordlist) }
  } catch {
    return { refused: 'checksum_wrong' }
  }
}

/**
 * Splits a root's seed into shares, of which `needed` bring it back and fewer say nothing. Each is one text: its kind,
 * the root it belongs to, the splitting, how many are needed, and the share itself, by line.
 *
 * @throws RangeError unless 2 ≤ needed ≤ count ≤ 255.
 */
export async function splitSeed(
  seed: Uint8Array,
  count: number,
  needed: number,
  random: Random,
): Promise<string[]> {
  if (!(needed >= 2 && needed <= count && count <= 255)) throw new RangeError('two or more must be needed')
  const { publicKey } = await rootFromSeed(seed)
  const { split } = await import('shamir-secret-sharing')
  const splitting = toBase64url(random(16))
  const shares = await split(seed, count, needed)
  return shares.map((share) =>
    [firstLine, publicKey, splitting, String(needed), toBase64url(share)].join('\n'),
  )
}

/** `splitSeed` with each share in an envelope for one custodian, in the order of `custodians`: any two bring it back. */
export async function sharesForCustodians(
  seed: Uint8Array,
  context: EnvelopeContext,
  custodians: string[],
  random: Random,
): Promise<Uint8Array[]> {
  const shares = await splitSeed(seed, custodians.length, 2, random)
  return Promise.all(shares.map((share, at) => wrapText(share, context, [custodians[at]!])))
}

const firstLine = 'libertad/recovery_share/1'

export type SharesRefusal =
  | 'share_malformed'
  /** Of two splittings, or of two roots. */
  | 'shares_differ'
  | 'shares_missing'
  /** What they make is not the root that they name. */
  | 'root_wrong'

/** The seed that the shares were made of: it is compared with the root that they name. */
export async function joinShares(
  shares: readonly string[],
): Promise<{ seed: Uint8Array; rootKey: string } | { refused: SharesRefusal }> {
  const read = [...new Set(shares)].map(readShare)
  if (!read.every((share) => share !== undefined)) return { refused: 'share_malformed' }
  const [first] = read
  if (!first) return { refused: 'shares_missing' }
  const { rootKey, splitting, needed } = first
  if (
    read.some(
      (share) => share.rootKey !== rootKey || share.splitting !== splitting || share.needed !== needed,
    )
  )
    return { refused: 'shares_differ' }
  if (read.length < needed) return { refused: 'shares_missing' }
  const { combine } = await import('shamir-secret-sharing')
  const seed = await combine(read.map(({ bytes }) => bytes)).catch(() => undefined)
  if (!seed || (await rootFromSeed(seed)).publicKey !== rootKey) return { refused: 'root_wrong' }
  return { seed, rootKey }
}

function readShare(text: string) {
  const [kind, rootKey = '', splitting = '', needed = '', share = '', ...more] = text.split('\n')
  const bytes = fromBase64url(share)
  const whole = kind === firstLine && more.length === 0 && /^[2-9]\d{0,2}$|^1\d{1,2}$/.test(needed)
  return whole && bytes?.length === seedSize + 1
    ? { rootKey, splitting, needed: Number(needed), bytes }
    : undefined
}
