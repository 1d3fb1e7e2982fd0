import type { Finding } from './finding.ts'
import { root, runTool, type Told } from './run-tool.ts'

/** A tool that ended badly and said nothing we understand has found something all the same. */
function never(tool: string, { code, out }: Told, findings: Finding[]): Finding[] {
  if (code === 0 || findings.length > 0) return findings
  return [{ file: '.', says: `${tool} ended with ${code}: ${out.trim().slice(0, 2_000)}` }]
}

/** One way of writing everywhere, so that a change shows only what changed. */
export async function formatFindings(folder: string): Promise<Finding[]> {
  const told = await runTool(
    'prettier',
    ['--list-different', '--config', `${root}/.prettierrc.json`, '.'],
    folder,
  )
  const paths = told.code === 1 ? told.out.split('\n').filter((line) => /^[\w@.][^:]*\.\w+$/.test(line)) : []
  return never(
    'prettier',
    told,
    paths.map((file) => ({ file, says: 'is not formatted; `npm run format` does it' })),
  )
}

/** Mistakes that types do not see; the rules are in .oxlintrc.json, each exception with its reason. */
export async function lintFindings(folder: string): Promise<Finding[]> {
  const told = await runTool(
    'oxlint',
    ['--config', `${root}/.oxlintrc.json`, '--format=unix', '--deny-warnings'],
    folder,
  )
  return never('oxlint', told, atPlaces(told.out, /^(.+?):(\d+):\d+: (.+)$/gm))
}

/** Everything has the type it is used with. */
export async function typeFindings(folder: string): Promise<Finding[]> {
  const told = await runTool('tsc', ['--noEmit', '--pretty', 'false'], folder)
  return never('tsc', told, atPlaces(told.out, /^(.+?)\((\d+),\d+\): error (.+)$/gm))
}

function atPlaces(out: string, form: RegExp): Finding[] {
  return [...out.matchAll(form)].map(([, file, line, says]) => ({
    file: file!,
    line: Number(line),
    says: says!,
  }))
}
