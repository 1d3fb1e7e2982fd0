import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { combine } from './src/table/combine.ts'
import { evaluate } from './src/evaluate/evaluate.ts'
import { linkTable } from './src/link.ts'
import { peopleOf } from './src/report/people.ts'
import { seeded } from './src/random.ts'
import { findRoles, type Found } from './src/table/find-roles.ts'
import { parseCsv } from './src/table/parse-csv.ts'
import type { Table } from './src/table/table.ts'
import { tokensOf } from './src/testing/tokens-of.ts'
import { truthOf } from './src/evaluate/truth.ts'

// node packages/linkage/measure.ts FOLDER [NAME …]: links every labelled list below a folder that is there, and prints how
// well it went, in clear and over tokens that were made of it. The lists: Febrl, RLdata, Splink's, pseudopeople. Only the truth is named here; the rest is found out.
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
  'B³ F1',
  'Brier',
  'people',
  'said',
  'seconds',
]
print(columns)
for (const { name, file, with: other, truth, person } of lists) {
  if (names.length > 0 && !names.includes(name)) continue
  const texts = [file, ...(other ? [other] : [])].map(read)
  if (texts.some((text) => text === undefined)) continue
  const [one, two] = texts.map((text) => parseCsv(text!))
  if (!one || 'wrong' in one || (two && 'wrong' in two)) continue
  const { table, split } = two ? combine(one, two, truth) : { table: one, split: undefined }
  const found = findRoles(table, truth)
  const known = truthOf(table, truth, person)!.of
  measure(name, table, found, known, split)
  // The key of whoever keeps tokens is drawn anew each time, and forgotten.
  const key = randomBytes(32)
  const tokenOf = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 24)
  const encoded = parseCsv(tokensOf(table, found, tokenOf, truth))
  if ('wrong' in encoded) continue
  measure('  tokens', encoded, findRoles(encoded, truth, true), known, split)
}

function measure(name: string, table: Table, found: Found[], known: Int32Array, split?: number): void {
  const began = performance.now()
  const linked = linkTable(table, found, seeded(7), { split })
  if ('wrong' in linked) return print([name, linked.wrong])
  const { low, best, high } = peopleOf(linked, seeded(7))
  const seconds = (performance.now() - began) / 1000
  const measured = evaluate(known, linked.pairs, linked.clusters, 0.5, split)
  const { precision, recall, f1, clusters, brier, truePairs } = measured
  const numbers = [precision, recall, f1, clusters.bCubed.f1, brier].map((rate) => rate.toFixed(4))
  const holds = low <= clusters.people && clusters.people <= high
  print([
    ...[name, table.records, truePairs, ...numbers, clusters.people],
    ...[`${low}–${best}–${high}${holds ? '' : ' !'}`, seconds.toFixed(1)],
  ])
  console.log(
    `  claimed/true: ${measured.calibration.map((bin) => `${bin.pairs}: ${bin.claimed.toFixed(3)}/${bin.actual.toFixed(3)}`).join('  ')}`,
  )
}

function print(cells: (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padEnd(10)).join(' '))
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return undefined
  }
}
