import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { GivenSheet } from '../../workbook/read-sheets.ts'
import type { Media, Texts } from '../model/form.ts'
import { columnsOf, type Column, type Headings } from './headings.ts'
import { mediaKinds } from './known-headings.ts'

/** A row under the headings of its sheet. */
export class SheetRow {
  readonly row: number
  readonly #sheet: string
  readonly #columns: readonly Column[]
  readonly #cells: readonly string[]

  constructor(sheet: string, row: number, columns: readonly Column[], cells: readonly string[]) {
    this.row = row
    this.#sheet = sheet
    this.#columns = columns
    this.#cells = cells
  }

  get isEmpty(): boolean {
    return this.#cells.every((cell) => cell.trim() === '')
  }

  /** The cell of a field, without blanks around it; empty for none. */
  get(field: string): string {
    const column = this.#columns.find((one) => one.field === field)
    return column ? (this.#cells[column.index] ?? '').trim() : ''
  }

  /** A field in all its languages. What stands under no language is in the default one. */
  texts(field: string, defaultLanguage: string): Texts {
    const texts: Texts = {}
    for (const column of this.#columns) {
      const cell = column.field === field ? (this.#cells[column.index] ?? '').trim() : ''
      if (cell !== '') texts[column.language || defaultLanguage] = cell
    }
    return texts
  }

  media(defaultLanguage: string): Media {
    const pairs = mediaKinds.map((kind) => [kind, this.texts(kind, defaultLanguage)] as const)
    return Object.fromEntries(pairs.filter(([, texts]) => Object.keys(texts).length > 0))
  }

  /** Columns whose field fits, with what stands in them. */
  others(fits: (field: string) => boolean): Record<string, string> {
    const pairs = this.#columns.map(({ field, index }) => [field, (this.#cells[index] ?? '').trim()] as const)
    return Object.fromEntries(pairs.filter(([field, cell]) => cell !== '' && fits(field)))
  }

  at(field?: string): Place {
    const column = this.#columns.find((one) => one.field === field)
    return {
      sheet: this.#sheet,
      row: this.row,
      ...(column ? { column: column.heading } : field ? { column: field } : {}),
    }
  }
}

/** The rows of a sheet under its headings, which are the first row that is not empty. */
export function rowsOf(
  { name = '', rows }: GivenSheet,
  headings: Headings,
  problems: ProblemList,
): { rows: SheetRow[]; columns: Column[] } {
  const first = rows.findIndex(({ fields }) => fields.some((cell) => cell.trim() !== ''))
  const head = rows[first]
  if (!head) return { rows: [], columns: [] }
  const columns = columnsOf(head.fields, headings, { sheet: name, row: head.row }, problems)
  const found = rows.slice(first + 1).map(({ row, fields }) => new SheetRow(name, row, columns, fields))
  return { rows: found.filter((row) => !row.isEmpty), columns }
}
