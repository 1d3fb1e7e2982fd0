import type { GivenSheet } from '../../workbook/read-sheets.ts'
import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { Form } from '../model/form.ts'
import { nearMiss } from '../model/near-miss.ts'
import { sectionsOf, type AnswerField } from './answer-fields.ts'
import type { AnswerRecord, AnswerSection } from './answers.ts'
import { ColumnMatcher } from './match-column.ts'
import { isEmpty, recordsOf, type Column } from './read-row.ts'

/** Where an answer of a record stands in its file. */
export type AtOf = (record: AnswerRecord, path: string) => Place

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
    if (rows.every(({ fields: cells }) => isEmpty(cells[index] ?? '')))
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
