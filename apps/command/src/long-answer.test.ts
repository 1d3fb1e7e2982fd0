import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

test('an answer that is longer than a pipe takes at once reaches a slow reader whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-long-'))
  try {
    const rows = Array.from(
      { length: 900 },
      (_, i) => `Given${i % 450},Family${i % 450},19${10 + (i % 80)}-01-0${1 + (i % 9)}`,
    )
    const file = join(folder, 'list.csv')
    writeFileSync(file, ['given name,family name,birth date', ...rows].join('\n'))
    // The shell's reader takes a moment before it reads.
    const said = execFileSync(
      'sh',
      ['-c', '"$0" "$1" link "$2" --json 2>/dev/null | (sleep 0.3; cat)', process.execPath, main, file],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    expect(said.length).toBeGreaterThan(128 * 1024)
    expect(JSON.parse(said)).toHaveProperty('clusters')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
