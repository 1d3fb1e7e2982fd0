import { cellWords, type Cell, type Dimension, type Problem, type Sheet, type Table } from '../table.ts'
import { checkSums } from './check-sums.ts'
import { fillIn } from './fill-in.ts'
import { countedBy, findColumns, type Columns } from './find-columns.ts'
import { labelCells } from './label-cells.ts'
import { parseCsv } from './parse-csv.ts'
import { readCount } from './read-count.ts'
import { plainLabel } from './totals.ts'

/** Dimensions, and cells with all their margins, of one table at most. */
const most = { dimensions: 6, cells: 20_000 }

/**
 * A table of counts from a CSV file: a list (`sex,age,count`) or a cross table (one count a category and line).
 * Refuses, with the place, what is not whole: bad counts, cells said twice, totals that do not add up.
 */
export function readTable(text: string, name: string, countColumn?: string): Table | { problems: Problem[] } {
  const parsed = parseCsv(text)
  if ('says' in parsed) return { problems: [parsed] }
  const { records } = parsed
  const wrong = wrongShape(records)
  if (wrong) return { problems: [wrong] }
  const columns = findColumns(records, countColumn)
  if ('says' in columns) return { problems: [columns] }

  const { dimensions, labelled } = labelCells(records, columns)
  const sizes = dimensions.map(({ categories }) => categories.length + 1)
  const lattice = sizes.reduce((product, size) => product * size, 1)
  if (dimensions.length > most.dimensions || lattice > most.cells)
    return { problems: [{ says: tooLarge(dimensions, lattice) }] }

  const zerosTold = labelled.some(({ field }) => field.trim() === '0')
  const cells = labelled.map(({ at, field, place }): Cell => {
    const read = readCount(field, zerosTold)
    if ('wrong' in read) throw new Error('a bad count was let through')
    return { at, place, count: read.count }
  })
  const twice = saidTwice(dimensions, cells)
  if (twice.length > 0) return { problems: twice }
  const list =
    columns.kind === 'list'
      ? { countField: columns.counts[0]!, dimensionFields: columns.categories }
      : undefined
  const filled = fillIn(dimensions, cells)
  const table: Table = {
    ...{ name, dimensions, cells: filled.cells },
    counted: list ? countedBy(records[0]!.fields[list.countField]!) : '',
    sheet: { ...parsed, list },
    understood: [...understood(records[0]!.fields, columns, dimensions), ...filled.understood],
  }
  const problems = checkSums(table)
  return problems.length > 0 ? { problems } : table
}

function wrongShape(records: Sheet['records']): Problem | undefined {
  const [header, ...rows] = records
  if (!header) return { says: 'The file is empty.' }
  if (rows.length === 0)
    return { line: header.line, says: 'There is a line of headers and nothing below it.' }
  const width = header.fields.length
  if (width < 2) return { line: header.line, says: 'A table of counts needs two columns or more.' }
  const ragged = rows.find(({ fields }) => fields.length !== width)
  if (ragged)
    return {
      ...{ line: ragged.line, column: Math.min(ragged.fields.length, width) },
      says: `This line has ${ragged.fields.length} fields, the first has ${width}.`,
    }
  const titles = header.fields.map(plainLabel)
  const again = titles.findIndex((title, column) => titles.indexOf(title) !== column)
  if (again !== -1) return { line: header.line, column: again + 1, says: 'Two columns have the same header.' }
  return undefined
}

function saidTwice(dimensions: Dimension[], cells: Cell[]): Problem[] {
  const first = new Map<string, Cell>()
  return cells.flatMap((cell) => {
    const before = first.get(cell.at.join())
    first.set(cell.at.join(), before ?? cell)
    if (!before) return []
    return [
      {
        ...cell.place,
        says: `“${cellWords(dimensions, cell.at)}” was said before, in line ${before.place!.line}.`,
      },
    ]
  })
}

function tooLarge(dimensions: Dimension[], lattice: number): string {
  const sizes = dimensions.map(({ name, categories }) => `${name || 'unnamed'} (${categories.length})`)
  return `Too large: ${sizes.join(' × ')} makes ${lattice} cells with totals; ${most.dimensions} dimensions and ${most.cells} cells are read at most. Is a column of numbers or notes among the categories?`
}

function understood(header: string[], { kind, counts }: Columns, dimensions: Dimension[]): string[] {
  const named = dimensions.map(({ name, categories, total }) => {
    const totalWords = total === undefined ? 'no total' : `“${total}” read as their total`
    return `${name === '' ? 'unnamed' : `“${name}”`} (${categories.length} categories, ${totalWords})`
  })
  const where =
    kind === 'list'
      ? `A list: column “${header[counts[0]!]!.trim()}” holds the counts.`
      : 'A cross table: each line holds a count for each category above.'
  return [where, `Categories: ${named.join('; ')}.`]
}
