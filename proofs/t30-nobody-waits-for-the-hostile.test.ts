import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aLead } from './bodies.ts'
import type { HostileClient } from './hostile-client-main.ts'
import { aHubApart, type HubApart } from './hub-apart.ts'
import { must, type Member } from './people.ts'

let db: TestDatabase
let it: HubApart
let founder: Member
let agency: string
let other: Member
let hostile: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHubApart(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
  other = await it.member(founder, { agency, roles: ['country_lead'] })
  hostile = await it.member(founder, { agency, roles: ['country_lead'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** What somebody does all day: an entry sent, what is new fetched. Milliseconds. */
async function aTurn(): Promise<number> {
  const begun = performance.now()
  must(
    await other.write({ kind: 'lead.reported', audience: it.operation.participants, agency, content: aLead }),
  )
  // A hub that says that it is busy is asked again, as devices do: that, too, is time that somebody waits.
  for (const act of [() => other.push(), () => other.pull()])
    for (let said = await act(); said; said = await act()) if (said.refused !== 'hub_busy') must(said)
  return performance.now() - begun
}

async function turns(count: number): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < count; i++) took.push(await aTurn())
  return took
}
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!

/** The hostile client, in a process of its own so that only the hub is shared with it. */
async function attacked<T>(way: HostileClient['way'], work: () => Promise<T>): Promise<T> {
  const main = fileURLToPath(new URL('./hostile-client-main.ts', import.meta.url))
  const given: HostileClient = {
    ...{ origin: it.origin, operation: it.operation.operation, way, device: hostile.identity.device },
    secret: Buffer.from(hostile.keys.device.secret).toString('base64url'),
  }
  const child = fork(main, [JSON.stringify(given)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  })
  await once(child, 'message')
  await wait(200)
  const done = await work()
  const over = once(child, 'exit')
  child.disconnect()
  await over
  return done
}

/** Milliseconds: hub, database, both clients and other tests share two cores, and a slice or two is the scheduler's. */
const slices = 15

const ways: HostileClient['way'][] = ['slow', 'huge and signed', 'huge and unsigned', 'forged', 'deaf']

test.each(ways)(
  'T30 a client that is %s does not double the others’ time',
  async (way) => {
    await turns(10)
    // A machine that does other things too is measured again; what the client does it does each time.
    let told = ''
    for (let attempt = 0; attempt < 5; attempt++) {
      const [quiet, busy]: [number[], number[]] = [[], []]
      for (let round = 0; round < 2; round++) {
        quiet.push(...(await turns(25)))
        busy.push(...(await attacked(way, () => turns(25))))
      }
      told = `${median(quiet).toFixed(1)} ms alone, ${median(busy).toFixed(1)} ms beside it`
      if (median(busy) < 2 * median(quiet) + slices) return
    }
    expect(told).toBe('less than double')
  },
  120_000,
)
