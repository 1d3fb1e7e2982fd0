import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './testing/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-read-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const one = file(
  'one.txt',
  'Operation Alba led to 22 arrests in 13 countries and the rescue of nearly 350 potential victims of trafficking.',
)
const two = file(
  'two.txt',
  'Police in 14 countries freed 350 women from human trafficking and arrested 22 people.',
)

describe.concurrent('libertad read-report', () => {
  test('ends with 0 and shows each value with its sentence', async () => {
    const read = await run(['read-report', one])
    expect(read.code).toBe(0)
    expect(read.out).toMatch(/victims +nearly 350 potential victims/)
    expect(read.out).toMatch(/“Operation Alba led to 22 arrests/)
  })

  test('gives one line of JSON, and ends with 1 where outlets disagree', async () => {
    const read = await run(['read-report', one, two, '--json'])
    expect(read.code).toBe(1)
    expect(read.out.trimEnd()).not.toContain('\n')
    const given = JSON.parse(read.out) as {
      reports: unknown[]
      compared: { field: string; agrees?: boolean }[]
    }
    expect(given.reports).toMatchObject([
      {
        file: one,
        language: 'en',
        row: { name: { value: 'Alba' }, arrests: { value: 22 }, countries: { stated: { value: 13 } } },
      },
      { file: two, row: { name: { found: false } } },
    ])
    expect(given.compared).toContainEqual(expect.objectContaining({ field: 'countries', agrees: false }))
  })

  test('writes rows as CSV, and writes over nothing', async () => {
    const out = join(folder, 'rows.csv')
    expect((await run(['read-report', one, '--out', out])).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/\r\n.*one\.txt,en,Alba,/)
    expect(await run(['read-report', one, '--out', out])).toMatchObject({
      code: 2,
      said: expect.stringMatching(/there already/),
    })
  })

  test('sets a row beside our own figures', async () => {
    const figures = file(
      'figures.json',
      '{"people": {"low": 200, "best": 210, "high": 220}, "records": 349, "arrests": 22}',
    )
    const read = await run(['read-report', one, '--with', figures])
    expect(read.out).toMatch(/350 is how many records there are/)
    const wrong = file('wrong.json', '{"people": 3}')
    expect(await run(['read-report', one, '--with', wrong])).toMatchObject({
      code: 2,
      said: expect.stringMatching(/are JSON/),
    })
  })

  test('ends with 1 for a text about something else, and takes nothing from it', async () => {
    const read = await run(['read-report', file('match.txt', 'Police made 22 arrests at the match.')])
    expect(read.code).toBe(1)
    expect(read.out).toMatch(/about no such operation/)
  })

  test.each([
    ['empty.txt', '', /empty/],
    ['picture.bin', Buffer.from([1, 0, 2, 0]), /no text/],
  ])('ends with 2 for %s', async (name, content, words) => {
    const read = await run(['read-report', file(name, content), '--json'])
    expect(read).toMatchObject({ code: 2, said: expect.stringMatching(words) })
    expect(JSON.parse(read.out)).toMatchObject({ reports: [], refused: [{}] })
  })

  test('ends with 2 when there is no such file, a folder, or no file named', async () => {
    for (const args of [[join(folder, 'nowhere')], [folder], []]) {
      const read = await run(['read-report', ...args])
      expect(read.code).toBe(2)
      expect(read.said).not.toMatch(/^ +at /m)
    }
  })
})
