import pg from 'pg'
import { firstCursor } from '@libertad/protocol'
import { hubProcess, newFolder, removeFolder, type HubProcess } from '../hub/hub-process.ts'
import { parcelsOf, pushAll } from '../hub/parcels.ts'
import { foundOperation, must, type Team, type Writer } from '../hub/people.ts'
import { processorMeter } from '../processor-time.ts'
import { interleaved } from '../rounds.ts'
import { median, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'
import { secondStart } from './start.ts'

const page = 500
const goal = { rate: 30_000, page: 15 }

/** A reader of everything and a reader of one entry in a hundred pull journals of growing size; the hub then starts on the largest. */
export const pull: Measure = { name: 'pull', quickSeconds: 16, run }

async function run(size: Size, note: (line: string) => void): Promise<Row[]> {
  const steps = size.quick ? [10_000] : size.large ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
  const folder = newFolder()
  let hub = await hubProcess(folder)
  const rows: Row[] = []
  const pulled: number[] = []
  const pushed: number[][] = []
  try {
    const many = await readersAndWriters(hub)
    const admin = new pg.Client({ ...hub.admin, database: 'libertad' })
    await admin.connect()
    for (const step of steps) {
      note(`pull: filling the journal up to ${shown(step)} entries`)
      pushed.push(await many.fillTo(step))
      const made = await measured(many, admin, step, size.quick ? 3 : 5)
      pulled.push(made.cost)
      rows.push(...made.rows)
    }
    if (steps.length > 1) rows.push(growth(steps, pulled, pushed))
    await admin.end()
    await hub.stop()
    rows.push(await secondStart(folder, steps.at(-1)!, size))
    hub = { ...hub, stop: async () => undefined }
    return rows
  } finally {
    await hub.stop()
    removeFolder(folder)
  }
}

interface Many {
  all: Writer
  few: Writer
  /** Pushes until the journal has so many entries; answers with what an entry cost, batch by batch, microseconds. */
  fillTo(entries: number): Promise<number[]>
}

async function readersAndWriters(hub: HubProcess): Promise<Many> {
  const operation = await foundOperation(hub.origin)
  const [large, small] = [await operation.team(), await operation.team()]
  const officer = (...teams: Team[]) => operation.member(teams)
  const [busy, calm] = [await officer(large), await officer(small)]
  const [all, few] = [await officer(large, small), await officer(small)]
  let there = 0
  return {
    ...{ all, few },
    async fillTo(entries) {
      const costs: number[] = []
      while (there < entries) {
        // Of a hundred entries one is of the small team, in parcels of the size that phones send.
        const [most, rest] = [await parcelsOf(busy, 4, 495), await parcelsOf(calm, 4, 5)]
        const meter = processorMeter()
        const began = performance.now()
        await meter.during(2_000, () => pushAll(busy, most))
        const took = ((performance.now() - began) * 1_000) / 2_000
        await pushAll(calm, rest)
        there += 2_000
        costs.push(meter.each() ?? took)
      }
      return costs
    },
  }
}

async function measured(many: Many, admin: pg.Client, entries: number, rounds: number) {
  const pages: Record<'all' | 'few', number[]> = { all: [], few: [] }
  const counts = { all: entries, few: entries / 100 }
  const meters = { all: processorMeter(), few: processorMeter() }
  const product = (who: 'all' | 'few') => async () => {
    const began = performance.now()
    await meters[who].during(counts[who], async () => (counts[who] = await pullAll(many[who], pages[who])))
    return counts[who] / ((performance.now() - began) / 1000)
  }
  const peer = (audience: string | undefined) => async () => {
    const began = performance.now()
    return (await readAll(admin, many.all.operation, audience)) / ((performance.now() - began) / 1000)
  }
  const figures = await interleaved(rounds, {
    all: product('all'),
    allPeer: peer(undefined),
    few: product('few'),
    fewPeer: peer(many.few.audience),
  })
  const kept = (waits: number[]) => waits.slice(Math.floor(waits.length / (rounds + 1)))
  const row = (who: 'all' | 'few', title: string): Row => {
    const wait = median(kept(pages[who]))
    const rate = median(figures[who])
    return {
      what: `Pull ${shown(counts[who])} of ${shown(entries)} entries, ${title}, pages of ${page}`,
      figure: `${spread(figures[who], 'entries/s')}; page p50 ${shown(wait)} ms${meters[who].words()}`,
      peer: `PostgreSQL alone, the same texts by number: ${spread(figures[`${who}Peer`], 'rows/s')}`,
      ratio: ratioOf(figures[who], figures[`${who}Peer`]),
      ...(who === 'all'
        ? {
            goal: `≥ ${shown(goal.rate)} entries/s, page ≤ ${goal.page} ms`,
            met: rate >= goal.rate && wait <= goal.page,
          }
        : { goal: `page ≤ ${goal.page} ms`, met: wait <= goal.page }),
      where:
        'The path to the signed root of every entry and its JSON, on both sides of HTTP; the query itself goes from the audiences of the reader to the entries. The peer gives rows to a superuser without proof, path, policy or HTTP.',
    }
  }
  return {
    rows: [row('all', 'a reader of everything'), row('few', 'a reader of 1 %')],
    /** Microseconds an entry. */
    cost: meters.all.each() ?? 1e6 / median(figures.all),
  }
}

async function pullAll({ client, operation }: Writer, waits: number[]): Promise<number> {
  let cursor = firstCursor
  for (let count = 0; ;) {
    const began = performance.now()
    const reply = must(await client.pull(operation, cursor, page))
    waits.push(performance.now() - began)
    count += reply.entries.length
    cursor = reply.cursor
    if (!reply.more) return count
  }
}

async function readAll(admin: pg.Client, operation: string, audience: string | undefined): Promise<number> {
  const where = audience === undefined ? '' : 'and audience = $3'
  const text = `select number, received_at, header, body, root, place from libertad.journal
    where operation = $1 and number > $2 ${where} order by number limit ${page}`
  const rest = audience === undefined ? [] : [audience]
  for (let [count, after] = [0, 0]; ;) {
    const { rows } = await admin.query<{ number: string }>({
      ...{ name: audience === undefined ? 'all' : 'few', text, values: [operation, after, ...rest] },
    })
    count += rows.length
    if (rows.length < page) return count
    after = Number(rows.at(-1)!.number)
  }
}

function growth(steps: number[], pulled: number[], pushed: number[][]): Row {
  const [from, to] = [steps[0]!, steps.at(-1)!]
  const pull = pulled.at(-1)! / pulled[0]!
  // The last batches beside all of the first step but its very first, which warms up.
  const push = median(pushed.at(-1)!.slice(-10)) / median(pushed[0]!.slice(1))
  return {
    what: `Growth from ${shown(from)} to ${shown(to)} entries, in processor time an entry`,
    figure: `pulled ${shown(pull)}×, pushed ${shown(push)}×`,
    ...{ goal: 'pull ≤ 1.3×, push ≤ 1.25×', met: pull <= 1.3 && push <= 1.25 },
    where:
      'Both follow what is given and what arrives, not what is stored: an index grows by a level where a journal grows a hundredfold.',
  }
}
