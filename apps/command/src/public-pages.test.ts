import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { knownHotlines } from '@libertad/bulletin'
import { publicFiles } from './public-pages.ts'

let folder: string
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'libertad-public-'))
  said = []
  vi.useFakeTimers({ now: Date.parse('2026-11-26T12:00:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

const settings = () => ({
  demonstration: true,
  dataFolder: folder,
  note: (line: string) => void said.push(line),
})
const operation = { name: 'Operation Sandbar', firstDay: undefined, lastDay: undefined, demonstration: true }

test('pages are made once for many readers, and again when what is published changed', async () => {
  let published: object | undefined
  const asked = vi.fn(async () => published as never)
  const files = publicFiles(settings())(asked)
  const [first, second] = await Promise.all([files(), files()])
  expect(first).toBe(second)
  expect(asked).toHaveBeenCalledTimes(1)
  expect(first.get('en/index.html')!.text).toContain('Nothing was published yet')
  vi.setSystemTime(Date.now() + 10_000)
  expect(await files()).toBe(first)
  published = { id: 'x', operation, releases: [] }
  vi.setSystemTime(Date.now() + 10_000)
  expect(await files()).not.toBe(first)
})

test('a hub in trouble is asked again by the next reader', async () => {
  const asked = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('busy'))
  const files = publicFiles(settings())(asked)
  await expect(files()).rejects.toThrow('busy')
  expect((await files()).has('en/index.html')).toBe(true)
})

test('lines kept with the data stand for those that come along; a file that is wrong is said once', async () => {
  const files = publicFiles(settings())(async () => undefined)
  const help = async () => {
    vi.setSystemTime(Date.now() + 10_000)
    return (await files()).get('en/help.html')!.text
  }
  expect(await help()).toContain('Draft page')
  const confirmed = knownHotlines.map((line) => ({ ...line, confirmedOn: '2026-11-25' }))
  writeFileSync(join(folder, 'hotlines.json'), JSON.stringify(confirmed))
  expect(await help()).not.toContain('Draft page')
  writeFileSync(join(folder, 'hotlines.json'), '[')
  expect(await help()).toContain('Draft page')
  await help()
  expect(said).toEqual([expect.stringContaining('hotlines.json is not read')])
})
