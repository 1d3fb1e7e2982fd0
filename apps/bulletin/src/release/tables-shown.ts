import type { ReleaseTable } from '@libertad/domain'
import type { Markup } from '../page/markup.ts'
import type { Say } from '../page/say.ts'
import type { StylePart } from '../page/style.ts'
import { tableHtml } from './table-html.ts'
import { wideTables } from './wide-tables.ts'

/** Cells of a table, and of all tables of a page, beyond which it is heavy for a phone on a slow line. */
const most = { ofTable: 40, ofPage: 70 }

/** Tables for the release itself, in their order, and those that have a page of their own. */
export function shared(tables: readonly ReleaseTable[]): { first: ReleaseTable[]; more: ReleaseTable[] } {
  let room = most.ofPage
  const first = tables.filter(({ cells }) => {
    const fits = cells.length <= most.ofTable && cells.length <= room
    if (fits) room -= cells.length
    return fits
  })
  return { first, more: tables.filter((table) => !first.includes(table)) }
}

/** Tables as they stand in a page, with the style that they need there. */
export function tablesShown(
  say: Say,
  tables: readonly ReleaseTable[],
): { tables: Markup[]; styles: StylePart[]; ownStyle: string } {
  const wide = wideTables(say, tables)
  return {
    tables: tables.map((table) => tableHtml(say, table, wide.classOf(table))),
    styles: ['release', ...(wide.style === '' ? [] : (['wide'] as const))],
    ownStyle: wide.style,
  }
}
