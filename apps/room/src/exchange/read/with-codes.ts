import { guessMapping, type ColumnMapping, type Mapping, type Table } from '@libertad/interchange'

/** Roles whose texts have codes, each with a heading by which it is known. */
const headings: Partial<Record<ColumnMapping['as'], string>> = {
  sex: 'sex',
  nationality: 'nationality',
  exploitation: 'exploitation',
  status: 'status',
  decided_by: 'decided by',
  language: 'language',
  exploited_in: 'country of exploitation',
}
/** More different texts than this are no codes. */
const most = 60

/**
 * The mapping, with a code for each text of every column that a person said has codes: guessed as if its heading had
 * said so, and open where nothing is known of the text.
 */
export function withCodes(mapping: Mapping, table: Table): Mapping {
  const columns = mapping.columns.map((one): ColumnMapping => {
    const heading = headings[one.as]
    const at = table.columns.findIndex(({ key }) => key === one.column)
    if (heading === undefined || one.codes || at < 0) return one
    const cells = table.rows.map(({ cells: all }) => all[at]!)
    const texts = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
    if (texts.length > most) return one
    const [guess] = guessMapping({
      ...{ headingRow: 1, columns: [{ heading, key: heading }], problems: [] },
      rows: cells.map((cell, i) => ({ row: i + 2, cells: [cell] })),
    }).columns
    const known = guess?.as === one.as ? guess.codes : undefined
    return { ...one, codes: Object.fromEntries(texts.map((text) => [text, known?.[text] ?? ''])) }
  })
  return { ...mapping, columns }
}
