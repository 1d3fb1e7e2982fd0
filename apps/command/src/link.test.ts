import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './testing/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-link-'))
afterAll(() => rmSync(folder, { recursive: true }))

const given = ['ana', 'eva', 'rosa', 'luz', 'marisol', 'carmen', 'ines', 'pilar', 'nuria', 'olga', 'irene']
const family = [
  'lopez',
  'gil',
  'mora',
  'vega',
  'ruiz',
  'sanz',
  'cano',
  'rey',
  'pons',
  'sol',
  'rua',
  'bravo',
  'leon',
]
const rows = Array.from({ length: 120 }, (_, i) => {
  const [name, surname] = [given[i % 11]!, family[(i * 7) % 13]!]
  return `${name},${surname},${1950 + ((i * 13) % 50)}-0${1 + ((i * 5) % 9)}-1${(i * 3) % 9},p${i}`
})
// Every sixth once more: as she is, or with a slip.
const twice = rows
  .filter((_, i) => i % 6 === 0)
  .map((row, i) => (i % 2 === 0 ? row : row.replace(/^(.)(.)/, '$2$1')))
const list = join(folder, 'list.csv')
writeFileSync(list, ['first name,last name,date of birth,who', ...rows, ...twice].join('\n'))

describe.concurrent('libertad link', () => {
  test('gives one JSON document and nothing else, and says beside it what it found', async () => {
    const { code, out, said } = await run(['link', list, '--json', '--truth', 'who'])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    const whole = JSON.parse(out) as {
      records: number
      pairs: { a: number; b: number }[]
      truth: { f1: number }
    }
    expect(whole).toMatchObject({ file: 'list.csv', records: 140, truth: { column: 'who' }, problems: [] })
    expect(whole.truth.f1).toBeGreaterThan(0.85)
    expect(whole.pairs).toContainEqual(expect.objectContaining({ a: 1, b: 121 }))
    expect(said).toContain('The surest pairs:')
    expect(said).toContain('Against who: precision')
  })

  test('gives pairs as CSV, to a file, and writes over nothing', async () => {
    const out = join(folder, 'pairs.csv')
    expect(await run(['link', list, '--out', out])).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/^a,b,probability,reasons\r\n\d+,\d+,[\d.]+,"/)
    expect(await run(['link', list, '--out', out])).toMatchObject({ code: 2 })
  })

  test.each([
    ['a file that is not there', ['link', join(folder, 'none.csv')], 'There is no such file.'],
    ['a folder', ['link', folder], 'This is a folder'],
    ['no file', ['link'], 'Which list?'],
    ['a threshold that is none', ['link', list, '--threshold', '2'], '--threshold is a probability'],
    ['a truth that is not there', ['link', list, '--truth', 'nobody'], 'There is no column nobody'],
  ])('ends with 2 and clear words for %s', async (_, args, words) => {
    const { code, out, said } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toContain(words)
  })

  test.each([
    ['empty', ''],
    ['binary', '\0\u0001\0PK'],
    ['of one line', 'x'.repeat(3_000_000)],
  ])('ends with 2 and clear words for a file that is %s', async (name, text) => {
    const file = join(folder, `${name}.csv`)
    writeFileSync(file, text)
    const { code, said } = await run(['link', file])
    expect(code).toBe(2)
    expect(said).not.toMatch(/\n\s+at /)
  })
})
