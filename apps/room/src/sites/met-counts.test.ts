import { expect, test } from 'vitest'
import { metCounts } from './met-counts.ts'

test('makes one row for each sex, in the order of the list, and keeps adults and children apart', () => {
  const counts = metCounts([
    { sex: 'man', child: false, count: 4 },
    { sex: 'woman', child: true, count: 2 },
    { sex: 'woman', child: false, count: 5 },
  ])
  expect(counts).toEqual({
    rows: [
      { sex: 'woman', adults: 5, children: 2 },
      { sex: 'man', adults: 4, children: 0 },
    ],
    total: 11,
  })
})

test('keeps a code that only a newer program knows, at the end', () => {
  const { rows } = metCounts([
    { sex: 'newer', child: false, count: 1 },
    { sex: 'not_asked', child: false, count: 1 },
  ])
  expect(rows.map(({ sex }) => sex)).toEqual(['not_asked', 'newer'])
})
