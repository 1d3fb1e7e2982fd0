import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { Form, Item } from '../model/form.ts'
import { evaluate, type Around } from '../xpath/evaluate.ts'
import { parseExpression } from '../xpath/parse.ts'
import type { Expression } from '../xpath/tree.ts'
import { asTruth, NotEvaluable } from '../xpath/values.ts'
import type { AnswerField } from './answer-fields.ts'
import type { AnswerRecord } from './answers.ts'
import { listCalled } from '../model/list-called.ts'

/** Holds the conditions of a form against answers. What cannot be worked out is told once for a question, not guessed. */
export class Conditions {
  readonly #byName = new Map<string, AnswerField | 'several'>()
  readonly #byPath: ReadonlyMap<string, AnswerField>
  readonly #read = new Map<string, Expression>()
  readonly #told = new Set<string>()
  readonly #form: Form
  readonly #problems: ProblemList

  constructor(form: Form, fields: readonly AnswerField[], problems: ProblemList) {
    this.#form = form
    this.#problems = problems
    this.#byPath = new Map(fields.map((field) => [field.path, field]))
    for (const field of fields)
      this.#byName.set(field.question.name, this.#byName.has(field.question.name) ? 'several' : field)
  }

  check(field: AnswerField, record: AnswerRecord, at: Place): void {
    const { question, path } = field
    const value = record.values[path] ?? ''
    const shown = this.#isShown(field, record)
    if (value === '') {
      if (shown && question.required && this.#holds(question.required, '', field, record))
        this.#problems.note('answers.required', at, 'The form requires an answer here.')
      return
    }
    if (shown === false)
      this.#problems.note('answers.not_relevant', at, 'With the other answers the form does not ask this.')
    if (question.constraint && this.#holds(question.constraint, value, field, record) === false)
      this.#problems.refuse(
        'answers.constraint',
        at,
        'The answer breaks the condition that the form sets for it.',
      )
    this.#checkFilter(field, record, value, at)
  }

  #checkFilter(field: AnswerField, record: AnswerRecord, value: string, at: Place): void {
    const { question } = field
    const choices = listCalled(this.#form.lists, question.list) ?? []
    if (!question.choiceFilter) return
    for (const one of value.split(/\s+/)) {
      const same = choices.filter(({ name }) => name === one)
      const offered = same.map(({ columns, name }) =>
        this.#holds(question.choiceFilter!, '', field, record, { ...columns, name }),
      )
      if (same.length > 0 && offered.every((answer) => answer === false))
        return this.#problems.refuse(
          'answers.not_offered',
          at,
          'With the other answers this choice is not offered.',
        )
    }
  }

  /** Whether the form would ask; undefined where that cannot be known. */
  #isShown(field: AnswerField, record: AnswerRecord): boolean | undefined {
    const chain: Item[] = [...field.placed.above, field.question]
    let shown: boolean | undefined = true
    for (const { relevant } of chain) {
      if (!relevant) continue
      const holds = this.#holds(relevant, '', field, record)
      if (holds === false) return false
      shown &&= holds
    }
    return shown
  }

  #holds(
    text: string,
    self: string,
    field: AnswerField,
    record: AnswerRecord,
    columns?: Record<string, string>,
  ): boolean | undefined {
    const around: Around = {
      self,
      valueOf: (name) => {
        const other = this.#byName.get(name)
        if (other === undefined || other === 'several' || other.section !== field.section) return undefined
        return record.values[other.path]
      },
      valueAt: (steps, absolute) => {
        const path = pathFrom(absolute ? [] : field.path.split('/'), absolute ? steps.slice(1) : steps)
        return this.#byPath.get(path)?.section === field.section ? record.values[path] : undefined
      },
      ...(columns ? { columns } : {}),
    }
    try {
      return asTruth(evaluate(this.#expression(text), around))
    } catch (error) {
      if (!(error instanceof NotEvaluable)) throw error
      if (!this.#told.has(`${field.path} ${text}`))
        this.#problems.note(
          'answers.not_worked_out',
          { path: field.path },
          `A condition of this question was not held against the answers: ${error.message}.`,
        )
      this.#told.add(`${field.path} ${text}`)
      return undefined
    }
  }

  #expression(text: string): Expression {
    const known = this.#read.get(text)
    if (known) return known
    const read = parseExpression(text)
    this.#read.set(text, read)
    return read
  }
}

function pathFrom(from: readonly string[], steps: readonly string[]): string {
  const path = [...from]
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
