import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { roughKeys, type IdentityForKeys, type KeyKind, type RoughKey } from '@libertad/linkage/keys'

/*
 * What somebody learns from tokens who has no key, knows how keys are made, and knows how often each name occurs: the
 * published attacks on encodings for linkage, played against ours.
 */

const namesIn = (file: string) =>
  readFileSync(new URL(`../packages/linkage/src/keys/testing/data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([name, count]): [string, number] => [name!, Number(count)])

/** Numbers from 0 to 1, the same for the same seed. */
function drawn(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const [surnames, givenNames] = [namesIn('surnames.csv'), namesIn('given-names.csv')]

function byFrequency(list: [string, number][]): (draw: () => number) => string {
  const all = list.reduce((sum, [, count]) => sum + count, 0)
  return (draw) => {
    let left = draw() * all
    return list.find(([, count]) => (left -= count) < 0)?.[0] ?? list[0]![0]
  }
}
const [surname, givenName] = [byFrequency(surnames), byFrequency(givenNames)]

/** Somebody with names as often as they occur; of every four, one has a single surname and one no full date. */
function somebody(draw: () => number): IdentityForKeys {
  const two = (from: number, to: number) =>
    String(from + Math.floor(draw() * (to - from + 1))).padStart(2, '0')
  const year = 1970 + Math.floor(draw() * 35)
  const family = draw() < 0.25 ? surname(draw) : `${surname(draw)} ${surname(draw)}`
  const birthDate = draw() < 0.75 ? `${year}-${two(1, 12)}-${two(1, 28)}` : `${year}-XX-XX`
  return { given: givenName(draw), family, birthDate, nationality: 'VE' }
}

/** Keys of many such people. */
export function keysOfMany(count: number, seed: number): RoughKey[][] {
  const draw = drawn(seed)
  return Array.from({ length: count }, () => roughKeys(somebody(draw)))
}

/** A record as the hub has it, and what it hides. */
export interface Seen {
  tokens: { kind: KeyKind; token: string }[]
  hides: RoughKey[]
}

/**
 * Records as the hub sees them. Attacks by counting see which tokens are equal and nothing else of them, so a hash
 * under a key that nobody keeps stands for the keeper's, which takes a hundred times as long.
 */
export function asSeen(people: RoughKey[][]): Seen[] {
  const key = randomBytes(32)
  const tokenOf = ({ kind, value }: RoughKey) =>
    createHmac('sha256', key).update(`${kind}\n${value}`).digest('base64url').slice(0, 22)
  return people.map((hides) => ({
    hides,
    tokens: hides.map((one) => ({ kind: one.kind, token: tokenOf(one) })).sort(byToken),
  }))
}
const byToken = (one: { token: string }, other: { token: string }) => (one.token < other.token ? -1 : 1)

const counted = (all: Iterable<string>) => {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([one]) => one)
}

/**
 * Frequency alignment: the commonest token of a kind is taken for the commonest value of it, the second for the
 * second. The attacker learns what is common from as many made-up people as she likes.
 * Answers with the share of records of which one value or more was guessed right.
 */
export function alignFrequencies(seen: Seen[], known: RoughKey[][], kinds: readonly string[]): number {
  const guesses = new Map<string, string>()
  for (const kind of kinds) {
    const tokens = counted(
      seen.flatMap(({ tokens }) => tokens.filter((one) => one.kind === kind).map(({ token }) => token)),
    )
    const values = counted(
      known.flatMap((keys) => keys.filter((one) => one.kind === kind).map(({ value }) => value)),
    )
    tokens.forEach((token, rank) => guesses.set(token, `${kind} ${values[rank] ?? ''}`))
  }
  return share(seen, ({ tokens, hides }) =>
    tokens.some(({ token }) => hides.some(({ kind, value }) => guesses.get(token) === `${kind} ${value}`)),
  )
}

/**
 * Groups of records that share a family name, found without knowing it: where a record has one surname, its tokens of
 * year and of pairs belong together, and so do all records that any of them joins. The largest group is then taken for
 * the commonest surname, and in it the commonest pair for the commonest given name.
 * Answers with the shares, of records with one surname, of which it, and of which both names, were guessed right.
 */
export function groupBySurname(seen: Seen[], known: RoughKey[][]): { surname: number; both: number } {
  const parts = seen
    .map(({ tokens, hides }) => ({
      years: tokens.filter(({ kind }) => kind === 'family_and_year').map(({ token }) => token),
      pairs: tokens.filter(({ kind }) => kind === 'names_and_nationality').map(({ token }) => token),
      hides,
    }))
    .filter(({ years }) => years.length === 1)
  const groups = joinedBy(parts.map((one) => [...one.years, ...one.pairs]))
  const groupOf = ({ years }: { years: string[] }) => groups(years[0]!)
  const largest = counted(parts.map(groupOf))
  const single = known.filter((keys) => keys.filter(({ kind }) => kind === 'family_and_year').length === 1)
  const familyOf = (keys: RoughKey[]) =>
    keys.find(({ kind }) => kind === 'family_and_year')?.value.split(' ')[0] ?? ''
  const families = counted(single.map(familyOf))
  const pairOf = (keys: RoughKey[]) => keys.find(({ kind }) => kind === 'names_and_nationality')?.value ?? ''
  const guessed = new Map(largest.map((group, rank) => [group, families[rank]]))
  const pairs = new Map<string, string>()
  for (const [group, family] of guessed) {
    const tokens = counted(parts.filter((one) => groupOf(one) === group).flatMap((one) => one.pairs))
    const values = counted(single.filter((keys) => familyOf(keys) === family).map(pairOf))
    tokens.forEach((token, rank) => pairs.set(token, values[rank] ?? ''))
  }
  const surnameRight = (one: (typeof parts)[number]) => guessed.get(groupOf(one)) === familyOf(one.hides)
  return {
    surname: share(parts, surnameRight),
    both: share(
      parts,
      (one) => surnameRight(one) && one.pairs.some((token) => pairs.get(token) === pairOf(one.hides)),
    ),
  }
}

/** Which group a token belongs to, where sets of tokens that have one in common are one group. */
function joinedBy(sets: string[][]): (token: string) => string {
  const parent = new Map<string, string>()
  const top = (token: string): string => {
    let at = token
    while (parent.has(at) && parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  for (const set of sets) for (const token of set) parent.set(top(token), top(set[0]!))
  return top
}

const share = <Item>(items: Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length

/** The encoding that the pattern attacks were made for: letters of a name two by two, hashed into one set of bits. */
export function bloomFilter(name: string): Uint8Array {
  const bits = new Uint8Array(512)
  const padded = `_${name}_`
  for (let at = 0; at + 2 <= padded.length; at++) {
    const hashed = createHmac('sha256', 'a secret that does not help')
      .update(padded.slice(at, at + 2))
      .digest()
    for (let hash = 0; hash < 10; hash++) bits[hashed.readUInt16BE(hash * 2) % bits.length] = 1
  }
  return bits
}

/** Bits of some bytes. */
export const bitsOf = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: bytes.length * 8 }, (_, at) => (bytes[at >> 3]! >> (at & 7)) & 1)

/** Dice's coefficient of what is set in both. */
export function commonBits(one: Uint8Array, other: Uint8Array): number {
  let [both, all] = [0, 0]
  for (let at = 0; at < one.length; at++) {
    both += one[at]! & other[at]!
    all += one[at]! + other[at]!
  }
  return all === 0 ? 0 : (2 * both) / all
}

/** Pearson's correlation of two lists of numbers. */
export function correlation(ones: number[], others: number[]): number {
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [a, b] = [mean(ones), mean(others)]
  let [both, one, other] = [0, 0, 0]
  for (let at = 0; at < ones.length; at++) {
    both += (ones[at]! - a) * (others[at]! - b)
    one += (ones[at]! - a) ** 2
    other += (others[at]! - b) ** 2
  }
  return both / Math.sqrt(one * other)
}

export const commonNames = (count: number): string[] => surnames.slice(0, count).map(([name]) => name)
