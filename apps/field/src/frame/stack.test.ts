import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved, stackOf, type Move, type Stack } from './stack.ts'

const after = (...moves: Move<string>[]) => moves.reduce<Stack<string>>(moved, stackOf('today'))
const names = (stack: Stack<string>) => stack.laid.map(({ screen }) => screen)
const open = (screen: string): Move<string> => ({ move: 'open', screen })

test('Back leads to the screen below, and not past the first', () => {
  expect(names(after(open('people'), open('question'), { move: 'back' }))).toEqual(['today', 'people'])
  expect(names(after({ move: 'back' }))).toEqual(['today'])
})

test('a screen that replaces another is not come back through', () => {
  const stack = after(open('scan'), { move: 'replace', screen: 'invitation' })
  expect(names(stack)).toEqual(['today', 'invitation'])
  expect(names(moved(stack, { move: 'back' }))).toEqual(['today'])
})

test('home leads to the first screen from everywhere', () => {
  expect(names(after(open('people'), open('question'), { move: 'home' }))).toEqual(['today'])
})

test('it is never empty, and no two screens that were ever on it share a key', () => {
  const move = fc.oneof(
    fc.record({ move: fc.constantFrom('open' as const, 'replace' as const), screen: fc.string() }),
    fc.record({ move: fc.constantFrom('back' as const, 'home' as const) }),
  )
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      let stack = stackOf('today')
      const seen = new Map<number, object>(stack.laid.map((laid) => [laid.key, laid]))
      for (const one of moves) {
        stack = moved(stack, one)
        expect(stack.laid.length).toBeGreaterThan(0)
        for (const laid of stack.laid) {
          expect(seen.get(laid.key) ?? laid).toBe(laid)
          seen.set(laid.key, laid)
        }
      }
    }),
  )
})
