import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { dataFolder, postmasterOf } from './testing/data-folder.ts'
import { lives } from './testing/processes.ts'
import { run, start } from './testing/run-command.ts'

const isRoot = process.getuid?.() === 0
// Of nobody, as every Linux has it.
const nobody = { uid: 65_534, gid: 65_534 }
const made: string[] = []

function folder(mode: number): string {
  const one = mkdtempSync(join(tmpdir(), 'libertad-elsewhere-'))
  chmodSync(one, mode)
  made.push(one)
  return one
}

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

test('from another folder, with a data folder by its relative name', async () => {
  const cwd = folder(0o711)
  const hub = await start(['--empty'], { cwd, env: { LIBERTAD_DATA: 'data of ours' } })
  expect(existsSync(join(cwd, 'data of ours', 'hub-key.pem'))).toBe(true)
  expect((await hub.end()).code).toBe(0)
})

if (!isRoot) console.log(`Started by ${userInfo().username}: what only root can meet is not tried.`)

describe.runIf(isRoot)('started by root', () => {
  test('a data folder that only root can enter: its database is elsewhere, and is found again when the folder was moved', async () => {
    const above = folder(0o700)
    const [first, moved] = [join(above, 'first'), join(above, 'moved')]
    const hub = await start(['--empty'], { env: { LIBERTAD_DATA: first } })
    const where = readFileSync(join(first, 'database-folder'), 'utf8')
    made.push(where)
    expect(hub.said()).toContain(`The database is kept in ${where}`)
    const { uid, mode } = statSync(where)
    expect([uid, mode & 0o777]).toEqual([nobody.uid, 0o700])
    const server = postmasterOf(where)!
    expect((await hub.end()).code).toBe(0)
    expect(lives(server)).toBe(false)

    renameSync(first, moved)
    const again = await start(['--empty'], { env: { LIBERTAD_DATA: moved } })
    expect(again.said()).toContain(`The database is kept in ${where}`)
    cpSync(moved, first, { recursive: true })
    rmSync(join(first, 'hub.lock'))
    const copy = await run(['start', '--empty'], { env: { LIBERTAD_DATA: first, PORT: '0' } })
    expect(copy).toMatchObject({ code: 1, said: expect.stringContaining('Another Libertad hub is using') })
    expect((await again.end()).code).toBe(0)

    rmSync(where, { recursive: true })
    const gone = await run(['start', '--empty'], { env: { LIBERTAD_DATA: moved, PORT: '0' } })
    expect(gone).toMatchObject({
      code: 1,
      said: expect.stringContaining(`was kept in ${where}, and is not there`),
    })
  })

  test('a demonstration in such a folder is deleted with its database', async () => {
    const data = join(folder(0o700), 'data')
    mkdirSync(data)
    writeFileSync(join(data, 'mode'), 'demonstration')
    const deleted = await run(['delete-demonstration'], { env: { LIBERTAD_DATA: data } })
    const where = /The database is kept in (\S+):/.exec(deleted.said)![1]!
    expect(deleted.code).toBe(0)
    expect([existsSync(where), existsSync(data)]).toEqual([false, false])
  })

  test('a data folder that was closed afterwards is told in words', async () => {
    const above = folder(0o711)
    const data = join(above, 'data')
    mkdirSync(join(data, 'postgresql', 'data'), { recursive: true })
    chmodSync(above, 0o700)
    const refused = await run(['start', '--empty'], { env: { LIBERTAD_DATA: data, PORT: '0' } })
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('is now closed to the user') })
  })
})

describe.runIf(isRoot)('started by an ordinary user', () => {
  test('with a home and a data folder of its own, and no right to write in the project', async () => {
    const own = folder(0o700)
    chownSync(own, nobody.uid, nobody.gid)
    const env = { HOME: own, LIBERTAD_DATA: join(own, 'data') }
    const hub = await start(['--empty'], { ...nobody, env })
    expect(statSync(join(own, 'data', 'postgresql', 'data')).uid).toBe(nobody.uid)
    expect(await (await fetch(hub.origin)).text()).toContain('<!doctype html>')
    expect((await hub.end()).code).toBe(0)
  })

  test('with a data folder of somebody else it is refused in words', async () => {
    const roots = dataFolder()
    for (const LIBERTAD_DATA of [roots.folder, join(roots.folder, 'below')]) {
      const refused = await run(['start', '--empty'], { ...nobody, env: { LIBERTAD_DATA, PORT: '0' } })
      expect(refused).toMatchObject({
        code: 1,
        said: expect.stringContaining('cannot be made, read or written'),
      })
      expect(refused.said).not.toMatch(/^ +at /m)
    }
    roots.remove()
  })
})
