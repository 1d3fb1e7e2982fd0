import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { openSolver } from '../solver.ts'
import { attackTexts, wishing } from '../testing/protected.ts'

const solver = await openSolver()

const between = (texts: string[]) =>
  Object.fromEntries(
    attackTexts(solver, texts).intervals.map(({ words, interval }) => [
      words,
      [interval!.least, interval!.most, interval!.exact],
    ]),
  )

describe('an attack on published tables', () => {
  test('finds the interval of the example of Willenborg and de Waal (1996), as Fischetti and Salazar give it', () => {
    const table = `activity \\ region,A,B,C,Total
I,20,50,10,80
II,x,19,x,49
III,x,32,x,61
Total,45,101,44,190`
    expect(between([table])).toEqual({
      'activity: II, region: A': [0, 25, true],
      'activity: II, region: C': [5, 30, true],
      'activity: III, region: A': [0, 25, true],
      'activity: III, region: C': [4, 29, true],
    })
  })

  test('computes a cell that is hidden alone in its line', () => {
    const { safe, told } = attackTexts(solver, ['c,n\nA,x\nB,12\nC,40\nTotal,55'])
    expect(safe).toBe(false)
    expect(told).toMatchObject([{ kind: 'computed', words: 'c: A', between: [3, 3] }])
  })

  test('sees small counts that are printed, and those of whom all of a group are told the same', () => {
    const { told } = attackTexts(solver, ['c,w,m,Total\nA,3,30,33\nB,0,12,12\nTotal,3,42,45'])
    expect(told.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
      'small c: A, w',
      'small c: all, w',
      'everyone c: A, w',
      'everyone c: B, m',
    ])
  })

  test('puts several tables together: what each hides well, both tell', () => {
    const rows = 'c,n\nA,x\nB,x\nC,40\nTotal,65'
    expect(attackTexts(solver, [rows]).safe).toBe(true)
    const other = 'c,s,n\nA,w,20\nA,m,x\nB,w,x\nB,m,x\nC,w,20\nC,m,20\nA,Total,22\nC,Total,40\nTotal,Total,65'
    expect(attackTexts(solver, [rows, other]).told.map(({ says }) => says)).toContain(
      'c: A, s: m: must be 2.',
    )
  })

  test('subtracts two days', () => {
    const { told } = attackTexts(solver, ['c,n\nA,30\nB,25', 'c,n\nA,30\nB,28'])
    expect(told.map(({ kind, between }) => [kind, ...between])).toEqual([
      ['change', 3, 3],
      ['change', 3, 3],
    ])
  })

  test('takes “fewer than five” at its word', () => {
    expect(between(['c,n\nA,<5\nB,<5\nC,0\nTotal,7'])).toEqual({ 'c: A': [3, 4, true], 'c: B': [3, 4, true] })
  })

  test('says nothing bounds what nothing bounds', () => {
    expect(between(['c,n\nA,x\nB,12\nC,40'])['c: A']).toEqual([0, Infinity, true])
  })

  test('finds just the intervals that counting all tables finds', () => {
    const table = fc.record({
      counts: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
        ...{ minLength: 2, maxLength: 2 },
      }),
      hidden: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    })
    fc.assert(
      fc.property(table, ({ counts, hidden }) => {
        const full = withTotals(counts)
        // The number of all is always told, so that everything is bounded.
        const shown = full.map((row, r) =>
          row.map((count, c) => (hidden[4 * r + c] && r + c < 5 ? 'x' : count)),
        )
        const text = shown.map((row, r) => [['A', 'B', 'Total'][r], ...row].join())
        const found = between([['c,p,q,r,Total', ...text].join('\n')])
        const expected = byCounting(shown)
        for (const [key, ends] of expected) expect(found[key] ?? [...ends, true]).toEqual([...ends, true])
      }),
      { numRuns: 40 },
    )
  })

  test('ends when its time does, and does not call safe what it did not find out', () => {
    let time = 0
    const wish = wishing({ seconds: 1, now: () => (time += 400) })
    const result = attackTexts(solver, ['c,w,m,Total\nA,x,x,33\nB,x,x,12\nTotal,20,25,45'], wish)
    expect(result.safe).toBe(false)
  })
})

function withTotals(counts: number[][]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)])
  return [...rows, rows[0]!.map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0))]
}

/** Every table of two rows and three columns that fits what is shown, and the ends of each hidden number. */
function byCounting(shown: (number | 'x')[][]): Map<string, [number, number]> {
  const most = shown[2]![3] as number
  const found = new Map<string, [number, number]>()
  const cells = Array.from({ length: 6 }, () => 0)
  const visit = (place: number, left: number): void => {
    if (place < 6) {
      for (let count = 0; count <= left; count++) {
        cells[place] = count
        visit(place + 1, left - count)
      }
      return
    }
    const full = withTotals([cells.slice(0, 3), cells.slice(3)])
    if (!full.every((row, r) => row.every((count, c) => shown[r]![c] === 'x' || shown[r]![c] === count)))
      return
    for (const [r, row] of full.entries())
      for (const [c, count] of row.entries()) {
        const words = `c: ${['A', 'B', 'all'][r]}, ${['p', 'q', 'r', 'all'][c]}`
        const [least, top] = found.get(words) ?? [count, count]
        if (shown[r]![c] === 'x') found.set(words, [Math.min(least, count), Math.max(top, count)])
      }
  }
  visit(0, most)
  return found
}
