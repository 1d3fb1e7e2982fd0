import { createServer, type Server } from 'node:http'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder } from './testing/data-folder.ts'
import { lives } from './testing/processes.ts'
import { healthy, run, start, type RunningCommand } from './testing/run-command.ts'

const one = dataFolder()
const two = dataFolder()
let hub: RunningCommand
let other: RunningCommand
/** Two starts on one folder, at the same moment. */
let together: PromiseSettledResult<RunningCommand>[]

beforeAll(async () => {
  const empty = (folder: string) => start(['--empty'], { env: { LIBERTAD_DATA: folder } })
  other = await empty(two.folder)
  together = await Promise.allSettled([empty(one.folder), empty(one.folder)])
  hub = together.find((one) => one.status === 'fulfilled')!.value
})
afterAll(async () => {
  await Promise.all([hub?.end(), other?.end()])
  one.remove()
  two.remove()
})

describe('two hubs side by side', () => {
  test('when it says that it is healthy, the first page is served', async () => {
    for (const { origin } of [hub, other]) {
      const page = await fetch(origin)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('<!doctype html>')
    }
    expect(hub.said()).toContain(`Libertad is ready: ${hub.origin}`)
    expect(hub.said()).toMatch(/it asks for this code, once: \S{12}/)
  })

  test('each has a database and a key of its own', async () => {
    expect(one.postmaster()).toBeGreaterThan(0)
    expect(two.postmaster()).toBeGreaterThan(0)
    expect(one.postmaster()).not.toBe(two.postmaster())
    const keys = await Promise.all(
      [hub, other].map(
        async ({ origin }) =>
          ((await (await fetch(`${origin}/api/hub`)).json()) as { hubKey: string }).hubKey,
      ),
    )
    expect(keys[0]).toMatch(/^[\w-]{43}$/)
    expect(keys[0]).not.toBe(keys[1])
  })

  test('of two starts on one folder at the same moment one is refused in words', () => {
    const refused = together.find((one) => one.status === 'rejected')
    expect(together.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(String(refused?.reason)).toContain('Another Libertad hub is using the data folder')
  })

  test('a second start on a folder in use is refused in words, and the first goes on', async () => {
    const second = await run(['start', '--empty'], { env: { LIBERTAD_DATA: one.folder, PORT: '0' } })
    expect(second.code).toBe(1)
    expect(second.said).toContain(`Another Libertad hub is using the data folder ${one.folder}.`)
    expect(second.said).toContain('Stop it first, or choose another folder with LIBERTAD_DATA')
    expect(second.said).not.toMatch(/^ +at /m)
    expect(await healthy(hub.origin)).toBe(true)
  })
})

describe('a folder for real data', () => {
  const env = { LIBERTAD_DATA: two.folder, PORT: '0' }

  test('takes no demonstration', async () => {
    const refused = await run(['start'], { env })
    expect(refused.code).toBe(1)
    expect(refused.said).toContain(
      'This data folder is for real data; a demonstration is never played into it.',
    )
  })

  test('is not deleted as a demonstration', async () => {
    const refused = await run(['delete-demonstration'], { env })
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('holds real data.\nNothing was deleted.')
    expect(await healthy(other.origin)).toBe(true)
  })
})

describe('plain http from another machine', () => {
  /** As somebody on another machine sees this one, and as a proxy without https passes on. */
  const ways = async (path: string) => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')?.address
    const through = fetch(`${hub.origin}${path}`, { headers: { 'x-forwarded-for': '192.0.2.7' } })
    return Promise.all([through, ...(address ? [fetch(`http://${address}:${hub.port}${path}`)] : [])])
  }

  test('is told by the API that https is needed', async () => {
    for (const reply of await ways('/api/hub')) {
      expect(reply.status).toBe(403)
      expect(await reply.json()).toMatchObject({ refused: 'https_needed' })
    }
  })

  test('is told by the page why, and what to do', async () => {
    for (const reply of await ways('/')) {
      expect(reply.status).toBe(403)
      const page = await reply.text()
      expect(page).toContain('anyone on the way could read and change what you see')
      expect(page).toContain('caddy reverse-proxy')
      expect(page).not.toContain('<script')
    }
  })

  test('is served through a proxy that has https', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' }
    const card = await fetch(`${hub.origin}/api/hub`, { headers })
    expect(await card.json()).toMatchObject({ program: 'libertad', foundingCodeNeeded: true })
  })
})

describe('a port that is in use', () => {
  let taken: Server
  beforeAll(async () => {
    taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => taken.close())

  test('is refused in words, before anything is made', async () => {
    const { port } = taken.address() as { port: number }
    const three = dataFolder()
    const refused = await run(['start', '--empty'], {
      env: { LIBERTAD_DATA: three.folder, PORT: String(port) },
    })
    expect(refused.code).toBe(1)
    expect(refused.said).toContain(`Port ${port} is already in use.`)
    expect(refused.said).toContain('choose another port, for instance: PORT=8090')
    expect(refused.said).not.toMatch(/^ +at /m)
    expect(readdirSync(three.folder)).toEqual([])
    three.remove()
  })
})

test('Ctrl-C ends everything that was started, and leaves nothing behind but the data', async () => {
  const server = one.postmaster()!
  const socket = readFileSync(join(one.folder, 'socket-folder'), 'utf8')
  expect(lives(server)).toBe(true)
  expect(existsSync(socket)).toBe(true)
  const { code } = await hub.end('SIGINT')
  expect(code).toBe(0)
  expect(lives(server)).toBe(false)
  expect(existsSync(socket)).toBe(false)
  expect(existsSync(join(one.folder, 'hub.lock'))).toBe(false)
  expect(readdirSync(join(one.folder, 'postgresql', 'data'))).not.toContain('postmaster.pid')
  expect(await healthy(hub.origin)).toBe(false)
  expect(await healthy(other.origin)).toBe(true)
})
