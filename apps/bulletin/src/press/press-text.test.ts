import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReleaseFigures } from '@libertad/domain'
import { figures } from '../testing/made-up-releases.ts'
import { languages } from '../words/words.ts'
import { pressText, type PressPart } from './press-text.ts'

const plain = (parts: PressPart[]) =>
  parts.map((part) => ('text' in part ? part.text : String(part.value))).join('')

const someFigures = fc
  .record({
    people: fc.tuple(fc.nat(9_000), fc.nat(9_000), fc.nat(9_000)),
    ...{ arrests: fc.nat(500), countries: fc.nat(40), sitesVisited: fc.nat(900) },
    method: fc.constantFrom('suppress', 'round', 'noise'),
  })
  .map(({ people, method, ...facts }): ReleaseFigures => {
    const [low, best, high] = people.sort((a, b) => a - b) as [number, number, number]
    const protection = { ...figures.protection, method, base: method === 'round' ? 10 : 1 }
    return { ...figures, ...facts, people: { low, best, high }, protection }
  })

test.each(languages)('in %s every number is a figure of the release, and says which', (language) => {
  fc.assert(
    fc.property(someFigures, (of) => {
      const parts = pressText(of, { name: 'Operation Sandbar' }, language)
      for (const part of parts) {
        if ('text' in part) expect(part.text).not.toMatch(/\d|\{/)
        else {
          const [first, second] = part.figure.split('.') as [keyof ReleaseFigures, string | undefined]
          const field = of[first]
          expect(second ? (field as Record<string, unknown>)[second] : field).toBe(part.value)
        }
      }
      const told = parts.flatMap((part) => ('figure' in part ? [part.figure] : []))
      expect(told).toEqual(
        expect.arrayContaining(['people.low', 'people.best', 'people.high', 'level', 'number']),
      )
      expect(plain(parts)).toContain('Operation Sandbar')
    }),
    { numRuns: 40 },
  )
})

test('one is one', () => {
  const one = { ...figures, arrests: 1, people: { low: 1, best: 1, high: 1 } }
  const text = plain(pressText(one, { name: 'Operation Sandbar' }, 'en'))
  expect(text).toContain('met 1 person.')
  expect(text).toContain('1 person was arrested as a suspect.')
})
