import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './testing/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-protect-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

const places = file(
  'places.csv',
  ...['place,women,men,children,Total', 'mines,60,20,3,83', '=clubs,100,4,8,112', 'farms,19,27,3,49'],
  'Total,179,51,14,244',
)

describe.concurrent('libertad protect', () => {
  test('gives the safe table, and says beside it what was done, lost and tried', async () => {
    const { code, out, said } = await run(['protect', places])
    expect(code).toBe(0)
    expect(out).toBe(
      "place,women,men,children,Total\r\nmines,60,x,x,83\r\n'=clubs,100,x,x,112\r\nfarms,19,x,x,49\r\nTotal,179,51,14,244\r\n",
    )
    expect(said).toContain('6 of 16 numbers hidden')
    expect(said).toContain('Safe to publish by these rules.')
  })

  test('gives one JSON document without the true value of what is hidden', async () => {
    const { code, out } = await run(['protect', places, '--json'])
    const given = JSON.parse(out) as Record<string, unknown>
    expect(code).toBe(0)
    expect(given).toMatchObject({
      ...{ file: 'places.csv', safe: true, lost: { cells: 6, of: 16, count: 65 }, attack: { told: [] } },
      table: { header: ['place', 'women', 'men', 'children', 'Total'] },
      protectedBecause: expect.arrayContaining(['Counts from 1 to 9 are hidden.']) as unknown,
    })
    expect(given.hidden).toContainEqual({
      ...{ cell: 'place: farms, children', line: 4, column: 4, because: 'small', between: [0, 14] },
    })
  })

  test('rounds, to a folder, and writes over nothing', async () => {
    const out = join(folder, 'out')
    const args = ['protect', places, '--method', 'round', '--base', '5', '--out', out]
    expect(await run(args)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(join(out, 'places.csv'), 'utf8')).toMatch(/^mines,60,20,[05],8[05]\r$/m)
    expect(await run(args)).toMatchObject({
      code: 2,
      said: expect.stringContaining('not written over') as string,
    })
  })

  test('adds noise within a budget for everything published, and says what could still be told', async () => {
    const noise = ['protect', places, '--method', 'noise', '--epsilon', '0.5', '--budget', '2']
    const { code, out, said } = await run([...noise, '--spent', '1.25', '--json'])
    expect(code).toBe(0)
    const given = JSON.parse(out) as { table: { lines: string[][] }; noise: unknown }
    expect(given.noise).toMatchObject({ epsilon: 0.5, spent: 1.75, budget: 2, measured: ['places.csv'] })
    const counts = given.table.lines.map((fields) => fields.slice(1).map(Number))
    for (const row of counts) expect(row.slice(0, 3).reduce((sum, one) => sum + one, 0)).toBe(row[3])
    expect(counts.at(-1)![3]).toBe(244)
    expect(counts.flat().every((count) => count >= 0)).toBe(true)
    expect(said).toContain('by a factor of 1.6 by these tables, and of 5.8 by all')
    expect(await run([...noise, '--spent', '1.6'])).toMatchObject({
      ...{ code: 1, out: '', said: expect.stringContaining('The budget is spent: 1.600 of 2.000') as string },
    })
  })

  test('ends with 1 and hands out nothing where a later table tells few by subtraction', async () => {
    const first = file('first.csv', 'country,n', 'BB,30', 'LC,25')
    const out = join(folder, 'never')
    const later = await run([
      'protect',
      file('later.csv', 'country,n', 'BB,30', 'LC,28'),
      '--released',
      first,
      '--out',
      out,
    ])
    expect(later).toMatchObject({ code: 1, out: '', said: expect.stringContaining('must be 3.') as string })
    expect(existsSync(join(out, 'later.csv'))).toBe(false)
  })

  test('only attacks what is published', async () => {
    const weak = file('weak.csv', 'country,n', 'BB,x', 'LC,25', 'Total,28')
    expect(await run(['protect', weak])).toMatchObject({
      ...{ code: 1, out: '', said: expect.stringContaining('country: BB: must be 3.') as string },
    })
    expect((await run(['protect', places, '--attack'])).said).toContain(
      'place: mines, children: 3 is published.',
    )
  })

  test.each([
    [['none.csv'], 'There is no such file.'],
    [[], 'Which table?'],
    [[file('sums.csv', 'c,w,m,Total', 'A,1,2,4')], 'sums.csv, line 2, column 4: Does not add up'],
    [[places, '--threshold', '1'], '--threshold is a whole number from 2'],
    [[places, '--method', 'blur'], '--method is suppress, round or noise.'],
    [[places, '--method', 'noise', '--epsilon', '0.0001'], '--epsilon is a number above 0'],
    [[places, '--method', 'noise', '--spent', 'much'], '--spent is a number'],
    [[places, places], 'Two tables have the same file name.'],
  ])('ends with 2 for %j', async (args, words) => {
    expect(await run(['protect', ...args])).toMatchObject({
      ...{ code: 2, out: '', said: expect.stringContaining(words) as string },
    })
  })
})
