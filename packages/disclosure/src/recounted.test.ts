import { describe, expect, test } from 'vitest'
import { openSolver } from './solver.ts'
import { attackTexts, printedOf, protectTexts, wishing } from './testing/protected.ts'

const solver = await openSolver()
const recounted = wishing({ recounted: true })
const lines = (text: string) => text.trim().split('\r\n')

describe('the same people counted again', () => {
  test('a person whose answer was corrected is not told by subtraction', () => {
    const [before, after] = ['c,n\nA,30\nB,25\nC,47\nD,31', 'c,n\nA,29\nB,26\nC,47\nD,31']
    expect(
      attackTexts(solver, [before, after], recounted).told.map(({ kind, between }) => [kind, ...between]),
    ).toEqual([
      ['change', -1, -1],
      ['change', 1, 1],
    ])
    const result = protectTexts(solver, [before, after], recounted, 1)
    expect(result.safe).toBe(true)
    expect(lines(printedOf(result)[0]!)).toEqual(['c,n', 'A,x', 'B,x', 'C,47', 'D,31'])
  })

  test('the number of all may change by few, and nothing says who they are', () => {
    const [before, after] = ['c,n\nA,30\nB,25\nC,47\nD,31', 'c,n\nA,30\nB,28\nC,47\nD,31']
    const result = protectTexts(solver, [before, after], recounted, 1)
    expect(result.safe).toBe(true)
    const printed = lines(printedOf(result)[0]!)
    expect(printed).toContain('B,x')
    expect(printed.filter((line) => line.endsWith('x')).length).toBeGreaterThan(1)
  })

  test('newcomers who can only be of one group are told', () => {
    const told = attackTexts(solver, ['c,n\nA,30\nB,25', 'c,n\nA,x\nB,25\nTotal,58'], recounted).told
    expect(told.map(({ kind, between }) => [kind, ...between])).toContainEqual(['change', 3, 3])
  })

  test('what is told closer than before is told anew', () => {
    const released = ['c,n\nA,<10\nB,25\nC,47']
    const result = protectTexts(solver, [...released, 'c,n\nA,3\nB,25\nC,47\nTotal,75'], wishing(), 1)
    expect(result.safe).toBe(false)
    expect(result.toldBefore[0]).toMatchObject({ words: 'c: A', between: [0, 9] })
    expect(result.why).toContain('c: A: must be 3.')
  })
})
