import { DuckDBInstance } from '@duckdb/node-api'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Linked } from '../../packages/linkage/src/link.ts'

/** Threads that the peer has: all of a small machine. */
export const threads = 2

/**
 * The same pairs by the same keys in DuckDB, in the manner of Splink: a self-join for each key that leaves out what a key before
 * it brought, every field in levels by CASE, their weights summed. The weights are those that were learnt.
 */
export async function duckDbLinking(linked: Linked, keys: readonly Int32Array[], folder: string) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  const file = join(folder, 'records.csv')
  const names = [...linked.fields.map((_, f) => `f${f}`), ...keys.map((_, k) => `k${k}`)]
  const rows = [`id,${names.join(',')}`]
  for (let record = 0; record < linked.records; record++) {
    const values = linked.fields.map(({ values, codes }) => values[codes[record]!]!)
    rows.push([record, ...values, ...keys.map((ids) => (ids[record] === 0 ? '' : ids[record]!))].join(','))
  }
  writeFileSync(file, rows.join('\n'))
  const types = names.map((name) => `'${name}': '${name.startsWith('f') ? 'VARCHAR' : 'INTEGER'}'`)
  await connection.run(
    `create table people as select * from read_csv('${file}', header = true, columns = {'id': 'INTEGER', ${types.join(', ')}})`,
  )
  const weight = linked.fields.map((_, f) => caseOf(linked, f)).join(' + ')
  const selects = keys.map((_, k) => {
    const before = keys.slice(0, k).map((__, j) => `and (a.k${j} = b.k${j}) is not true`)
    return `select ${weight} as weight from people a join people b on a.k${k} = b.k${k} and a.id < b.id ${before.join(' ')}`
  })
  const least = -linked.scorer.prior
  const sql = `select count(*)::integer as pairs, count(*) filter (weight > ${least})::integer as matches from (${selects.join(' union all ')})`
  return {
    async run(): Promise<{ pairs: number; matches: number }> {
      const [row] = (await connection.runAndReadAll(sql)).getRowObjects()
      return { pairs: Number(row!['pairs']), matches: Number(row!['matches']) }
    },
    end: () => connection.closeSync(),
  }
}

/** Levels of a field as SQL: the same, two degrees of nearly, another; missing weighs nothing. */
function caseOf({ fields, model }: Linked, f: number): string {
  const { full, weights } = model.fields[f]!
  const [a, b] = [`a.f${f}`, `b.f${f}`]
  const near = (step: number) => weights[Math.min(weights.length - 1, full + step)]!.toFixed(3)
  const last = weights.at(-1)!.toFixed(3)
  const same = weights[Math.ceil(full / 2)]!.toFixed(3)
  const isText = ['given name', 'family name', 'full name', 'address', 'place', 'e-mail', 'other'].includes(
    fields[f]!.role,
  )
  const [first, second] = isText
    ? [`jaro_winkler_similarity(${a}, ${b}) > 0.92`, `jaro_winkler_similarity(${a}, ${b}) > 0.85`]
    : [`levenshtein(${a}, ${b}) <= 1`, `levenshtein(${a}, ${b}) <= 2`]
  return `case when ${a} is null or ${b} is null then 0 when ${a} = ${b} then ${same} when ${first} then ${near(1)} when ${second} then ${near(2)} else ${last} end`
}
