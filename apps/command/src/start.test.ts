import { createServer, type Server } from 'node:http'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder } from './testing/data-folder.ts'
import { lives } from './testing/processes.ts'
import { healthy, run, start, type RunningCommand } from './testing/run-command.ts'

const one = dataFolder()
const two = dataFolder()
let hub: RunningCommand
let other: RunningCommand

beforeAll(async () => {
  ;[hub, other] = await Promise.all([
    start(['--empty'], { env: { LIBERTAD_DATA: one.folder } }),
    start(['--empty'], { env: { LIBERTAD_DATA: two.folder } }),
  ])
})
afterAll(async () => {
  await Promise.all([hub?.end('SIGKILL'), other?.end('SIGKILL')])
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

  test('a second start on a folder in use is refused in words, and the first goes on', async () => {
    const second = await run(['start', '--empty'], { env: { LIBERTAD_DATA: one.folder, PORT: '0' } })
    expect(second.code).toBe(1)
    expect(second.said).toContain(`Another Libertad hub is using the data folder ${one.folder}.`)
    expect(second.said).toContain('Stop it first, or choose another folder with LIBERTAD_DATA')
    expect(second.said).not.toMatch(/^ +at /m)
    expect(await healthy(hub.origin)).toBe(true)
  })
})

describe('a port that is in use', () => {
  let taken: Server
  beforeAll(async () => {
    taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => taken.close())

  test('is refused in words, and nothing is left running', async () => {
    const { port } = taken.address() as { port: number }
    const three = dataFolder()
    const refused = await run(['start', '--empty'], {
      env: { LIBERTAD_DATA: three.folder, PORT: String(port) },
    })
    expect(refused.code).toBe(1)
    expect(refused.said).toContain(`Port ${port} is already in use.`)
    expect(refused.said).toContain('Choose another with PORT')
    expect(refused.said).not.toMatch(/^ +at /m)
    expect(three.postmaster()).toBeUndefined()
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
