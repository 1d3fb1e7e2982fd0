import type { Problem, Sheet } from '../table.ts'
import { holdsCount, meantAsCount, readCount } from './read-count.ts'
import { isTotal, plainLabel } from './totals.ts'

/** Which columns hold what. Columns are numbers from 0. */
export interface Columns {
  /** A list has one count a line; a cross table has a category above each of its counts. */
  kind: 'list' | 'cross'
  categories: number[]
  counts: number[]
  /** Of a cross table the column that is the sum of the others, if its header does not say so by itself. */
  total?: number
}

type Records = Sheet['records']

const saysCount =
  /^(?:counts?|n|no\.?|nr\.?|number|numbers|freq|frequency|value|values|cases|people|persons|victims|potential victims|presumed victims|arrests|suspects|children|cantidad|número|numero|n[º°]|casos|personas|víctimas|victimas|total|quantidade|pessoas|vítimas|nombre|effectif|effectifs|personnes|victimes|aantal|personen|slachtoffers|anzahl)$/
const saysNothing =
  /^(?:counts?|n|no\.?|nr\.?|number|numbers|freq|frequency|values?|cantidad|número|numero|n[º°]|total|quantidade|nombre|effectifs?|aantal|anzahl)$/

/** What a header says is counted; empty for one that says nothing (`n`, `count`). */
export const countedBy = (header: string): string =>
  saysNothing.test(plainLabel(header)) ? '' : plainLabel(header)

/** Finds out which column is which, or says what to do. `named` is the header somebody gave for the counts. */
export function findColumns([header, ...rows]: Records, named?: string): Columns | Problem {
  const width = header!.fields.length
  const every = Array.from({ length: width }, (_, column) => column)
  const title = (column: number) => header!.fields[column]!.trim()
  const part = (test: (field: string) => boolean) =>
    every.map((column) => rows.filter((row) => test(row.fields[column]!)).length / rows.length)
  const share = part(holdsCount)
  const meant = part(meantAsCount)
  const list = (column: number): Columns | Problem =>
    share[column] === 1
      ? { kind: 'list', categories: every.filter((other) => other !== column), counts: [column] }
      : badCount(rows, column, title(column))

  if (named !== undefined) {
    const found = every.filter((column) => plainLabel(title(column)) === plainLabel(named))
    if (found.length === 1) return list(found[0]!)
    return { line: header!.line, says: `No column, or more than one, is called “${named}”.` }
  }
  const called = every.filter((column) => saysCount.test(plainLabel(title(column))) && share[column]! > 0)
  // Beside other columns of counts, “total” is one category of a cross table.
  const full = every.filter((column) => share[column] === 1 && meant[column]! > 0)
  const sure = called.filter((column) => !isTotal(title(column), '') || full.length <= 1)
  if (sure.length === 1) {
    const [column] = sure as [number]
    const labels = every.filter((one) => !full.includes(one))
    const cross = full.length > 1 && labels.length > 0 && unique(rows, labels)
    if (cross && full.length > 2 && sumsUp(rows, column, full))
      return { kind: 'cross', categories: labels, counts: full, total: column }
    if (!cross || column === width - 1 || countedBy(title(column)) === '') return list(column)
  }

  const mostly = every.filter(
    (column) => share[column]! > 0 && (meant[column] === 1 || (share[column]! > 0.5 && meant[column]! > 0.5)),
  )
  if (mostly.length === 0) return noCounts(header!, rows)
  if (mostly.length === 1) return list(mostly[0]!)
  const labels = every.filter((column) => !mostly.includes(column))
  if (labels.length > 0 && unique(rows, labels)) {
    const bad = mostly.find((column) => share[column] !== 1)
    if (bad !== undefined) return badCount(rows, bad, title(bad))
    return { kind: 'cross', categories: labels, counts: mostly }
  }
  const last = mostly.at(-1)!
  if (
    unique(
      rows,
      every.filter((column) => column !== last),
    )
  )
    return list(last)
  return { line: header!.line, says: 'More than one column could hold the counts. Say which one does.' }
}

/** Whether a column is the sum of the other columns of counts, in each line. */
function sumsUp(rows: Records, column: number, counts: number[]): boolean {
  const others = counts.filter((one) => one !== column)
  return rows.every(({ fields }) => {
    const sum = others.reduce((before, one) => before + numberIn(fields[one]!), 0)
    return sum === numberIn(fields[column]!)
  })
}

function numberIn(field: string): number {
  const read = readCount(field)
  return 'count' in read && typeof read.count === 'number' ? read.count : NaN
}

function unique(rows: Records, columns: number[]): boolean {
  const keys = rows.map(({ fields }) => columns.map((column) => plainLabel(fields[column]!)).join('\n'))
  return new Set(keys).size === keys.length
}

function badCount(rows: Records, column: number, title: string): Problem {
  for (const { line, fields } of rows) {
    const read = readCount(fields[column]!)
    if ('wrong' in read)
      return {
        line,
        column: column + 1,
        says: `Column “${title}” holds counts, and this field ${read.wrong}.`,
      }
  }
  throw new Error('a column without a bad count was called bad')
}

function noCounts(header: Records[number], rows: Records): Problem {
  const last = header.fields.length - 1
  const wrong = readCount(rows[0]!.fields[last]!)
  const example = 'wrong' in wrong ? `: the last field of the first line ${wrong.wrong}` : ''
  return { line: rows[0]!.line, column: last + 1, says: `No column holds counts${example}.` }
}
