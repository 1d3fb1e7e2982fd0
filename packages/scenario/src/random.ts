/**
 * Randomness that can be told again: the same seed gives the same operation on every machine. The stream is
 * xoshiro128** (Blackman and Vigna), its state filled by splitmix64 from the FNV-1a hash of the seed's text.
 * Not for keys or salts of a real operation.
 */
export interface Random {
  /** A whole number of 32 bits, 0 to 4294967295. */
  word(): number
  /** A number from 0 up to, never reaching, 1. */
  float(): number
  /** A whole number, both ends included, each equally likely. */
  int(least: number, most: number): number
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** One of several values, each as likely as its weight. At least one weight is above 0. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T
  /** A new list in another order. */
  shuffle<T>(list: readonly T[]): T[]
  /** Up to `count` different elements, in random order. */
  sample<T>(list: readonly T[], count: number): T[]
  /** How often something happens that happens `mean` times on average (Poisson). */
  poisson(mean: number): number
  bytes(count: number): Uint8Array<ArrayBuffer>
  /** UUID version 4, lower case. */
  uuid(): string
  /** A stream of its own, decided by the seed and the names alone: how much was drawn before does not matter. */
  fork(name: string): Random
}

const mask64 = (1n << 64n) - 1n

/** FNV-1a, 64 bits, over the text's UTF-8. */
export function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask64
  return hash
}

/** The splitmix64 sequence from a state; each call gives the next 64 bits. */
export function splitmix64(seed: bigint): () => bigint {
  let state = seed & mask64
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask64
    let mixed = state
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask64
    return mixed ^ (mixed >> 31n)
  }
}

/** The xoshiro128** sequence from a state of four 32-bit words, not all of them 0. */
export function xoshiro128(words: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = words
  return () => {
    const times5 = Math.imul(b, 5)
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
}

/** A stream from a seed. `'7'` and `7` are the same seed. */
export function random(seed: string | number): Random {
  const name = String(seed)
  const fill = splitmix64(fnv1a64(name))
  const [first, second] = [fill(), fill()]
  const low = (wide: bigint) => Number(wide & 0xffffffffn)
  return overWords(name, xoshiro128([low(first), low(first >> 32n), low(second), low(second >> 32n)]))
}

function overWords(name: string, word: () => number): Random {
  const float = () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992

  function int(least: number, most: number): number {
    const span = most - least + 1
    if (!(span >= 1) || !Number.isInteger(span))
      throw new RangeError('int: the ends are whole numbers in order')
    if (span > 4294967296) return least + Math.floor(float() * span)
    // Words past the last full span are thrown away, or low numbers would come a little more often.
    const limit = 4294967296 - (4294967296 % span)
    let drawn = word()
    while (drawn >= limit) drawn = word()
    return least + (drawn % span)
  }

  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('pick: the list is empty')
    return list[int(0, list.length - 1)] as T
  }

  function weighted<T>(choices: readonly (readonly [T, number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
    if (!(total > 0)) throw new RangeError('weighted: no weight is above 0')
    let left = float() * total
    for (const [value, weight] of choices) {
      left -= weight
      if (left < 0) return value
    }
    return choices.findLast(([, weight]) => weight > 0)![0]
  }

  function sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list]
    const wanted = Math.min(count, rest.length)
    for (let place = 0; place < wanted; place++) {
      const other = int(place, rest.length - 1)
      ;[rest[place], rest[other]] = [rest[other] as T, rest[place] as T]
    }
    return rest.slice(0, wanted)
  }

  function poisson(mean: number): number {
    // In parts of at most 30, where e^-30 is still far above what a float can tell from 0.
    let happened = 0
    for (let left = mean; left > 0; left -= 30) {
      const end = Math.exp(-Math.min(left, 30))
      for (let product = float(); product > end; product *= float()) happened++
    }
    return happened
  }

  function bytes(count: number): Uint8Array<ArrayBuffer> {
    const drawn = new Uint8Array(count)
    for (let at = 0; at < count; at += 4) {
      const four = word()
      for (let part = 0; part < 4 && at + part < count; part++) drawn[at + part] = four >>> (part * 8)
    }
    return drawn
  }

  function uuid(): string {
    const drawn = bytes(16)
    drawn[6] = (drawn[6]! & 0x0f) | 0x40
    drawn[8] = (drawn[8]! & 0x3f) | 0x80
    const digits = Array.from(drawn, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  return {
    ...{ word, float, int, pick, weighted, sample, poisson, bytes, uuid },
    chance: (probability) => float() < probability,
    shuffle: (list) => sample(list, list.length),
    fork: (child) => random(`${name}/${child}`),
  }
}
