import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { AnswerField } from './answer-fields.ts'
import type { AnswerRecord } from './answers.ts'
import type { ColumnMeans } from './match-column.ts'
import { noAnswers } from './no-answers.ts'

/** A column of a file of answers and what it holds. */
export interface Column {
  heading: string
  index: number
  means: ColumnMeans
}

const nothing = /^\s*(n\/a|nan|null)?\s*$/i
const chosen = /^(true|1|1\.0|yes|ok)$/i
const notChosen = /^(false|0|0\.0|no)$/i

/** Whether a cell says that there is no answer. */
export function isEmpty(cell: string): boolean {
  return nothing.test(cell)
}

/** One row: its own record, and those of repeats that stand in numbered columns. */
export function recordsOf(
  columns: readonly Column[],
  cells: readonly string[],
  at: Place,
  number: number,
  section: string,
  problems: ProblemList,
): [string, AnswerRecord][] {
  const meta: Record<string, string> = {}
  const found = new Map<string, [string, AnswerRecord]>()
  const answers = new Map<
    string,
    {
      field: AnswerField
      record: AnswerRecord
      parts: string[]
      yes: string[]
      split: Column[]
      whole?: string
    }
  >()
  for (const column of columns) {
    const cell = (cells[column.index] ?? '').trim()
    const { means, heading } = column
    if (means.is === 'meta' && cell !== '') meta[heading] = cell
    if (!('field' in means)) continue
    const { field, numbers } = means
    const id = `${field.section} ${numbers}`
    const record = found.get(id)?.[1] ?? { at, key: '', values: noAnswers(), meta: {} }
    if (!found.has(id) && (numbers === '' || !isEmpty(cell))) found.set(id, [field.section, record])
    if (!found.has(id)) continue
    const answer = answers.get(`${id} ${field.path}`) ?? { field, record, parts: [], yes: [], split: [] }
    answers.set(`${id} ${field.path}`, answer)
    if (means.is === 'value') answer.whole = isEmpty(cell) ? '' : cell
    else if (means.is === 'part') answer.parts[means.part] = isEmpty(cell) ? '' : cell
    else {
      answer.split.push(column)
      if (chosen.test(cell) || cell === means.choice) answer.yes.push(means.choice)
      else if (!isEmpty(cell) && !notChosen.test(cell))
        problems.refuse(
          'answers.tick',
          { ...at, column: heading },
          'Whether this choice was chosen is written True or False, 1 or 0.',
        )
    }
  }
  for (const { field, record, parts, yes, split, whole } of answers.values()) {
    record.values[field.path] = whole || parts.filter(Boolean).join(' ') || yes.join(' ')
    if (whole && split.length > 0 && !sameChoices(whole, yes, split))
      problems.note(
        'answers.split_differs',
        { ...at, column: split[0]!.heading },
        'The choices in columns of their own are others than those in one column; the latter are taken.',
      )
  }
  if (found.size === 0) found.set(`${section} `, [section, { at, key: '', values: noAnswers(), meta: {} }])
  const key = meta['_index'] ?? meta['KEY'] ?? String(number)
  const parent = meta['_parent_index'] ?? meta['PARENT_KEY']
  for (const [id, [, record]] of found) {
    const numbers = id.slice(id.indexOf(' ') + 1)
    record.key = numbers === '' ? key : `${key}.${numbers}`
    if (numbers === '') record.meta = meta
    const above =
      numbers === ''
        ? parent === '-1'
          ? undefined
          : parent
        : record.key.slice(0, record.key.lastIndexOf('.'))
    if (above !== undefined) record.parent = above
  }
  return [...found.values()]
}

function sameChoices(whole: string, yes: readonly string[], split: readonly Column[]): boolean {
  const columns = new Set(split.map(({ means }) => (means.is === 'choice' ? means.choice : '')))
  const said = whole.split(/\s+/).filter((one) => columns.has(one))
  return said.length === yes.length && said.every((one) => yes.includes(one))
}
