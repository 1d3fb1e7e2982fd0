import { expect, test } from 'vitest'
import type { EntryLine } from '../model/view-model.ts'
import { allEntries } from './all-entries.ts'

const line = (number: number) => ({ id: `e${number}`, number }) as EntryLine

test('a long question is read to its end, each line once, though entries come meanwhile', async () => {
  const journal = Array.from({ length: 1_203 }, (_, at) => line(1_203 - at))
  const asked: unknown[] = []
  const lines = await allEntries(
    (question) => {
      asked.push(question)
      const page = {
        total: journal.length,
        lines: journal.slice(question.offset, question.offset + question.limit),
      }
      journal.unshift(line(journal.length + 1))
      return Promise.resolve(page)
    },
    { counter: 'arrests' },
  )
  expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 1_203 }, (_, at) => 1_203 - at))
  expect(asked[0]).toEqual({ counter: 'arrests', limit: 500, offset: 0 })
})

test('nothing is read as nothing', async () => {
  expect(await allEntries(() => Promise.resolve({ total: 0, lines: [] }), {})).toEqual([])
})
