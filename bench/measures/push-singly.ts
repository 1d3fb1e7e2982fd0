import { hubProcess, newFolder, removeFolder, type HubProcess } from '../hub/hub-process.ts'
import { parcelsOf, pushAll } from '../hub/parcels.ts'
import { foundOperation, type Writer } from '../hub/people.ts'
import { plainRows, postgresAlone } from '../peers/postgres-alone.ts'
import { processorMeter } from '../processor-time.ts'
import { interleaved, seconds } from '../rounds.ts'
import { median, quantile, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const phones = 8
const goal = { rate: 2_000, p99: 20 }

/** Eight phones that push one entry at a time, each waiting for its answer. */
export const pushSingly: Measure = { name: 'push singly', quickSeconds: 7, run }

async function run({ quick }: Size): Promise<Row[]> {
  const folder = newFolder()
  const hub = await hubProcess(folder)
  try {
    return await measured(hub, quick ? 60 : 250, quick ? 3 : 5)
  } finally {
    await hub.stop()
    removeFolder(folder)
  }
}

async function measured(hub: HubProcess, each: number, rounds: number): Promise<Row[]> {
  const operation = await foundOperation(hub.origin)
  const team = await operation.team()
  const writers: Writer[] = []
  for (let i = 0; i < phones; i++) writers.push(await operation.member([team]))
  const plain = await postgresAlone(hub.admin, phones)
  const [waits, plainWaits]: [number[], number[]] = [[], []]
  const meter = processorMeter()
  const rate = async (work: () => Promise<unknown>) => (phones * each) / (await seconds(work))

  const figures = await interleaved(rounds, {
    product: async () => {
      const parcels = await Promise.all(writers.map((writer) => parcelsOf(writer, each, 1)))
      return meter.during(phones * each, () =>
        rate(async () => {
          const took = await Promise.all(writers.map((writer, i) => pushAll(writer, parcels[i]!)))
          waits.push(...took.flat())
        }),
      )
    },
    plain: async () => {
      const stand = writers.map((writer) => ({ ...writer }))
      const parcels = await Promise.all(stand.map((writer) => parcelsOf(writer, each, 1)))
      return rate(() =>
        Promise.all(
          parcels.map(async (own, connection) => {
            for (const parcel of own) {
              const began = performance.now()
              await plain.insert(connection, plainRows(parcel))
              plainWaits.push(performance.now() - began)
            }
          }),
        ),
      )
    },
  })
  await plain.end()
  // The first round warmed up: its waits are thrown away with it.
  const [own, theirs] = [waits.slice(phones * each), plainWaits.slice(phones * each)]
  const reached = { rate: median(figures.product), p99: quantile(own, 0.99) }
  return [
    {
      what: `Push one entry at a time from ${phones} phones, every answer after the commit`,
      figure: `${spread(figures.product, 'entries/s')}; ${waitsOf(own)}${meter.words()}`,
      peer: `PostgreSQL alone, a commit each: ${spread(figures.plain, 'rows/s')}; ${waitsOf(theirs)}`,
      ratio: ratioOf(figures.product, figures.plain),
      goal: `≥ ${shown(goal.rate)} entries/s, p99 ≤ ${goal.p99} ms`,
      met: reached.rate >= goal.rate && reached.p99 <= goal.p99,
      where:
        'Three signatures an entry (request, device, actor), made by the client and checked by the hub on the same cores; HTTP on both sides; and four statements for each parcel beside those of the transaction that whatever waits shares. The limit is not the disk but the processors: the peer does none of this work.',
    },
  ]
}

const waitsOf = (waits: number[]) =>
  `p50 ${shown(median(waits))} ms, p99 ${shown(quantile(waits, 0.99))} ms of ${waits.length}`
