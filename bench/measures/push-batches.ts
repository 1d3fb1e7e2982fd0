import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Parcel } from '@libertad/protocol'
import { ended, hubProcess, newFolder, removeFolder, told, type HubProcess } from '../hub/hub-process.ts'
import { parcelsOf, pushAll } from '../hub/parcels.ts'
import { foundOperation, type Writer } from '../hub/people.ts'
import { plainRows, postgresAlone } from '../peers/postgres-alone.ts'
import { processorMeter } from '../processor-time.ts'
import { interleaved, seconds } from '../rounds.ts'
import { median, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const inFlight = 4
const size = 500
const goal = 10_000

/** How fast batches of 500 entries become durable, from four devices at once. */
export const pushBatches: Measure = { name: 'push in batches', quickSeconds: 8, run }

async function run({ quick }: Size): Promise<Row[]> {
  const folder = newFolder()
  const hub = await hubProcess(folder)
  try {
    return await measured(hub, quick ? 2 : 6, quick ? 3 : 5)
  } finally {
    await hub.stop()
    removeFolder(folder)
  }
}

async function measured(hub: HubProcess, batches: number, rounds: number): Promise<Row[]> {
  const operation = await foundOperation(hub.origin)
  const writers: Writer[] = []
  for (let i = 0; i < inFlight; i++) writers.push(await operation.member([await operation.team()]))
  const plain = await postgresAlone(hub.admin, inFlight)
  const straight = await straightHub(hub, writers)
  const meter = processorMeter()
  const entries = inFlight * batches * size
  let bytes = 0

  /** Entries a second when each device sends its parcels in their order, all devices side by side. */
  async function rate(
    send: (parcels: Parcel[], device: number) => Promise<unknown>,
    around = (_: number, work: () => Promise<number>) => work(),
  ): Promise<number> {
    const parcels = await Promise.all(writers.map((writer) => parcelsOf(writer, batches, size)))
    bytes = entryBytes(parcels[0]![0]!)
    return entries / (await around(entries, () => seconds(() => Promise.all(parcels.map(send)))))
  }
  /** The peers keep parcels that the hub never sees: for it the devices' chains stay where they were. */
  async function unseen(send: (parcel: Parcel, device: number) => Promise<unknown>): Promise<number> {
    const before = writers.map(({ nextSequence, lastRoot }) => ({ nextSequence, lastRoot }))
    const value = await rate(async (parcels, device) => {
      for (const parcel of parcels) await send(parcel, device)
    })
    for (const [i, writer] of writers.entries()) Object.assign(writer, before[i])
    return value
  }
  const figures = await interleaved(rounds, {
    product: () => rate((parcels, device) => pushAll(writers[device]!, parcels), meter.during),
    plain: () => unseen((parcel, device) => plain.insert(device, plainRows(parcel))),
    straight: () => unseen(straight.post),
  })
  await Promise.all([plain.end(), straight.end()])
  return rows(figures, bytes, meter.words())
}

async function straightHub(hub: HubProcess, writers: Writer[]) {
  const keys = Object.fromEntries(writers.map(({ device, keys }) => [device, keys.device.publicKey]))
  const file = fileURLToPath(new URL('../peers/straight-hub.ts', import.meta.url))
  const child = fork(file, [JSON.stringify(hub.admin), JSON.stringify(keys)])
  const { port } = await told<{ port: number }>(child)
  return {
    post: async (parcel: Parcel) => {
      const options = { method: 'POST', body: JSON.stringify(parcel) }
      const response = await fetch(`http://127.0.0.1:${port}/`, options)
      await response.text()
      if (!response.ok) throw new Error('the straight-line hub refused')
    },
    end: () => ended(child),
  }
}

function rows(
  { product, plain, straight }: Record<'product' | 'plain' | 'straight', number[]>,
  bytes: number,
  cost: string,
): Row[] {
  return [
    {
      what: `Push in batches of ${size}, ${bytes} B an entry, ${inFlight} devices at once; durable, signed, schema and rights checked, row-level security`,
      ...{
        figure: `${spread(product, 'entries/s')}${cost}`,
        peer: `PostgreSQL alone: ${spread(plain, 'rows/s')}`,
      },
      ...{ ratio: ratioOf(product, plain), goal: `≥ ${shown(goal)} entries/s`, met: median(product) >= goal },
      where:
        'For each entry the hub reads header and body against their shapes, hashes both, judges the right, and inserts two rows (entry and subject) under policies, where the peer inserts one row without any of it. Client, hub and server share the cores. The limit is PostgreSQL alone.',
    },
    {
      what: 'The same batches beside the straightest hub that keeps what is signed',
      ...{
        figure: spread(product, 'entries/s'),
        peer: `straight-line hub: ${spread(straight, 'entries/s')}`,
      },
      ratio: ratioOf(product, straight),
      where:
        'This peer has HTTP, one signature a batch and the root over its headers, and no schema, rights, policies, subjects or answer for each entry: the difference is their cost.',
    },
  ]
}

function entryBytes({ entries }: Parcel): number {
  const { header, body } = entries[0]!
  return Buffer.byteLength(header) + Buffer.byteLength(body ?? '')
}
