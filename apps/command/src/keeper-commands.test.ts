import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRegister } from '@libertad/keeper'
import { aPlace, people } from '../../../proofs/people.ts'
import { dataFolder } from './testing/data-folder.ts'
import { freePort, run, start } from './testing/run-command.ts'

const data = dataFolder()
const env = { LIBERTAD_DATA: data.folder, PORT: String(await freePort()) }
const origin = `http://127.0.0.1:${env.PORT}`
const place = aPlace()

beforeAll(async () => {
  const hub = await start(['--empty'], { env })
  await people(origin, place, 'real').founder()
  // Asked by the first who needs it: then its key is made.
  expect((await fetch(`${origin}/keeper/keeper`)).ok).toBe(true)
  await hub.end('SIGINT')
}, 60_000)
afterAll(() => data.remove())

test('the register for a keeper run apart has every device with its key and agency, and nobody by name', async () => {
  const file = join(data.folder, 'devices.json')
  expect((await run(['keeper-register', file], { env })).code).toBe(0)
  const register = readRegister(readFileSync(file, 'utf8'))
  expect(Object.values(register)).toEqual([
    { deviceKey: expect.any(String), agency: place.agency, revoked: false, recorded: 0 },
  ])
  expect((await run(['keeper-register'], { env })).code).toBe(2)
})

test('when counting is ended the key is gone for good, and no other is made', async () => {
  const ended = await run(['end-counting'], { env })
  expect(ended.code).toBe(0)
  expect(existsSync(join(data.folder, 'keeper', 'key'))).toBe(false)
  const hub = await start(['--empty'], { env })
  expect((await fetch(`${origin}/keeper/keeper`)).status).toBe(404)
  await hub.end('SIGINT')
  expect(existsSync(join(data.folder, 'keeper', 'key'))).toBe(false)
})
