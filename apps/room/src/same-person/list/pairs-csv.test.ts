import { expect, test } from 'vitest'
import { aPair } from '../testing/a-pair.ts'
import { aSay } from '../testing/a-say.ts'
import { filterPairs } from './filter-pairs.ts'
import { pairsCsv } from './pairs-csv.ts'

const now = Date.parse('2018-04-06T11:00:00.000Z')

test('holds pseudonyms, countries and answers, a cell under every head, and no id of a record', () => {
  const pairs = [aPair({ answer: 'same', theirs: 'none' }), aPair({ mine: undefined })]
  const [heads, row, other] = pairsCsv(aSay('en'), pairs, now, ({ mine }) => mine && 'GY-T4XH').split('\r\n')
  expect(row).toContain('"GY-T4XH","TT","68 to 1 for","Same person","Waits for the other owner"')
  expect(other).toMatch(/^"","TT"/)
  expect(row?.split('","')).toHaveLength(heads?.split('","').length ?? 0)
  expect(row).not.toContain('case')
})

test('a state and what was typed filter together', () => {
  const pairs = [aPair({ pair: 'a' }), aPair({ pair: 'b', countries: ['GY'] })]
  const found = (state: 'waits' | 'late' | undefined, text: string) =>
    filterPairs(pairs, { state, text, now }, ({ countries }) => countries).map(({ pair }) => pair)
  expect(found('waits', '')).toEqual(['a', 'b'])
  expect(found('waits', 'gy')).toEqual(['b'])
  expect(found('late', '')).toEqual([])
})
