import { expect, test } from 'vitest'
import { aTable } from '../testing/made-up-figures.ts'
import { cellsTold, layOut } from './lay-out.ts'

test('sexes go across, totals last, and hidden stays apart from what is not there', () => {
  const { down, across, columns, rows } = layOut(aTable)
  expect([down, across, columns]).toEqual([['age'], 'sex', ['woman', 'man', 'all']])
  expect(rows).toEqual([
    { codes: ['child'], values: [null, 12, 20] },
    { codes: ['adult'], values: [null, 18, 50] },
    { codes: ['all'], values: [40, 30, 70] },
  ])
  const without = { ...aTable, cells: aTable.cells.filter(({ at }) => at !== 'man.child') }
  expect(layOut(without).rows[0]!.values).toEqual([null, undefined, 20])
})

test('one dimension is one column', () => {
  const cells = [
    { at: 'all', value: 9 },
    { at: 'mine', value: 9 },
  ]
  expect(layOut({ id: 'place', by: ['place'], cells })).toMatchObject({
    columns: ['all'],
    rows: [{ codes: ['mine'] }, { codes: ['all'] }],
  })
})

test('cells and those that are told', () => {
  expect(cellsTold([aTable])).toEqual({ cells: 9, shown: 7 })
})
