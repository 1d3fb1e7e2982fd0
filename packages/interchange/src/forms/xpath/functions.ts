import { asNumber, asText, asTruth, daysOf, NotEvaluable, type Value } from './values.ts'

type Function = (given: Value[]) => Value

const words = (value: Value | undefined) =>
  asText(value ?? '')
    .split(/\s+/)
    .filter(Boolean)
const text = (value: Value | undefined) => asText(value ?? '')
const number = (value: Value | undefined) => asNumber(value ?? Number.NaN)

/** Functions of ODK XForms that depend on nothing but what they are given. */
export const functions: Record<string, Function> = {
  true: () => true,
  false: () => false,
  not: ([value]) => !asTruth(value ?? ''),
  boolean: ([value]) => asTruth(value ?? ''),
  'boolean-from-string': ([value]) => ['true', '1'].includes(text(value)),
  number: ([value]) => number(value),
  string: ([value]) => text(value),
  int: ([value]) => Math.trunc(number(value)),
  round: ([value, places]) => {
    const power = 10 ** (places === undefined ? 0 : number(places))
    return Math.round(number(value) * power) / power
  },
  floor: ([value]) => Math.floor(number(value)),
  ceiling: ([value]) => Math.ceil(number(value)),
  abs: ([value]) => Math.abs(number(value)),
  pow: ([value, power]) => number(value) ** number(power),
  min: (given) => Math.min(...given.map(asNumber)),
  max: (given) => Math.max(...given.map(asNumber)),
  'string-length': ([value]) => [...text(value)].length,
  'normalize-space': ([value]) => text(value).trim().replace(/\s+/g, ' '),
  concat: (given) => given.map(asText).join(''),
  join: ([between, ...given]) => given.map(asText).join(text(between)),
  contains: ([value, part]) => text(value).includes(text(part)),
  'starts-with': ([value, part]) => text(value).startsWith(text(part)),
  'ends-with': ([value, part]) => text(value).endsWith(text(part)),
  'substring-before': ([value, part]) => text(value).slice(0, Math.max(0, text(value).indexOf(text(part)))),
  'substring-after': ([value, part]) => {
    const at = text(value).indexOf(text(part))
    return at < 0 ? '' : text(value).slice(at + text(part).length)
  },
  substr: ([value, from, to]) => text(value).slice(number(from), to === undefined ? undefined : number(to)),
  translate: ([value, from, to]) => {
    const [before, after] = [[...text(from)], [...text(to)]]
    return [...text(value)]
      .map((sign) => (before.includes(sign) ? (after[before.indexOf(sign)] ?? '') : sign))
      .join('')
  },
  selected: ([value, choice]) => words(value).includes(text(choice).trim()),
  'count-selected': ([value]) => words(value).length,
  'selected-at': ([value, index]) => words(value)[number(index)] ?? '',
  if: ([condition, then, otherwise]) => (asTruth(condition ?? '') ? (then ?? '') : (otherwise ?? '')),
  coalesce: ([first, second]) => (text(first) === '' ? (second ?? '') : first!),
  once: ([value]) => value ?? '',
  date: ([value]) => dated(value),
  'date-time': ([value]) => dated(value),
  'decimal-date-time': ([value]) => number(value),
  'decimal-date': ([value]) => Math.floor(number(value)),
  regex: ([value, pattern]) => matches(text(value), text(pattern)),
}

function dated(value: Value | undefined): Value {
  if (typeof value === 'number') return new Date(value * 86_400_000).toISOString().slice(0, 10)
  if (daysOf(text(value)) === undefined) throw new NotEvaluable('a date in another form')
  return text(value)
}

/** The whole text has to match. Patterns that could take for ever are not tried. */
function matches(value: string, pattern: string): boolean {
  const nested = /\([^()]*[+*}][^()]*\)[+*{]/.test(pattern) || /\([^()]*\|[^()]*\)[+*{]/.test(pattern)
  if (nested || /\\[1-9]/.test(pattern) || pattern.length > 500 || value.length > 2000)
    throw new NotEvaluable('a pattern that could take very long')
  try {
    return new RegExp(`^(?:${pattern})$`).test(value)
  } catch {
    throw new NotEvaluable('a pattern in another dialect')
  }
}
