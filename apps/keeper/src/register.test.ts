import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { registerFile } from './index.ts'
import { aDevice } from './testing/a-device.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a register is read again when it changed, and a half one does not lock anybody out', async () => {
  const path = join(folder, 'devices.json')
  const [first, second] = [aDevice(randomUUID()), aDevice(randomUUID(), { recorded: 3 })]
  const devices = registerFile(path)
  expect(await devices(first.id)).toBeUndefined()
  let moment = 1_000_000
  const write = (text: string) => {
    writeFileSync(path, text)
    utimesSync(path, ++moment, moment)
  }
  write(JSON.stringify({ [first.id]: first.known }))
  expect(await devices(first.id)).toEqual(first.known)
  write(JSON.stringify({ [first.id]: first.known, [second.id]: second.known }))
  expect(await devices(second.id)).toEqual(second.known)
  for (const half of ['{"', '[]x', '7', JSON.stringify({ [first.id]: { ...first.known, agency: 'us' } })]) {
    write(half)
    expect(await devices(second.id)).toEqual(second.known)
  }
  write('{}')
  expect(await devices(first.id)).toBeUndefined()
  expect(await devices('constructor')).toBeUndefined()
})
