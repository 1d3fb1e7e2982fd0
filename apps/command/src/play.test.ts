import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isRefusedStart, startHub, type RunningHub } from '@libertad/hub'
import { home } from './environment.ts'
import { keptSeals } from './kept-seals.ts'
import { ownKeeper } from './own-keeper.ts'
import { chosenPlan, planFrom } from './plan-file.ts'
import { playerFor, playOnce } from './play-once.ts'

const small = planFrom(join(home, 'packages/scenario/plans/small.yaml'))!
let folder: string
let hub: RunningHub
let keeper: ReturnType<typeof ownKeeper>

const settings = () => ({
  ...{ origin: `http://127.0.0.1:${hub.port}`, plan: small, seed: '7', progress: () => undefined },
  secret: new Uint8Array(32).fill(7),
})

describe('against a hub', { timeout: 180_000 }, () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'libertad-play-test-'))
    // The user that the database runs as must get through to its own folder inside.
    chmodSync(folder, 0o711)
    const started = await startHub({
      ...{ port: 0, dataFolder: folder, databaseUrl: undefined, mode: 'demonstration', version: 'test' },
      ...{ roomFolder: join(folder, 'none'), reserve: 0, note: () => undefined },
      keeper(database) {
        keeper = ownKeeper(folder, database, { plays: true, note: () => undefined })
        return keeper.address
      },
    })
    if (isRefusedStart(started)) throw new Error(started.happened)
    hub = started
  })

  afterEach(async () => {
    vi.unstubAllGlobals()
    await keeper.stop()
    await hub.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('after a whole play the hub says what is so', async () => {
    const { hub: figures, world } = await playOnce(settings())
    const { people, ...says } = figures
    expect(says).toEqual({
      ...{ countries: 3, officers: 40, sitesVisited: world.sitesVisited },
      ...{ records: world.encounters, arrests: world.arrests, presumed: world.presumed },
      ...{ referralsAccepted: world.referralsAccepted, consentsWithdrawn: world.consentsWithdrawn },
    })
    for (const figure of ['presumed', 'referralsAccepted', 'consentsWithdrawn'] as const)
      expect(world[figure]).toBeGreaterThan(0)
    // Records are more than people, and the hub says between which numbers they are.
    expect(world.encounters).toBeGreaterThan(world.people)
    expect(people.low).toBeLessThanOrEqual(world.people)
    expect(people.high).toBeGreaterThanOrEqual(world.people)
    expect(people.high).toBeLessThan(world.encounters)
    expect(world.people).toBe(small.play.people)
  })

  test('a play that is cut goes on where it was: nothing is written twice, and everything verifies', async () => {
    const { fetch } = globalThis
    const kept = keptSeals(folder)
    let pushes = 0
    vi.stubGlobal('fetch', (...[url, options]: Parameters<typeof fetch>) => {
      if (String(url).endsWith('/push') && ++pushes > 330) return Promise.reject(new TypeError('cut'))
      return fetch(url, options)
    })
    await expect(playOnce({ ...settings(), kept })).rejects.toThrow('push was refused: hub_unreachable')
    vi.stubGlobal('fetch', fetch)

    const { world, playing } = playerFor({
      ...{ ...settings(), reach: async () => undefined, kept: keptSeals(folder) },
    })
    await playing.play()
    const { participant } = await playing.coordinator()
    expect(await participant.pull()).toBeUndefined()
    expect(participant.outbox()).toMatchObject({ waiting: 0, needsAttention: [], notVerified: [] })
    // The registry is hers to read whole: each person and device stands there once.
    const joined = [...participant.entries()].filter(({ header }) => header.kind === 'person.joined')
    expect(joined).toHaveLength(new Set(joined.map(({ header }) => header.subject)).size)
    const planned = world.steps.flatMap(({ writes }) => writes.filter(({ kind }) => kind === 'person.joined'))
    expect(joined).toHaveLength(planned.length)
  })
})

test('what was written for another plan or size is told in words', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined)
  expect(chosenPlan({ file: undefined, countries: '3', people: '40', seed: '7' })?.countries).toHaveLength(3)
  expect(chosenPlan({ file: 'x.yaml', countries: '3', seed: '7' })).toBeUndefined()
  expect(chosenPlan({ file: undefined, people: 'many', seed: '7' })).toBeUndefined()
  expect(planFrom('/nowhere/plan.yaml')).toBeUndefined()
  expect(said).toHaveBeenCalledTimes(3)
  said.mockRestore()
})
