import { describe, expect, test } from 'vitest'
import { openSolver } from './solver.ts'
import { attackTexts, printedOf, protectTexts, wishing } from './testing/protected.ts'

const solver = await openSolver()
const lines = (text: string) => text.trim().split('\r\n')

describe('a table made safe by hiding', () => {
  test('hides the four cells of the example of Willenborg and de Waal (1996), and no more', () => {
    const table = `activity \\ region,A,B,C,Total
I,20,50,10,80
II,8,19,22,49
III,17,32,12,61
Total,45,101,44,190`
    const result = protectTexts(solver, [table], wishing({}, { threshold: 9, protection: 9 }))
    expect(result).toMatchObject({ safe: true, why: [], adds: true })
    expect(result.tables[0]!.hidden).toHaveLength(4)
    expect(result.tables[0]!.hidden.map(({ because }) => because).sort()).toEqual([
      'complement',
      'complement',
      'complement',
      'small',
    ])
    for (const { interval } of result.tables[0]!.hidden)
      expect(interval!.most - interval!.least).toBeGreaterThanOrEqual(9)
  })

  test('looks the same whyever a count is hidden, and keeps all totals true', () => {
    const table =
      'place,women,men,children,Total\nmines,60,20,3,83\nclubs,100,4,8,112\nfarms,19,27,3,49\nTotal,179,51,14,244'
    expect(lines(printedOf(protectTexts(solver, [table]))[0]!)).toEqual([
      'place,women,men,children,Total',
      'mines,60,x,x,83',
      'clubs,100,x,x,112',
      'farms,19,x,x,49',
      'Total,179,51,14,244',
    ])
  })

  test('takes totals that stand nowhere for known', () => {
    expect(lines(printedOf(protectTexts(solver, ['c,n\nA,3\nB,25\nC,47']))[0]!)).toEqual([
      ...['c,n', 'A,x', 'B,x', 'C,47'],
    ])
  })

  test('hides a small count wherever it stands, and protects it in each table', () => {
    const texts = [
      'country,sex,n\nBB,w,12\nBB,m,30\nLC,w,3\nLC,m,14\nGD,w,40\nGD,m,22',
      'sex,country,n\nw,BB,12\nm,BB,30\nw,LC,3\nm,LC,14\nw,GD,40\nm,GD,22',
    ]
    const [one, other] = protectTexts(solver, texts).tables
    expect(one!.hidden.length).toBeGreaterThan(0)
    expect(one!.printed).toEqual(other!.printed)
  })

  test('hides a zero where it would tell what happened to all of a group', () => {
    const table = 'c,w,m\nA,0,31\nB,25,40\nC,22,18'
    const hidden = protectTexts(solver, [table]).tables[0]!.hidden
    expect(hidden.filter(({ because }) => because === 'everyone').map(({ words }) => words)).toEqual([
      'c: A, w',
    ])
    const shown = protectTexts(solver, [table], wishing({}, { everyone: 'publish' }))
    expect(shown.tables[0]!.hidden).toEqual([])
  })

  test('hides every zero if zeros are to be hidden, those a list leaves out too', () => {
    const list = 'c,s,n\nA,w,20\nA,m,31\nB,w,25\nC,w,22\nC,m,18\nD,m,44\nD,w,12'
    const result = protectTexts(solver, [list], wishing({}, { zeros: 'hide' }))
    expect(result.safe).toBe(true)
    expect(lines(printedOf(result)[0]!)).toContain('B,m,x')
  })

  test('says why where nothing helps', () => {
    expect(protectTexts(solver, ['c,n\nA,3\nB,1']).why).toContain('c: all: only 4 in all.')
    const { safe, why } = protectTexts(solver, ['c,n\nA,30\nB,25', 'c,n\nA,30\nB,28'], wishing(), 1)
    expect(safe).toBe(false)
    expect(why).toContain('c: all (difference of A and B): must be 3.')
  })

  test('hides later what would tell few by subtraction from what is public', () => {
    const result = protectTexts(solver, ['c,n\nA,30\nB,25\nC,47', 'c,n\nA,30\nB,28\nC,67'], wishing(), 1)
    expect(result.safe).toBe(true)
    expect(lines(printedOf(result)[0]!)).toEqual(['c,n', 'A,30', 'B,x', 'C,x'])
  })

  test('does not undo what a released table hides', () => {
    const old = 'c,n\nA,x\nB,x\nC,47\nTotal,75'
    const result = protectTexts(solver, [old, 'c,s,n\nA,w,2\nA,m,1\nB,w,12\nB,m,13\nC,w,20\nC,m,27'])
    expect(result.safe).toBe(true)
    expect(attackTexts(solver, [old, ...printedOf(result)]).told).toEqual([])
  })

  test('holds nobody responsible for what was told before', () => {
    const result = protectTexts(solver, ['c,n\nA,3\nB,40\nC,50', 'd,n\np,41\nq,52'], wishing(), 1)
    expect(result.toldBefore.map(({ says }) => says)).toEqual(['c: A: 3 is published.'])
    expect(result.safe).toBe(true)
  })

  test('ends when its time does, and then says that nothing is proven', () => {
    let time = 0
    const text = 'c,w,m,k\nA,3,30,12\nB,20,4,40\nC,17,22,6'
    const result = protectTexts(solver, [text], wishing({ seconds: 1, now: () => (time += 300) }))
    expect(result.safe).toBe(false)
  })
})

describe('a table made safe by rounding', () => {
  const wish = wishing({ method: 'round', base: 5 }, { threshold: 5, protection: 5 })
  const table = 'c,w,m,k,Total\nA,3,31,12,46\nB,20,4,40,64\nC,17,22,6,45\nTotal,40,57,58,155'

  test('still adds up, moves no count by a whole step, and leaves multiples alone', () => {
    for (let round = 0; round < 10; round++) {
      const result = protectTexts(solver, [table], wish)
      expect(result).toMatchObject({ safe: true, adds: true })
      for (const [cell, value] of result.tables[0]!.printed.entries()) {
        const count = result.tables[0]!.table.cells[cell]!.count as number
        expect(value! % 5).toBe(0)
        expect(Math.abs(value! - count)).toBeLessThan(count % 5 === 0 ? 1 : 5)
      }
    }
  })

  test('is right on average', () => {
    const rounds = 300
    const sums = [0, 0, 0]
    for (let round = 0; round < rounds; round++) {
      const { printed } = protectTexts(solver, ['c,n\nA,1\nB,13\nC,27'], wish).tables[0]!
      for (const k of [0, 1, 2]) sums[k]! += printed[k]!
    }
    // A mean of 300 draws of 0 or 5 lies within half a person of its expectation but for one time in thousands.
    for (const [k, count] of [1, 13, 27].entries())
      expect(Math.abs(sums[k]! / rounds - count)).toBeLessThan(0.55)
  })

  test('does so in three dimensions', () => {
    const cells = ['p', 'q', 'r'].flatMap((a, i) =>
      ['s', 't'].flatMap((b, j) =>
        ['u', 'v'].map((c, k) => `${a},${b},${c},${(7 * i + 3 * j + 11 * k) % 13}`),
      ),
    )
    const result = protectTexts(solver, [['a,b,c,n', ...cells].join('\n')], wish)
    expect(result).toMatchObject({ safe: true, adds: true })
  })

  test('is refused where the steps are too small for what is to be hidden', () => {
    const fine = wishing({ method: 'round', base: 3 }, { threshold: 10, protection: 10 })
    expect(protectTexts(solver, [table], fine).safe).toBe(false)
  })
})
