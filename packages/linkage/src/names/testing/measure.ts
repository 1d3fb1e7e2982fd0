/*
 * How well names are told apart: node packages/linkage/src/names/testing/measure.ts <file>…
 * A file holds true pairs, one a line: two forms of one name between tabs, or commas with a heading; letters of the
 * second may stand apart. A labelled list has the columns name1, name2 and is_match. False pairs are drawn by a fixed
 * order: any other form, and one whose first form begins with the same two letters. Results are of words in the first
 * case, of whole names in the second.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { nameSimilarity } from '../index.ts'

type Pair = [one: string, other: string]

const cells = (line: string): string[] =>
  line.includes('\t')
    ? line.split('\t')
    : [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
        cell!.replaceAll(/^"|"$/g, '').replaceAll('""', '"'),
      )

const share = (scores: number[], holds: (score: number) => boolean) =>
  ((scores.filter(holds).length / Math.max(1, scores.length)) * 100).toFixed(1).padStart(6)

function drawn(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function measurePairs(pairs: Pair[]): void {
  const draw = drawn(1)
  const start = ([one]: Pair) => one.slice(0, 2).toLowerCase()
  const alike = Map.groupBy(pairs, start)
  const sample = pairs.filter(() => draw(pairs.length) < 3000)
  const far = sample.map((): Pair => pairs[draw(pairs.length)]!)
  const near = sample.map((pair): Pair => alike.get(start(pair))![draw(alike.get(start(pair))!.length)]!)
  const score = (from: Pair[]) =>
    sample.flatMap(([one], at) =>
      from[at]![0] === one && from !== sample ? [] : [nameSimilarity(one, from[at]![1])],
    )
  const [truly, random, beginning] = [score(sample), score(far), score(near)]
  console.log('  from   true above   random below   same first letters below   (percent)')
  for (const line of [0.5, 0.6, 0.7, 0.8]) {
    const below = (at: number) => at < line
    console.log(
      `  ${line.toFixed(2)} ${share(truly, (at) => at >= line)} ${share(random, below)} ${share(beginning, below)}`,
    )
  }
}

function measureLabelled(head: string[], rows: string[][]): void {
  const at = (name: string) => head.indexOf(name)
  const persons = rows.filter((row) => at('schema') < 0 || row[at('schema')] === 'Person')
  const scored = persons.map((row) => ({
    same: row[at('is_match')] === 'true',
    alike: nameSimilarity(row[at('name1')]!, row[at('name2')]!),
  }))
  for (const line of [0.6, 0.7, 0.75, 0.8, 0.85]) {
    const found = scored.filter(({ alike }) => alike >= line)
    const right = found.filter(({ same }) => same).length
    const all = scored.filter(({ same }) => same).length
    const [precision, recall] = [right / Math.max(1, found.length), right / Math.max(1, all)]
    const f1 = (2 * right) / Math.max(1, found.length + all)
    console.log(
      `  from ${line.toFixed(2)}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    )
  }
}

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(cells)
  const head = rows[0]!
  console.log(`${basename(file)}, ${rows.length} rows`)
  if (head.includes('is_match')) measureLabelled(head, rows.slice(1))
  else measurePairs(rows.map(([one, other]) => [one!, other!.replaceAll(' ', '')]))
}
