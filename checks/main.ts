import type { Finding } from './finding.ts'
import { written } from './finding.ts'
import { arrowFindings } from './follow-arrows.ts'
import { forbiddenWordFindings } from './forbidden-words.ts'
import { linkFindings } from './links.ts'
import { literalTextFindings } from './literal-text.ts'
import { migrationFindings } from './migrations.ts'
import { readTree } from './read-files.ts'
import { root } from './run-tool.ts'
import { formatFindings, lintFindings, typeFindings } from './tools.ts'
import { unusedWordFindings } from './unused-words.ts'

/** Findings of one check shown at most, unless `--all` is given. */
const most = process.argv.includes('--all') ? Infinity : 30

async function check(name: string, find: () => Finding[] | Promise<Finding[]>): Promise<number> {
  const began = performance.now()
  const findings = await find()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const verdict = findings.length === 0 ? 'ok' : `${findings.length} found`
  const shown = findings.slice(0, most).map((finding) => `    ${written(finding)}`)
  if (findings.length > shown.length)
    shown.push(`    … and ${findings.length - shown.length} more (--all shows them)`)
  console.log([`${name.padEnd(12)} ${seconds.padStart(5)} s  ${verdict}`, ...shown].join('\n'))
  return findings.length
}

// The tools are programs of their own and run beside the checks that are read here.
const tools = [
  check('types', () => typeFindings(root)),
  check('lint', () => lintFindings(root)),
  check('format', () => formatFindings(root)),
]
const { paths, texts } = readTree(root)
const here = [
  check('arrows', () => arrowFindings(texts)),
  check('words', () => [...literalTextFindings(texts), ...unusedWordFindings(texts)]),
  check('migrations', () => migrationFindings(texts)),
  check('links', () => linkFindings(texts, paths)),
  check('leftovers', () => forbiddenWordFindings(texts)),
]
const found = (await Promise.all([...tools, ...here])).reduce((sum, count) => sum + count, 0)
if (found > 0) process.exitCode = 1
