import { expect, test } from 'vitest'
import { lineFaults } from './field-line.ts'
import { wholeWeek } from './week-whole.ts'

test('T5 T22 T23 a week in the mines: nothing that an officer did out there is lost, doubled, or read by a thief', async () => {
  const { wrong, days, faults, controlIn } = await wholeWeek({ seed: 'mines', deaths: 20 })
  expect(wrong).toEqual([])
  expect(days).toMatchObject({ deaths: 20 })
  expect(days.resumed).toBeGreaterThan(3)
  expect(days.onlyHere).toBeGreaterThan(30)
  for (const fault of lineFaults) expect(faults[fault], fault).toBeGreaterThan(0)
  expect(controlIn).toEqual(expect.arrayContaining(['IndexedDB', 'Local Storage']))
}, 600_000)
