import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { Form, Question } from '../model/form.ts'
import { nearMiss } from '../model/near-miss.ts'
import { holdsSeveral, isChosen } from '../model/question-types.ts'
import { plainNamesIn, referencesInText } from '../xpath/references.ts'
import { checkExpression, checkName, type Names } from './check-references.ts'
import { listCalled } from '../model/list-called.ts'

type At = (field?: string) => Place

export function checkQuestion(
  question: Question,
  form: Form,
  names: Names,
  at: At,
  problems: ProblemList,
): void {
  for (const field of ['constraint', 'calculation', 'required', 'readOnly'] as const) {
    const text = question[field]
    if (text) checkExpression(text, names, at(field), problems)
  }
  if (question.type === 'calculate' && !question.calculation && !question.default && !question.trigger)
    problems.refuse(
      'form.no_calculation',
      at('calculation'),
      'A question of type calculate has a calculation; give it, or another type.',
    )
  for (const field of ['default', 'trigger'] as const)
    for (const name of referencesInText(question[field] ?? '')) checkName(name, names, at(field), problems)
  if (isChosen(question.type)) checkList(question, form, at, problems)
  checkFilter(question, form, names, at, problems)
  checkParameters(question, at, problems)
}

function checkList(question: Question, { lists }: Form, at: At, problems: ProblemList): void {
  const { type, list, file, orOther } = question
  if (type.endsWith('_from_file')) {
    if (!/\.(csv|xml|geojson)$/i.test(file ?? ''))
      problems.refuse(
        'form.list_file',
        at('type'),
        'A list in a file is named with its ending: .csv, .xml or .geojson.',
      )
    return
  }
  // A list may be chosen by an answer to another question, and external ones stand in another file.
  if (type === 'select_one_external' || list === undefined || list.includes('${')) return
  const choices = listCalled(lists, list)
  if (!choices) {
    const near = problems.isFull('form.list_missing') ? undefined : nearMiss(list, namesOf(lists))
    problems.refuse(
      'form.list_missing',
      at('type'),
      `The list is not on the sheet choices.${near ? ` ${near} may be meant.` : ''}`,
    )
    return
  }
  if (orOther && choices.some(({ columns }) => Object.keys(columns).length > 0) && question.choiceFilter)
    problems.refuse(
      'form.other_filtered',
      at('choiceFilter'),
      'A filter would leave out the choice that or_other adds; add that choice to the list instead.',
    )
  if (holdsSeveral(type) && choices.some(({ name }) => /\s/.test(name)))
    problems.refuse(
      'form.choice_blank',
      at('type'),
      'Names of choices of which several can be chosen hold no blanks: blanks part them in the answer.',
    )
}

const known = new WeakMap<Form['lists'], string[]>()

function namesOf(lists: Form['lists']): string[] {
  const names = known.get(lists) ?? Object.keys(lists)
  known.set(lists, names)
  return names
}

function checkFilter(question: Question, { lists }: Form, names: Names, at: At, problems: ProblemList): void {
  if (!question.choiceFilter) return
  const filter = checkExpression(question.choiceFilter, names, at('choiceFilter'), problems)
  const choices = listCalled(lists, question.list)
  if (!filter || !choices) return
  const columns = new Set(['name', 'label', ...choices.flatMap((choice) => Object.keys(choice.columns))])
  if (plainNamesIn(filter).some((name) => !columns.has(name)))
    problems.note(
      'form.filter_column',
      at('choiceFilter'),
      'A word in the filter is no column of the list; where a text is meant it stands in quotation marks.',
    )
}

function checkParameters({ type, parameters }: Question, at: At, problems: ProblemList): void {
  if (!parameters) return
  const pairs = parameters.split(' ').map((pair) => pair.split('='))
  if (pairs.some((pair) => pair.length !== 2 || pair.includes('')))
    return problems.refuse(
      'form.parameters',
      at('parameters'),
      'Parameters are written name=value, with blanks between them.',
    )
  const numeric = type === 'range' ? ['start', 'end', 'step'] : type === 'image' ? ['max-pixels'] : []
  if (pairs.some(([name, value]) => numeric.includes(name!) && !Number.isFinite(Number(value))))
    problems.refuse('form.parameters', at('parameters'), 'start, end, step and max-pixels are numbers.')
}
