import type { FormatOf, GivenFile, Place, Problem } from '../../format.ts'
import { readSheets, withoutSkipped } from '../../workbook/read-sheets.ts'
import { beginningOf } from '../../xml/decode-text.ts'
import { ProblemList } from '../../xml/problem-list.ts'
import { readXml } from '../../xml/read-xml.ts'
import type { Form } from '../model/form.ts'
import { expandForm } from '../xform/expand-form.ts'
import { xform } from '../xform/read-xform.ts'
import { xlsform } from '../xlsform/read-xlsform.ts'
import { answerFields, type AnswerField } from './answer-fields.ts'
import type { Answers, AnswerSection } from './answers.ts'
import { Conditions } from './check-conditions.ts'
import { faultOf } from './check-value.ts'
import { readSubmission } from './read-submission.ts'
import { readTable, type AtOf } from './read-table.ts'

const why = 'answers to a form'

/** Answers to a form: tables that servers export, or what a phone sends. The form is given beside, and they are held against it. */
export const answers: FormatOf<Answers> = {
  format: 'answers',
  looksLike(file) {
    const beginning = beginningOf(file.bytes)
    if (/^\s*</.test(beginning) && /<(\w+:)?instanceID>/.test(beginning) && !/<(\w+:)?html/.test(beginning))
      return { sure: 0.9, why: 'an instance with an id, as phones send it' }
    const head = beginning.split('\n')[0] ?? ''
    if (
      /(^|[,;\t"])(_uuid|_submission_time|_parent_index|meta\/instanceID|PARENT_KEY|KEY|SubmissionDate)([,;\t"\r]|$)/.test(
        head,
      )
    )
      return { sure: 0.8, why: 'columns that servers for forms export' }
    return { sure: 0, why: 'no id of answers and no columns of a server for forms' }
  },
  read(file, beside, skip = []) {
    const problems = new ProblemList()
    const form = beside ? formBeside(beside, problems) : undefined
    if (!beside)
      problems.refuse(
        'answers.no_form',
        {},
        'Answers are read beside the form they were given to; give its XLSForm or XForm.',
      )
    const sections = form ? readBeside(file, form, skip, problems) : []
    const count = sections.reduce((sum, { records }) => sum + records.length, 0)
    return {
      recognised: { format: 'answers', why },
      content: { form, sections },
      takes: [
        { what: 'answers', count: sections.find(({ path }) => path === '')?.records.length ?? 0 },
        ...sections
          .filter(({ path }) => path !== '')
          .map(({ path, records }) => ({ what: `answers in ${path}`, count: records.length })),
        { what: 'records', count },
      ],
      problems: problems.all(),
    }
  },
}

function formBeside(beside: GivenFile, problems: ProblemList): Form | undefined {
  const read = [xlsform, xform]
    .toSorted((a, b) => b.looksLike(beside).sure - a.looksLike(beside).sure)[0]!
    .read(beside)
  const refused = read.problems.filter(({ weight }) => weight === 'refused')
  if (refused.length === 0 && read.content) return expandForm(read.content)
  problems.refuse(
    'answers.form',
    {},
    `The form beside cannot be read: ${refused.length} faults. Read it by itself to see them, and put them right.`,
  )
  return undefined
}

function readBeside(
  file: GivenFile,
  form: Form,
  skip: readonly Place[],
  problems: ProblemList,
): AnswerSection[] {
  const fields = answerFields(form)
  const conditions = new Conditions(form, fields, problems)
  return partsOf(file, form, fields, skip, problems).flatMap(({ sections, atOf }) => {
    for (const section of sections) checkSection(section, form, fields, atOf, conditions, problems)
    return sections
  })
}

function partsOf(
  file: GivenFile,
  form: Form,
  fields: readonly AnswerField[],
  skip: readonly Place[],
  problems: ProblemList,
): { sections: AnswerSection[]; atOf: AtOf }[] {
  if (/^\s*</.test(beginningOf(file.bytes, 200))) {
    const read = readXml(file.bytes)
    if ('root' in read) return [readSubmission(read.root, form, fields, problems)]
    problems.found.push(read.problem)
    return []
  }
  const { sheets, problems: unread } = readSheets(skip.length > 0 ? withoutSkipped(file, skip) : file)
  problems.found.push(...unread.map((problem): Problem => ({ ...problem })))
  return sheets.map((sheet) => readTable(sheet, form, fields, file.name, problems))
}

function checkSection(
  section: AnswerSection,
  form: Form,
  fields: readonly AnswerField[],
  atOf: AtOf,
  conditions: Conditions,
  problems: ProblemList,
): void {
  const own = fields.filter((field) => field.section === section.path)
  for (const record of section.records) {
    for (const field of own) {
      const value = record.values[field.path]
      if (value === undefined) continue
      const at = atOf(record, field.path)
      const fault = value === '' ? undefined : faultOf(field.question, value, form)
      if (fault) problems.refuse(fault[0], at, fault[1])
      else conditions.check(field, record, at)
    }
  }
}
