import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { formatFindings, lintFindings, typeFindings } from './tools.ts'

/** What a check finds in a folder of its own that holds these files. */
async function findingsIn(
  check: (folder: string) => Promise<Finding[]>,
  files: Record<string, string>,
): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-checks-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await check(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a file written another way is found, one written our way is not', async () => {
  const files = { 'good.ts': "export const site = 'GY-M07'\n", 'bad.ts': 'export const site = "GY-M07";\n' }
  expect((await findingsIn(formatFindings, files)).map(({ file }) => file)).toEqual(['bad.ts'])
})

test('text that cannot be read at all is found too', async () => {
  const findings = await findingsIn(formatFindings, { 'broken.ts': 'export const = \n' })
  expect(findings).toHaveLength(1)
  expect(findings[0]!.says).toContain('broken.ts')
})

test('a ring of imports, an unused name and a picture without words are found', async () => {
  const findings = await findingsIn(lintFindings, {
    'one.ts': "import { two } from './two.ts'\nexport const one = () => two()\nconst idle = 1\n",
    'two.ts': "import { one } from './one.ts'\nexport const two = () => one()\n",
    'picture.tsx': 'export const Picture = () => <img src="x.png" />\n',
  })
  const said = findings.map(({ file, line, says }) => `${file}:${line} ${says}`).join('\n')
  expect(said).toMatch(/one\.ts:1 .*no-cycle/)
  expect(said).toMatch(/one\.ts:3 .*no-unused-vars/)
  expect(said).toMatch(/picture\.tsx:1 .*alt-text/)
})

test('a wrong type is found', async () => {
  const options = { strict: true, noEmit: true, types: [], lib: ['es2024'] }
  const findings = await findingsIn(typeFindings, {
    'tsconfig.json': JSON.stringify({ compilerOptions: options }),
    'site.ts': "export const people: number = 'seven'\n",
  })
  expect(findings).toEqual([{ file: 'site.ts', line: 1, says: expect.stringContaining('TS2322') }])
})

test('a tool that cannot even begin is a finding', async () => {
  const findings = await findingsIn(typeFindings, { 'tsconfig.json': '{ not json' })
  expect(findings.length).toBeGreaterThan(0)
})
