import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { home } from '../../apps/command/src/environment.ts'
import { newFolder, removeFolder } from '../hub/hub-process.ts'
import { learntList, scored } from '../linking/scored-pairs.ts'
import type { WholeRun } from '../linking/whole-run.ts'
import { duckDbLinking, threads } from '../peers/duckdb-linking.ts'
import { interleaved } from '../rounds.ts'
import { median, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const goal = { times: 5, seconds: 30, memory: 1e9, growth: 12, tokens: 2 }

/** Who stands in a list twice: pairs compared, and whole lists linked, in clear and over tokens. */
export const linking: Measure = { name: 'linking', quickSeconds: 45, run }

async function run({ quick, large }: Size, note: (line: string) => void): Promise<Row[]> {
  const pairs = await comparedPairs(quick ? 20_000 : 100_000, quick ? 2 : 5, note)
  const sizes = quick ? [2_000, 20_000] : [10_000, 100_000, ...(large ? [1_000_000] : [])]
  const runs = sizes.map((records) => ({ records, ...wholeRun(records, note) }))
  return [pairs, wholeRow(runs), tokenRow(quick ? 5_000 : 20_000, note)]
}

async function comparedPairs(records: number, rounds: number, note: (line: string) => void): Promise<Row> {
  note(`linking: learning a list of ${shown(records)}`)
  const { linked, keys } = learntList(records)
  const folder = newFolder()
  const peer = await duckDbLinking(linked, keys, folder)
  try {
    let [own, theirs] = [
      { pairs: 0, matches: 0 },
      { pairs: 0, matches: 0 },
    ]
    const rate = async (work: () => Promise<number>) => {
      const began = performance.now()
      const compared = await work()
      return compared / 1e6 / ((performance.now() - began) / 1000)
    }
    const figures = await interleaved(rounds, {
      product: () => rate(async () => (own = scored(linked)).pairs),
      peer: () => rate(async () => (theirs = await peer.run()).pairs),
    })
    const times = median(figures.product) / median(figures.peer)
    return {
      what: `Pairs of a list of ${shown(records)} records by ${keys.length} blocking keys, compared in levels by ${linked.fields.length} fields and weighed`,
      figure: `${spread(figures.product, 'million pairs/s')} on one thread; ${shown(own.pairs)} pairs, ${shown(own.matches)} likelier one person than not`,
      peer: `DuckDB’s SQL of the same keys and fields (self-joins, CASE levels by jaro_winkler_similarity and levenshtein, a sum of weights), ${threads} threads: ${spread(figures.peer, 'million pairs/s')}; ${shown(theirs.pairs)} pairs, ${shown(theirs.matches)} likely`,
      ratio: ratioOf(figures.product, figures.peer),
      ...{ goal: `≥ ${goal.times} times DuckDB`, met: times >= goal.times },
      where:
        'Most pairs end by what their equal fields weigh, before a text is read, and most texts by their letters; DuckDB compares every field of every pair, in fewer levels, and knows no households or leanings, hence more that look likely. Both look at the pairs that the keys bring, each once.',
    }
  } finally {
    peer.end()
    removeFolder(folder)
  }
}

function wholeRun(records: number, note: (line: string) => void, form?: 'tokens'): WholeRun {
  note(`linking: a whole list of ${shown(records)}${form ? `, ${form}` : ''}`)
  const file = join(home, 'bench/linking/whole-run.ts')
  const out = execFileSync(process.execPath, [file, String(records), ...(form ? [form] : [])], {
    encoding: 'utf8',
  })
  return JSON.parse(out) as WholeRun
}

const took = ({ seconds, processor, memory, f1 }: WholeRun) =>
  `${shown(seconds)} s (processor ${shown(processor)} s), ${shown(memory / 1e6)} MB at the peak, F1 ${f1.toFixed(3)}`

function wholeRow(runs: ({ records: number } & WholeRun)[]): Row {
  const last = runs.at(-1)!
  const growths = runs.slice(1).map(({ processor, records }, i) => {
    const [before] = runs.slice(i)
    return (processor / before!.processor) ** (1 / Math.log10(records / before!.records))
  })
  const most = Math.max(...growths)
  const isLarge = last.records >= 1_000_000
  return {
    what: `Whole lists from text to people, a quarter of them copies with two slips: ${runs.map(({ records }) => shown(records)).join(', ')} records`,
    figure: `${runs.map((one) => `${shown(one.records)}: ${took(one)}`).join('; ')}; ${growths.map((growth) => growth.toFixed(1)).join(' and ')} times the processor time for ten times the records`,
    goal: `a million records in ≤ ${goal.seconds} s and ≤ 1 GB; ≤ ${goal.growth} times for ten times`,
    met: isLarge
      ? last.seconds <= goal.seconds && last.memory <= goal.memory && most <= goal.growth
      : most <= goal.growth
        ? undefined
        : false,
    where:
      'Reading, learning, choosing keys, comparing, putting together and counting people, on one thread. Half of it goes into comparing pairs, a third into learning.',
  }
}

function tokenRow(records: number, note: (line: string) => void): Row {
  const [clear, tokens] = [wholeRun(records, note), wholeRun(records, note, 'tokens')]
  const times = tokens.processor / clear.processor
  return {
    what: `A whole list of ${shown(records)} records over tokens: rough keys of names and births, the rest value by value`,
    figure: `${took(tokens)}; precision ${tokens.precision.toFixed(3)}, recall ${tokens.recall.toFixed(3)}`,
    peer: `the same list in clear: ${took(clear)}; precision ${clear.precision.toFixed(3)}, recall ${clear.recall.toFixed(3)}`,
    ratio: `${times.toFixed(2)}× the processor time`,
    ...{ goal: `≤ ${goal.tokens} times clear text`, met: times <= goal.tokens },
    where:
      'Tokens agree or do not: nothing is nearly alike. What a slip changes is found only by another key that it does not touch.',
  }
}
