import { expect, test } from 'vitest'
import { linesToAsk } from './lines-to-ask.ts'

const page = { asked: 60, shown: 60, before: 100, now: 100 }

test('what was shown stays shown when entries come', () => {
  expect(linesToAsk(page)).toBe(60)
  expect(linesToAsk({ ...page, now: 107 })).toBe(67)
  expect(linesToAsk({ ...page, shown: 67, now: 101 })).toBe(68)
})

test('a jump, or an earlier moment, begins again with what was asked for', () => {
  expect(linesToAsk({ ...page, now: 9_000 })).toBe(60)
  expect(linesToAsk({ ...page, shown: 90, now: 40 })).toBe(60)
})

test('a page that stays open does not grow for ever, unless the reader asks for more', () => {
  expect(linesToAsk({ ...page, shown: 600, now: 101 })).toBe(600)
  expect(linesToAsk({ ...page, asked: 900, shown: 900, now: 150 })).toBe(900)
})

test('a short question shows all there is', () => {
  expect(linesToAsk({ asked: 60, shown: 3, before: 3, now: 4 })).toBe(60)
})
