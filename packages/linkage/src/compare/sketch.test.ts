import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edits } from './edits.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { areFar, sketchesOf } from './sketch.ts'
import { containsWords } from './texts.ts'

const text = fc.string({ unit: fc.constantFrom(...'abcdeé 1'), minLength: 1, maxLength: 40 })

test('texts that are far by their letters are so by every comparison', () => {
  let far = 0
  fc.assert(
    fc.property(text, text, (a, b) => {
      if (!areFar(sketchesOf([a, b]), 0, 1)) return
      far++
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(0.7)
      expect(containsWords(a, b) || containsWords(b, a)).toBe(false)
      if (a.length > 4 && b.length > 4) expect(edits(a, b, 1)).toBeGreaterThan(1)
    }),
    { seed: 5, numRuns: 3000 },
  )
  expect(far).toBeGreaterThan(30)
})
