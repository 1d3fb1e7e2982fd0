import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fnv1a64, random, splitmix64, xoshiro128 } from './random.ts'

describe('the parts give the published numbers', () => {
  test('FNV-1a 64', () => {
    expect(fnv1a64('')).toBe(0xcbf29ce484222325n)
    expect(fnv1a64('a')).toBe(0xaf63dc4c8601ec8cn)
    expect(fnv1a64('foobar')).toBe(0x85944171f73967e8n)
  })
  test('splitmix64 from 1234567', () => {
    const next = splitmix64(1234567n)
    expect([next(), next(), next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ])
  })
  test('xoshiro128** from 1, 2, 3, 4', () => {
    const next = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })
})

test('the same seed tells the same story, another seed another', () => {
  const draw = (seed: string | number) => Array.from({ length: 20 }, random(seed).word)
  expect(draw(7)).toEqual(draw('7'))
  expect(draw(7)).not.toEqual(draw(8))
})

test('a fork depends on its name and not on how much was drawn before', () => {
  const fresh = random(1)
  const used = random(1)
  for (let count = 0; count < 100; count++) used.word()
  expect(used.fork('visits').uuid()).toBe(fresh.fork('visits').uuid())
  expect(fresh.fork('visits').uuid()).not.toBe(fresh.fork('checks').uuid())
})

test('int reaches both ends, stays inside and favours nobody', () => {
  const seen = new Map<number, number>()
  const stream = random('int')
  for (let count = 0; count < 60_000; count++) {
    const drawn = stream.int(-2, 3)
    seen.set(drawn, (seen.get(drawn) ?? 0) + 1)
  }
  expect([...seen.keys()].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3])
  for (const often of seen.values()) expect(Math.abs(often - 10_000)).toBeLessThan(500)
})

test('shuffle keeps every element, sample takes each at most once', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), fc.nat(20), (seed, list, count) => {
      const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b)
      expect(sorted(random(seed).shuffle(list))).toEqual(sorted(list))
      const places = random(seed).sample([...list.keys()], count)
      expect(new Set(places).size).toBe(Math.min(count, list.length))
    }),
  )
})

test('weighted follows the weights and never takes a weight of 0', () => {
  const stream = random('weights')
  const drawn = Array.from({ length: 10_000 }, () =>
    stream.weighted([['often', 3] as const, ['never', 0], ['seldom', 1]]),
  )
  expect(drawn).not.toContain('never')
  expect(Math.abs(drawn.filter((word) => word === 'seldom').length - 2500)).toBeLessThan(200)
})

test.each([0.3, 4, 75])('poisson happens %d times on average', (mean) => {
  const stream = random('poisson')
  let sum = 0
  for (let count = 0; count < 5_000; count++) sum += stream.poisson(mean)
  expect(Math.abs(sum / 5_000 - mean)).toBeLessThan(4 * Math.sqrt(mean / 5_000))
  expect(stream.poisson(0)).toBe(0)
})

test('uuid is a version 4 and bytes are as many as asked', () => {
  const stream = random('identity')
  expect(stream.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(stream.bytes(7)).toHaveLength(7)
  expect(new Set(Array.from({ length: 1000 }, () => stream.uuid())).size).toBe(1000)
})

test('what cannot be drawn throws', () => {
  expect(() => random(1).pick([])).toThrow(RangeError)
  expect(() => random(1).int(3, 2)).toThrow(RangeError)
  expect(() => random(1).weighted([['a', 0]])).toThrow(RangeError)
})
