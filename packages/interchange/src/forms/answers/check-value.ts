import type { Choice, Form, Question } from '../model/form.ts'
import { holdsSeveral, isChosen } from '../model/question-types.ts'
import { daysOf } from '../xpath/values.ts'
import { listCalled } from '../model/list-called.ts'

/** What is wrong with an answer, as a code and in words; undefined when it can be one. */
export function faultOf(
  question: Question,
  value: string,
  form: Form,
): [code: string, says: string] | undefined {
  if (isChosen(question.type)) return choiceFault(question, value, form)
  const right = typed[question.type]?.(value)
  return right === undefined ? undefined : ['answers.type', right]
}

const says = (fits: (value: string) => boolean, words: string) => (value: string) =>
  fits(value) ? undefined : words
const isNumber = (text: string) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)
const isDay = (text: string) =>
  daysOf(text) !== undefined || (text.length > 10 && daysOf(text.slice(0, 10)) !== undefined)
const isTime = (text: string) =>
  /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(text)

const typed: Partial<Record<Question['type'], (value: string) => string | undefined>> = {
  integer: says((value) => /^[+-]?\d+$/.test(value), 'A whole number is expected.'),
  decimal: says(isNumber, 'A number with a point is expected.'),
  range: says(isNumber, 'A number is expected.'),
  date: says(isDay, 'A day is written 2018-04-05.'),
  today: says(isDay, 'A day is written 2018-04-05.'),
  dateTime: says(
    (value) => isDay(value) && value.length > 10,
    'A day with its time is written 2018-04-05T14:02:11.',
  ),
  start: says(isDay, 'A day with its time is written 2018-04-05T14:02:11.'),
  end: says(isDay, 'A day with its time is written 2018-04-05T14:02:11.'),
  time: says(isTime, 'A time is written 14:02:11.'),
  geopoint: says(
    isPosition,
    'A position is latitude, longitude, altitude and accuracy with blanks between them.',
  ),
  geotrace: says(isTrace, 'Positions stand one after the other with ; between them.'),
  geoshape: says(isTrace, 'Positions stand one after the other with ; between them.'),
}

function isPosition(value: string): boolean {
  const numbers = value.trim().split(/\s+/)
  const [latitude, longitude] = numbers.map(Number)
  return (
    numbers.length >= 2 &&
    numbers.length <= 4 &&
    numbers.every(isNumber) &&
    Math.abs(latitude!) <= 90 &&
    Math.abs(longitude!) <= 180
  )
}

function isTrace(value: string): boolean {
  return value
    .split(';')
    .filter((one) => one.trim() !== '')
    .every(isPosition)
}

function choiceFault(question: Question, value: string, { lists }: Form): [string, string] | undefined {
  const choices = listCalled(lists, question.list)
  // Lists in files and answers to other questions are not at hand.
  if (!choices) return undefined
  const chosen = holdsSeveral(question.type) ? value.split(/\s+/).filter(Boolean) : [value]
  const names = namesOf(choices)
  if (chosen.every((one) => names.has(one))) return undefined
  if (isLabel(value, choices))
    return [
      'answers.label',
      'The label of a choice stands here; its name is expected. Export the answers with the names of choices.',
    ]
  return ['answers.choice', 'Not among the choices of the question.']
}

const known = new WeakMap<readonly Choice[], Set<string>>()

function namesOf(choices: readonly Choice[]): Set<string> {
  const names = known.get(choices) ?? new Set(choices.map(({ name }) => name))
  known.set(choices, names)
  return names
}

function isLabel(value: string, choices: readonly Choice[]): boolean {
  return choices.some(({ label }) => Object.values(label).some((text) => text.trim() === value.trim()))
}
