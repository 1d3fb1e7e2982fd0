import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { combine } from './src/table/combine.ts'
import { evaluate } from './src/evaluate/evaluate.ts'
import { linkTable } from './src/link.ts'
import { seeded } from './src/random.ts'
import { findRoles } from './src/table/find-roles.ts'
import { parseCsv } from './src/table/parse-csv.ts'
import { truthOf } from './src/evaluate/truth.ts'

// node packages/linkage/measure.ts FOLDER [NAME …]: links every labelled list below a folder that is there, and prints how
// well it went. The lists: Febrl, RLdata, Splink's, pseudopeople. Only the truth is named here; the rest is found out.
const [folder = '.', ...names] = process.argv.slice(2)
const febrl = /^(rec-\d+)/
const lastDigit = /^(\d+)\d$/
const lists: { name: string; file: string; with?: string; truth: string; person?: RegExp }[] = [
  ...[1, 2, 3, 4].map((n) => ({
    name: `febrl${n}`,
    file: `febrl/dataset${n}.csv`,
    truth: 'rec_id',
    person: febrl,
  })),
  { name: 'dsgenA', file: 'febrl-dsgen/dataset_A_10000.csv', truth: 'rec_id', person: lastDigit },
  { name: 'dsgenC', file: 'febrl-dsgen/dataset_C_5000.csv', truth: 'rec_id', person: lastDigit },
  {
    name: 'dsgenD',
    file: 'febrl-dsgen/dataset_D_org_5000.csv',
    ...{ with: 'febrl-dsgen/dataset_D_dup_5000.csv', truth: 'rec_id', person: lastDigit },
  },
  { name: 'rl500', file: 'rldata/RLdata500.csv', truth: 'ent_id' },
  { name: 'rl10000', file: 'rldata/RLdata10000.csv', truth: 'ent_id' },
  { name: 'fake', file: 'splink/fake_1000.csv', truth: 'cluster' },
  { name: 'historical', file: 'splink/historical_half_a.csv', truth: 'cluster' },
  { name: 'census', file: 'pseudopeople/census_2020.csv', truth: 'simulant_id' },
  { name: 'wic', file: 'pseudopeople/wic_2020_2022.csv', truth: 'simulant_id' },
  {
    name: 'censuswic',
    file: 'pseudopeople/census_2020.csv',
    ...{ with: 'pseudopeople/wic_2020_2022.csv', truth: 'simulant_id' },
  },
]

const columns = [
  'list',
  'records',
  'true',
  'precision',
  'recall',
  'F1',
  'cluster F1',
  'B³ F1',
  'Brier',
  'seconds',
]
console.log(columns.map((column) => column.padEnd(10)).join(' '))
for (const { name, file, with: other, truth, person } of lists) {
  if (names.length > 0 && !names.includes(name)) continue
  const texts = [file, ...(other ? [other] : [])].map(read)
  if (texts.some((text) => text === undefined)) continue
  const began = performance.now()
  const tables = texts.map((text) => parseCsv(text!))
  const [one, two] = tables
  if (!one || 'wrong' in one || (two && 'wrong' in two)) continue
  const { table, split } = two ? combine(one, two) : { table: one, split: undefined }
  const linked = linkTable(table, findRoles(table, truth), seeded(7), { split })
  if ('wrong' in linked) continue
  const seconds = (performance.now() - began) / 1000
  const measured = evaluate(truthOf(table, truth, person)!.of, linked.pairs, linked.clusters, 0.5, split)
  const { precision, recall, f1, clusters, brier, truePairs } = measured
  const numbers = [precision, recall, f1, clusters.f1, clusters.bCubed.f1, brier].map((one) => one.toFixed(4))
  console.log(
    [name, table.records, truePairs, ...numbers, seconds.toFixed(1)]
      .map((cell) => String(cell).padEnd(10))
      .join(' '),
  )
  console.log(
    `  claimed/actual: ${measured.calibration.map((bin) => `${bin.pairs}: ${bin.claimed.toFixed(3)}/${bin.actual.toFixed(3)}`).join('  ')}`,
  )
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return undefined
  }
}
