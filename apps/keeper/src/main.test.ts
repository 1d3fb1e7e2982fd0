import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'keeper-main-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(words: string[], environment: Record<string, string>) {
  const program = fileURLToPath(new URL('main.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    ...{ encoding: 'utf8', timeout: 20_000 },
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  })
  return { status, stderr }
}

test('from the command line: wrong words are said, an operation is ended once', () => {
  const right = { KEEPER_DATA: folder, KEEPER_OPERATION: 'an operation', KEEPER_PORT: '0' }
  for (const wrong of [run([], {}), run(['stop'], right), run([], { ...right, KEEPER_PORT: 'first' })]) {
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toMatch(/^[A-Z][^\n]+\n$/)
  }
  expect(readdirSync(folder)).toEqual([])
  expect(run(['end'], right)).toMatchObject({ status: 0, stderr: expect.stringContaining('destroyed') })
  expect(readdirSync(folder)).toEqual(['ended'])
  expect(run([], right)).toMatchObject({ status: 2, stderr: expect.stringContaining('was ended') })
})
