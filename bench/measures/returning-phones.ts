import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { firstCursor, type Parcel } from '@libertad/protocol'
import { hubProcess, newFolder, removeFolder, type HubProcess } from '../hub/hub-process.ts'
import { parcelsOf, pushAll } from '../hub/parcels.ts'
import { foundOperation, must, type Phone, type Writer } from '../hub/people.ts'
import { week, writeWeek } from '../hub/week.ts'
import { plainRows, postgresAlone, type PlainRow, type PostgresAlone } from '../peers/postgres-alone.ts'
import { interleaved, seconds } from '../rounds.ts'
import { median, quantile, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const whole = 500
const goal = { seconds: 20, room: 300, slowest: 2 }
const connections = 4

/** Many phones come back at once after a week, while the room goes on reading. */
export const returningPhones: Measure = { name: 'returning phones', quickSeconds: 15, run }

async function run({ quick, large }: Size, note: (line: string) => void): Promise<Row[]> {
  const folder = newFolder()
  const hub = await hubProcess(folder)
  try {
    const [phones, rounds] = quick ? [5, 1] : large ? [whole, 1] : [50, 3]
    note(`returning phones: bringing in ${phones} phones`)
    return [await measured(hub, phones, rounds)]
  } finally {
    await hub.stop()
    removeFolder(folder)
  }
}

async function measured(hub: HubProcess, many: number, rounds: number): Promise<Row> {
  const operation = await foundOperation(hub.origin)
  const team = await operation.team()
  const phones: Phone[] = []
  for (let i = 0; i < many; i++) phones.push(await operation.phone([team]))
  const [room, writer] = [await operation.member([team]), await operation.member([team])]
  await pushAll(writer, await parcelsOf(writer, 2, 500))
  const alone = await postgresAlone(hub.admin, connections)
  // The same texts for the peer; a parcel is made before the clock starts.
  const [sample] = await parcelsOf(writer, 1, week.entries)
  const waits: number[][] = []
  const slowest: number[] = []

  async function product(): Promise<number> {
    for (const phone of phones) await writeWeek(phone)
    const stop = new AbortController()
    const reading = readOn(room, stop.signal)
    const took: number[] = []
    const all = await seconds(() =>
      Promise.all(phones.map(async (phone) => took.push(await seconds(() => empty(phone))))),
    )
    stop.abort()
    waits.push(await reading)
    slowest.push(Math.max(...took) / median(took))
    return all
  }
  const figures = await interleaved(rounds, { product, peer: () => keptAlone(alone, many, sample!) })
  await alone.end()
  const scaled = (median(figures.product) * whole) / many
  // The first round warmed up.
  const [reads, times] = [waits.slice(1).flat(), median(slowest.slice(1))]
  const p95 = quantile(reads, 0.95)
  const megabytes = (many * week.photographs * week.photograph) / 1e6
  return {
    what: `${many} phones come back at once, ${week.entries} entries and ${week.photographs} sealed photographs of ${week.photograph / 1000} kB each`,
    figure: `all in after ${spread(figures.product, 's')}${many < whole ? `, so ${shown(scaled)} s for ${whole} phones if it grows with what they bring` : ''}; slowest phone ${shown(times)}× the median; a page of 500 for the room meanwhile p95 ${shown(p95)} ms of ${reads.length}`,
    peer: `PostgreSQL alone, the same rows and ${shown(megabytes)} MB: ${spread(figures.peer, 's')}`,
    ratio: ratioOf(figures.product, figures.peer),
    goal: `${whole} phones in ≤ ${goal.seconds} s, slowest ≤ ${goal.slowest}× the median, room p95 ≤ ${goal.room} ms`,
    met: scaled <= goal.seconds && times <= goal.slowest && p95 <= goal.room,
    where:
      'A photograph travels as base64url in JSON beside its entry, about four to a request; the hub hashes it before it is kept. All phones and the room’s reader live in one process on the same two cores, so the waits of that process are in every figure.',
  }
}

/** As a phone does it: parcel after parcel until nothing waits; then the photographs are at the hub. */
async function empty({ participant }: Phone): Promise<void> {
  must(await participant.push())
  const { waiting, needsAttention } = participant.outbox()
  if (waiting > 0 || needsAttention.length > 0)
    throw new Error(`something stayed on a phone: ${needsAttention[0]?.code ?? waiting}`)
}

/** The room reads a page, again and again, ten times a second at most. Milliseconds each. */
async function readOn({ client, operation }: Writer, signal: AbortSignal): Promise<number[]> {
  const took: number[] = []
  do {
    const began = performance.now()
    must(await client.pull(operation, firstCursor, 500))
    took.push(performance.now() - began)
    await wait(100)
  } while (!signal.aborted)
  return took
}

/** PostgreSQL keeps a week of each phone: a row for each entry, a row for each photograph, a commit for each phone. */
async function keptAlone(alone: PostgresAlone, many: number, sample: Parcel): Promise<number> {
  const weeks = Array.from({ length: many }, (): PlainRow[] => {
    const photographs = sample.entries.slice(0, week.photographs).map(({ header }) => ({
      ...{ header, body: randomBytes(week.photograph).toString('base64url') },
    }))
    return plainRows({ ...sample, entries: [...sample.entries, ...photographs] }).map((row) => ({
      ...{ ...row, id: `${row.number}` },
    }))
  })
  const one = async (connection: number) => {
    for (let i = connection; i < weeks.length; i += connections) await alone.insert(connection, weeks[i]!)
  }
  return seconds(() => Promise.all(Array.from({ length: connections }, (_, i) => one(i))))
}
