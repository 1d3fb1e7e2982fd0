import { expect, test } from 'vitest'
import type { Scorer } from '../score/scorer.ts'
import { gather, logit } from './gather.ts'

test('one false bridge does not make one person of two', () => {
  const person = (record: number) => Math.floor(record / 8)
  const bridge = (a: number, b: number) => (a === 7 && b === 8 ? 0.97 : undefined)
  const likely = (a: number, b: number) => bridge(a, b) ?? (person(a) === person(b) ? 0.95 : 1e-6)
  const weigh = (a: number, b: number, into: Float64Array, at: number) => (into[at] = logit(likely(a, b)))
  const scorer = { weigh } as Scorer
  const pairs: [number, number][] = []
  for (let a = 0; a < 16; a++) for (let b = a + 1; b < 16; b++) if (likely(a, b) > 0.01) pairs.push([a, b])
  const { members } = gather(
    16,
    {
      ...{ a: Int32Array.from(pairs, ([a]) => a), b: Int32Array.from(pairs, ([, b]) => b) },
      ...{ probability: Float64Array.from(pairs, ([a, b]) => likely(a, b)), looked: pairs.length },
    },
    scorer,
    0.001,
    1,
  )
  expect([...members.values()].map((all) => all.map(person).join('')).sort()).toEqual([
    '00000000',
    '11111111',
  ])
})
