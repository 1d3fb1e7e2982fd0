import type { ProblemList } from '../../xml/problem-list.ts'
import { blankQuestion } from '../model/blank.ts'
import type { Question } from '../model/form.ts'
import { settleParameters } from '../model/parameters.ts'
import { parseExpression } from '../xpath/parse.ts'
import type { SheetRow } from './sheet-rows.ts'
import type { TypeCell } from './type-cell.ts'

/** What a question, a group and a repeat have alike. */
export function shownIn(row: SheetRow, language: string, problems: ProblemList) {
  const relevant = expressionIn(row, 'relevant', problems)
  const appearance = row.get('appearance')
  return {
    label: row.texts('label', language),
    hint: row.texts('hint', language),
    guidance: row.texts('guidance', language),
    media: row.media(language),
    more: row.others((field) => field.includes('::')),
    ...(relevant ? { relevant } : {}),
    ...(appearance ? { appearance } : {}),
  }
}

export function questionIn(
  row: SheetRow,
  name: string,
  cell: TypeCell & { is: 'question' },
  language: string,
  problems: ProblemList,
): Question {
  const hint = row.texts('hint', language)
  const question: Question = {
    ...blankQuestion(name, cell.type),
    ...shownIn(row, language, problems),
    requiredMessage: row.texts('requiredMessage', language),
    constraintMessage: row.texts('constraintMessage', language),
    ...(cell.list === undefined ? {} : { list: cell.list }),
    ...(cell.file === undefined ? {} : { file: cell.file }),
    ...(cell.orOther ? { orOther: true } : {}),
  }
  if (Object.keys(hint).length === 0 && cell.hint) question.hint = { [language]: cell.hint }
  const optional = {
    required: truthIn(row, 'required', problems),
    readOnly: truthIn(row, 'readOnly', problems),
    constraint: expressionIn(row, 'constraint', problems) || cell.constraint,
    calculation: expressionIn(row, 'calculation', problems),
    choiceFilter: expressionIn(row, 'choiceFilter', problems),
    default: row.get('default'),
    parameters: row
      .get('parameters')
      .replace(/\s*=\s*/g, '=')
      .replace(/[;,\s]+/g, ' '),
    trigger: row.get('trigger'),
  }
  for (const [key, value] of Object.entries(optional)) if (value) Object.assign(question, { [key]: value })
  settleParameters(question)
  return question
}

/** `yes` and `no` in their spellings, or an expression. */
function truthIn(row: SheetRow, field: string, problems: ProblemList): string {
  const cell = row.get(field)
  if (/^(yes|true|true\(\)|1)$/i.test(cell)) return 'true()'
  if (/^(no|false|false\(\)|0)$/i.test(cell)) return ''
  return expressionIn(row, field, problems)
}

/** An expression as it stands. Curled quotation marks, which word processors make, are straightened where it breaks. */
export function expressionIn(row: SheetRow, field: string, problems: ProblemList): string {
  const cell = row.get(field)
  if (!/[“”‘’]/u.test(cell) || isExpression(cell)) return cell
  const straight = cell.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'")
  if (!isExpression(straight)) return cell
  problems.note('form.curled_quotes', row.at(field), 'Curled quotation marks were read as straight ones.')
  return straight
}

function isExpression(text: string): boolean {
  try {
    parseExpression(text)
    return true
  } catch {
    return false
  }
}
