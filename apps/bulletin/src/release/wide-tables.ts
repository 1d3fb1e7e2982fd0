import type { ReleaseTable } from '@libertad/domain'
import type { Say } from '../page/say.ts'
import { codeWords } from './code-words.ts'
import { layOut } from './lay-out.ts'

/** More columns than these do not fit beside each other on a phone: there each row becomes a list. */
const mostAcross = 4

/**
 * Names of columns for tables that become lists on a phone, said once in the style of the page and not in every cell.
 * `classOf`: the class of such a table; `undefined` for one that stays a table.
 */
export function wideTables(
  say: Say,
  tables: readonly ReleaseTable[],
): { classOf(table: ReleaseTable): string | undefined; style: string } {
  const kinds = new Map<string, string>()
  const classes = new Map<ReleaseTable, string>()
  for (const table of tables) {
    const { across, columns } = layOut(table)
    if (across === undefined || columns.length <= mostAcross) continue
    const names = JSON.stringify(columns.map((code) => codeWords(say, across, code)))
    if (!kinds.has(names)) kinds.set(names, `w${kinds.size}`)
    classes.set(table, kinds.get(names)!)
  }
  const rules = [...kinds].flatMap(([names, kind]) =>
    (JSON.parse(names) as string[]).map(
      (name, at) => `.${kind} td:nth-child(${at + 2})::before{content:${JSON.stringify(name)}}`,
    ),
  )
  return { classOf: (table) => classes.get(table), style: rules.join('') }
}
