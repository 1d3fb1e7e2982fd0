import { posix } from 'node:path'
import { lineAt, type Files, type Finding } from './finding.ts'

const folder = 'apps/hub/migrations'

/** Steps of the database that are out of line, and tables that anybody with a login could read. */
export function migrationFindings(files: Files): Finding[] {
  const steps = [...files]
    .filter(([path]) => posix.dirname(path) === folder)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  if (steps.length === 0) return [{ file: folder, says: 'holds no migrations' }]
  return [...nameFindings(steps.map(([file]) => file)), ...tableFindings(steps)]
}

function nameFindings(paths: string[]): Finding[] {
  const findings: Finding[] = []
  let next = 1
  for (const file of paths) {
    const number = /^(\d{4})_[a-z0-9-]+\.sql$/.exec(posix.basename(file))?.[1]
    if (number === undefined) {
      findings.push({ file, says: 'is not named NNNN_what-it-does.sql' })
    } else if (Number(number) !== next) {
      findings.push({ file, says: `should be number ${String(next).padStart(4, '0')}` })
      next = Number(number) + 1
    } else {
      next++
    }
  }
  return findings
}

/** Each table needs both: `enable` for others, `force` for the owner of the table. */
function tableFindings(steps: [string, string][]): Finding[] {
  const all = steps.map(([, text]) => plain(text)).join('\n')
  return steps.flatMap(([file, text]) =>
    [
      ...plain(text).matchAll(/\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w."]+)/gi),
    ].flatMap(({ 1: name, index }) =>
      ['enable', 'force']
        .filter((verb) => !secured(all, bareName(name!), verb))
        .map((verb) => ({
          file,
          line: lineAt(text, index),
          says: `table ${bareName(name!)} lacks “${verb} row level security”`,
        })),
    ),
  )
}

function secured(sql: string, table: string, verb: string): boolean {
  const statement = String.raw`\balter\s+table\s+(?:only\s+)?(?:"?\w+"?\.)?"?${table}"?\s+[^;]*\b${verb}\s+row\s+level\s+security`
  return new RegExp(statement, 'i').test(sql)
}

const bareName = (name: string) => name.replaceAll('"', '').split('.').at(-1)!

/** The statements without comments and strings; what stood there becomes spaces, so that places stay. */
function plain(sql: string): string {
  return sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, (text) => text.replaceAll(/[^\n]/g, ' '))
}
