import { all, type Sheet, type Table } from './table.ts'

/** What stands in the place of a hidden count, whyever it is hidden. */
export const hiddenMark = 'x'

/**
 * The table as it was read, each count replaced by what `printed` says of its cell; combinations that the file leaves
 * out are added as lines where they are hidden. Fields that a spreadsheet would take for a formula are defused.
 */
export function writeCsv(table: Table, printed: readonly (number | undefined)[]): string {
  return fieldsOf(table, printed)
    .map((fields) => fields.map((field) => quoted(field, table.sheet)).join(table.sheet.delimiter))
    .join('\r\n')
    .concat('\r\n')
}

/** The same as fields: the first line is the header. */
export function fieldsOf(
  { cells, dimensions, sheet }: Table,
  printed: readonly (number | undefined)[],
): string[][] {
  const rows = new Map(sheet.records.map(({ line, fields }) => [line, fields.map(defused)]))
  const added: string[][] = []
  for (const [number, { at, place }] of cells.entries()) {
    const count = printed[number]
    const text = count === undefined ? hiddenMark : String(count)
    if (place) rows.get(place.line)![place.column - 1] = text
    else if (sheet.list && count !== 0) {
      const fields = sheet.records[0]!.fields.map(() => '')
      for (const [k, field] of sheet.list.dimensionFields.entries())
        fields[field] = at[k] === all ? '' : defused(dimensions[k]!.categories[at[k]!]!)
      fields[sheet.list.countField] = text
      added.push(fields)
    }
  }
  return [...rows.values(), ...added]
}

/** An apostrophe before what could start a formula makes it text in every spreadsheet (OWASP, CSV injection). */
const defused = (field: string) => (/^[\s\0\u200B]*[=+\-@\t\r＝＋－＠]/.test(field) ? `'${field}` : field)

const quoted = (field: string, { delimiter }: Sheet) =>
  field.includes('"') || field.includes(delimiter) || /[\r\n]|^\s|\s$/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field
