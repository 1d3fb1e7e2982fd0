import type { GivenSheet } from '../../workbook/read-sheets.ts'
import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { Form } from '../model/form.ts'
import { nearMiss } from '../model/near-miss.ts'
import { sectionsOf, type AnswerField } from './answer-fields.ts'
import type { AnswerRecord, AnswerSection } from './answers.ts'
import { ColumnMatcher, type ColumnMeans } from './match-column.ts'

/** Where an answer of a record stands in its file. */
export type AtOf = (record: AnswerRecord, path: string) => Place

interface Column {
  heading: string
  index: number
  means: ColumnMeans
}

const empty = /^\s*(n\/a|nan|null)?\s*$/i
const chosen = /^(true|1|1\.0|yes|ok)$/i
const notChosen = /^(false|0|0\.0|no)$/i

/** The records of one sheet or file. Answers of a repeat may stand in columns with numbers, or in a file of their own. */
export function readTable(
  sheet: GivenSheet,
  form: Form,
  fields: readonly AnswerField[],
  fileName: string,
  problems: ProblemList,
): { sections: AnswerSection[]; atOf: AtOf } {
  const [head, ...rows] = sheet.rows.filter(({ fields: cells }) => cells.some((cell) => cell.trim() !== ''))
  const place = { ...(sheet.name === undefined ? {} : { sheet: sheet.name }) }
  const headings = head?.fields ?? []
  const { section, matcher } = bestSection(form, fields, headings, `${fileName} ${sheet.name ?? ''}`)
  const columns = headings.flatMap((heading, index): Column[] => {
    if (heading.trim() === '') return []
    return [{ heading: heading.trim(), index, means: matcher.meaning(heading.trim()) }]
  })
  for (const { heading, index, means } of columns) {
    if (means.is !== 'unknown') continue
    const at = { ...place, row: head?.row ?? 1, column: heading }
    const near = nearMiss(
      heading,
      fields.map(({ path }) => path),
    )
    if (rows.every(({ fields: cells }) => empty.test(cells[index] ?? '')))
      problems.note(
        'answers.empty_column',
        at,
        'No question of the form, and nothing stands below; left out.',
      )
    else
      problems.refuse(
        'answers.unknown_column',
        at,
        `No question of the form has this heading.${near ? ` ${near} may be meant.` : ' Give the form these answers belong to, or skip the column.'}`,
      )
  }
  const sections = new Map<string, AnswerSection>([[section, { path: section, records: [] }]])
  for (const [number, { row, fields: cells }] of rows.entries())
    for (const [path, record] of recordsOf(
      columns,
      cells,
      { ...place, row },
      number + 1,
      section,
      problems,
    )) {
      const list = sections.get(path) ?? { path, records: [] }
      list.records.push(record)
      sections.set(path, list)
    }
  const headingOf = new Map<string, string>()
  for (const { heading, means } of columns)
    if ('field' in means && !headingOf.has(means.field.path)) headingOf.set(means.field.path, heading)
  const atOf: AtOf = (record, path) => {
    const column = headingOf.get(path)
    return { ...record.at, ...(column === undefined ? { path } : { column }) }
  }
  return { sections: [...sections.values()], atOf }
}

function bestSection(form: Form, fields: readonly AnswerField[], headings: readonly string[], hint: string) {
  const found = sectionsOf(form).map((section) => {
    const matcher = new ColumnMatcher(form, fields, section)
    const name = section.split('/').at(-1)!
    const known = headings.filter((heading) =>
      ['value', 'choice', 'part'].includes(matcher.meaning(heading.trim()).is),
    ).length
    return {
      section,
      matcher,
      score: known + (section !== '' && hint.toLowerCase().includes(name.toLowerCase()) ? 0.5 : 0),
    }
  })
  return found.reduce((best, one) => (one.score > best.score ? one : best))
}

/** One row: its own record, and those of repeats that stand in numbered columns. */
function recordsOf(
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
    const record = found.get(id)?.[1] ?? { at, key: '', values: {}, meta: {} }
    if (!found.has(id) && (numbers === '' || !empty.test(cell))) found.set(id, [field.section, record])
    if (!found.has(id)) continue
    const answer = answers.get(`${id} ${field.path}`) ?? { field, record, parts: [], yes: [], split: [] }
    answers.set(`${id} ${field.path}`, answer)
    if (means.is === 'value') answer.whole = empty.test(cell) ? '' : cell
    else if (means.is === 'part') answer.parts[means.part] = empty.test(cell) ? '' : cell
    else {
      answer.split.push(column)
      if (chosen.test(cell) || cell === means.choice) answer.yes.push(means.choice)
      else if (!empty.test(cell) && !notChosen.test(cell))
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
  if (found.size === 0) found.set(`${section} `, [section, { at, key: '', values: {}, meta: {} }])
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
