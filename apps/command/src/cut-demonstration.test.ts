import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { home } from './environment.ts'
import { planFrom } from './plan-file.ts'
import { backupOf, type JournalText } from './testing/backups.ts'
import { dataFolder } from './testing/data-folder.ts'
import { childOf, gone } from './testing/processes.ts'
import { freePort, healthy, run, start, until, type RunningCommand } from './testing/run-command.ts'
import { watcher } from './testing/watcher.ts'

const planFile = join(home, 'packages/scenario/plans/small.yaml')
const plan = planFrom(planFile)!
const data = dataFolder()
const port = await freePort()
const env = { LIBERTAD_DATA: data.folder, PORT: String(port) }
// The secret of the player is made here, so that the journal is watched from its first entry.
const watching = watcher(`http://127.0.0.1:${port}`, data.folder, plan, '7')
const preparation = watching.world.steps
  .filter(({ at }) => at <= watching.world.actionBegins)
  .reduce((sum, { writes, enrols = [] }) => sum + writes.length + enrols.length, 0)
const backups: JournalText[] = []
let hub: RunningCommand | undefined

const begin = async () => (hub = await start([planFile], { env }))
const linksIn = (said: string) => said.match(/http\S+(enrol|field\/)#\S+/g) ?? []

/** Waits until the journal has come to a number. */
async function reached(running: RunningCommand, number: number): Promise<void> {
  await until(
    async () => (await watching.number()) >= number,
    () => `the journal stands still. It said:\n${running.said()}`,
  )
}

/** What was in the journal is in it still, to the letter, in its place. */
async function keptWhole(name: string): Promise<JournalText> {
  const before = backups.at(-1)
  const now = await backupOf(data.folder, name)
  backups.push(now)
  if (before) {
    expect(now.entries.slice(0, before.entries.length)).toEqual(before.entries)
    expect(now.parcels).toEqual(expect.arrayContaining(before.parcels))
  }
  expect(now.entries).toHaveLength(now.first.number)
  return now
}

afterAll(async () => {
  await hub?.end()
  for (const { file } of backups) rmSync(file, { force: true })
  data.remove()
})

describe('a demonstration that is cut again and again goes on to the same end', { timeout: 90_000 }, () => {
  let links: string[]

  test('the hub is killed in the middle of the preparation: nothing goes on without it', async () => {
    const running = await begin()
    await reached(running, 40)
    const [server, player] = [data.postmaster()!, childOf(running.pid, 'live-play')]
    await running.end('SIGKILL')
    await Promise.all([gone(server), gone(player)])
    const { entries } = await keptWhole('prepared')
    expect(entries.length).toBeGreaterThanOrEqual(40)
    expect(entries.length).toBeLessThan(preparation)
  })

  test('the database is killed: the hub says so and ends', async () => {
    const running = await begin()
    await reached(running, backups.at(-1)!.entries.length + 20)
    process.kill(data.postmaster()!, 'SIGKILL')
    const { code, said } = await running.end('SIGCONT')
    expect(code).toBe(1)
    expect(said).toContain('The PostgreSQL server of this hub ended')
    expect(said).toContain('Start again')
    expect(said).not.toMatch(/^ +at /m)
    expect(linksIn(said)).toEqual([])
    await keptWhole('repaired')
  })

  test('the player is killed in the middle of the week: the hub goes on without it', async () => {
    const running = await begin()
    await running.says(/Open one of these/)
    links = linksIn(running.said())
    expect(links).toHaveLength(10)
    await watching.wish({ speed: 20_000 })
    await reached(running, preparation + links.length + 30)
    const player = childOf(running.pid, 'live-play')
    process.kill(player, 'SIGKILL')
    await gone(player)
    await running.says(/The play stopped before its end. What was played is kept; start again to go on./)
    expect(running.said()).not.toContain('The play is over')
    expect(await healthy(running.origin)).toBe(true)
    await running.end('SIGKILL')
    await keptWhole('half-played')
  })

  test('it goes on from there, with new links, to figures that are so', async () => {
    const running = await begin()
    await running.says(/Open one of these/)
    const again = linksIn(running.said())
    expect(again).toHaveLength(10)
    expect(again.filter((link) => links.includes(link))).toEqual([])
    await watching.wish({ jumpToEnd: true })
    await running.says(/The play is over/)
    const { people, encounters: records, ...truth } = watching.world.truth
    const { people: counted, ...said } = await watching.figures()
    expect(said).toEqual({ countries: 3, officers: 40, records, ...truth })
    expect(counted.low).toBeLessThanOrEqual(people)
    expect(counted.high).toBeGreaterThanOrEqual(people)
    expect(counted.high).toBeLessThan(records)
    expect((await running.end('SIGINT')).code).toBe(0)
    const { entries } = await keptWhole('played')
    const words = await run(['verify'], { env })
    expect(words).toMatchObject({ code: 0, said: expect.stringContaining(`${entries.length} entries`) })
  })

  test('a start after the end brings links again, and every entry still verifies', async () => {
    const running = await begin()
    await running.says(/The play is over/)
    expect(linksIn(running.said())).toHaveLength(10)
    expect((await running.end('SIGINT')).code).toBe(0)
    const { file, entries } = await keptWhole('watched')
    expect(entries).toHaveLength(backups.at(-2)!.entries.length + 10)
    expect(await run(['verify', file])).toMatchObject({ code: 0 })
  })
})

describe('its backup', { timeout: 60_000 }, () => {
  const elsewhere = dataFolder()
  const there = { LIBERTAD_DATA: elsewhere.folder }
  afterAll(elsewhere.remove)

  test('becomes a hub with the same head and the same entries in another folder, and only in an empty one', async () => {
    const { file, first, entries, parcels } = backups.at(-1)!
    const restored = await run(['restore', file], { env: there })
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining(`up to entry ${first.number}`) })
    const again = await backupOf(elsewhere.folder, 'again')
    const { operation, demonstration, number, chain } = first
    expect(again.first).toMatchObject({ operation, demonstration, number, chain })
    expect(again.entries).toEqual(entries)
    expect(again.parcels).toEqual(parcels)
    rmSync(again.file)
    const twice = await run(['restore', file], { env: there })
    expect(twice).toMatchObject({ code: 1, said: expect.stringContaining('The data folder is not empty.') })
  })

  test('is served as it was, and not played on without the keys of those who play', async () => {
    const running = await start([planFile], { env: there })
    await running.says(/It was restored from a backup/)
    expect((await running.end()).code).toBe(0)
  })

  test('is named wrong and not restored when somebody altered it', async () => {
    const { file, entries } = backups.at(-1)!
    const altered = `${file}.altered`
    const text = entries.find((entry) => entry.includes('person_met.recorded'))!
    const line = JSON.parse(text) as { number: number; body: string }
    const forged = JSON.stringify({ ...line, body: line.body.replace(/"salt":"./, '"salt":"!') })
    writeFileSync(
      altered,
      readFileSync(file, 'utf8').replace(text, () => forged),
    )
    const verified = await run(['verify', altered, '--json'])
    expect(verified.code).toBe(1)
    expect(JSON.parse(verified.out)).toMatchObject({ faults: [{ fault: 'altered', number: line.number }] })
    const empty = dataFolder()
    const restored = await run(['restore', altered], { env: { LIBERTAD_DATA: empty.folder } })
    expect(restored).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was restored.') })
    expect(readdirSync(empty.folder)).toEqual([])
    empty.remove()
    rmSync(altered)
  })
})

describe('its folder', { timeout: 60_000 }, () => {
  test('takes no real data, and no other play', async () => {
    const real = await run(['start', '--empty'], { env })
    expect(real).toMatchObject({
      code: 1,
      said: expect.stringContaining('This data folder holds a demonstration'),
    })
    const other = await run(['start', planFile, '--seed', '8'], { env })
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('another plan or another seed') })
  })

  test('is deleted whole, but for what somebody else put there', async () => {
    const own = join(data.folder, 'notes of somebody.txt')
    writeFileSync(own, 'not ours')
    const deleted = await run(['delete-demonstration'], { env })
    expect(deleted).toMatchObject({ code: 0, said: expect.stringContaining('is deleted') })
    expect(readdirSync(data.folder)).toEqual(['notes of somebody.txt'])
    rmSync(own)
    const nothing = await run(['delete-demonstration'], { env })
    expect(nothing).toMatchObject({ code: 0, said: expect.stringContaining('There is no demonstration') })
  })
})
