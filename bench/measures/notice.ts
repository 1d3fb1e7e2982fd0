import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { hubProcess, newFolder, removeFolder, type HubProcess } from '../hub/hub-process.ts'
import { parcelOf, pushAll } from '../hub/parcels.ts'
import { foundOperation, must, type Writer } from '../hub/people.ts'
import { median, quantile, shown, type Measure, type Row, type Size } from '../row.ts'

const goal = 150

/** From the push of an entry to the event at a client that listens, while others push at half of what the hub can take. */
export const notice: Measure = { name: 'notice', quickSeconds: 8, run }

async function run({ quick }: Size): Promise<Row[]> {
  const folder = newFolder()
  const hub = await hubProcess(folder)
  try {
    return await measured(hub, quick ? 100 : 1_000)
  } finally {
    await hub.stop()
    removeFolder(folder)
  }
}

async function measured(hub: HubProcess, times: number): Promise<Row[]> {
  const operation = await foundOperation(hub.origin)
  const team = await operation.team()
  const officer = () => operation.member([team])
  const [writer, listener, crowd] = [await officer(), await officer(), await officer()]
  const stop = new AbortController()
  const heard = listen(listener, stop.signal)
  const numbers = notifications(hub)
  await numbers.ready
  const load = halfLoad(crowd, stop.signal)
  await wait(1_500)
  const [fromPush, afterAnswer, fromNotify]: number[][] = [[], [], []]
  for (let i = 0; i < times; i++) {
    const parcel = await parcelOf(writer, 1)
    const began = performance.now()
    const event = heard.nextAfter(began)
    const reply = must(await writer.client.push(writer.operation, [parcel]))
    const answeredAt = performance.now()
    const { answers } = must(reply.parcels[0]!) as { answers: { number: number }[] }
    const at = await event(answers[0]!.number)
    fromPush!.push(at - began)
    afterAnswer!.push(at - answeredAt)
    fromNotify!.push(await numbers.one(i))
    await wait(5)
  }
  stop.abort()
  const rate = await load
  await numbers.end()
  const p95 = quantile(fromPush!, 0.95)
  return [
    {
      what: `Entry pushed → event at a listening client, while others push ${shown(rate)} entries/s`,
      figure: `p50 ${shown(median(fromPush!))} ms, p95 ${shown(p95)} ms of ${times}; after the writer's own answer p50 ${shown(median(afterAnswer!))} ms`,
      peer: `PostgreSQL alone, insert and NOTIFY → LISTEN: p50 ${shown(median(fromNotify!))} ms, p95 ${shown(quantile(fromNotify!, 0.95))} ms`,
      ratio: `${shown(p95 / quantile(fromNotify!, 0.95))}× (p95)`,
      ...{ goal: `p95 ≤ ${goal} ms`, met: p95 <= goal },
      where:
        'The clock starts before the push is signed and sent, so the time from commit to event is less. A waiting push goes into the next transaction, behind the batch that is at work. The screen draws after the event: that is not in here.',
    },
  ]
}

/** Hears notices; an event with a number at least as high as an entry's says that the entry is committed. */
function listen({ client, operation }: Writer, signal: AbortSignal) {
  const events: { number: number; at: number }[] = []
  let wake = () => undefined as void
  void client.notices(
    operation,
    ({ number }) => {
      events.push({ number, at: performance.now() })
      wake()
    },
    signal,
  )
  return {
    nextAfter: (began: number) => async (number: number) => {
      for (;;) {
        const found = events.find((event) => event.at >= began && event.number >= number)
        if (found) {
          events.length = 0
          return found.at
        }
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}

/** Measures what one device can push, then pushes at half of that until it is told to stop. Entries a second. */
async function halfLoad(writer: Writer, signal: AbortSignal): Promise<number> {
  const size = 250
  const took: number[] = []
  for (let i = 0; i < 4; i++) took.push(...(await pushAll(writer, [await parcelOf(writer, size)])))
  const pause = median(took)
  const began = performance.now()
  let pushed = 0
  while (!signal.aborted) {
    const parcel = await parcelOf(writer, size)
    const started = performance.now()
    await pushAll(writer, [parcel])
    pushed += size
    await wait(Math.max(0, 2 * pause - (performance.now() - started)))
  }
  return pushed / ((performance.now() - began) / 1000)
}

function notifications(hub: HubProcess) {
  const [listener, writer] = [1, 2].map(() => new pg.Client({ ...hub.admin, database: 'postgres' })) as [
    ...[pg.Client, pg.Client],
  ]
  let heard = (_payload: string) => undefined as void
  const ready = (async () => {
    await Promise.all([listener.connect(), writer.connect()])
    await writer.query('create table if not exists heard (at timestamptz, what text)')
    await listener.query('listen heard')
    listener.on('notification', ({ payload = '' }) => heard(payload))
  })()
  return {
    ready,
    async one(i: number): Promise<number> {
      const came = new Promise<void>((resolve) => (heard = (payload) => payload === String(i) && resolve()))
      const began = performance.now()
      await writer.query({
        ...{ name: 'notify', values: [String(i), 'x'.repeat(700)] },
        text: `with i as (insert into heard values (now(), $2)) select pg_notify('heard', $1)`,
      })
      await came
      return performance.now() - began
    },
    end: () => Promise.all([listener.end(), writer.end()]),
  }
}
