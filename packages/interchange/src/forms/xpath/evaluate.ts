import { functions } from './functions.ts'
import type { Expression, Step } from './tree.ts'
import { asNumber, asTruth, compare, NotEvaluable, type Value } from './values.ts'

/** What an expression is evaluated over. */
export interface Around {
  /** The value itself, `.` in the expression. */
  self: string
  /** The value of another question; undefined when it cannot be known here. */
  valueOf: (name: string) => string | undefined
  /** The value at a path of the form, as its steps: `['..', 'other']`; undefined when it cannot be known here. */
  valueAt?: (steps: readonly string[], absolute: boolean) => string | undefined
  /** The day, as `2018-04-05`; without it nothing that asks for today is answered. */
  today?: string
  /** Columns of a choice, for a filter of choices. */
  columns?: Record<string, string>
}

/** The value of an expression; throws `NotEvaluable` where it depends on more than is around. */
export function evaluate(expression: Expression, around: Around): Value {
  switch (expression.is) {
    case 'number':
    case 'text':
      return expression.value
    case 'negative':
      return -asNumber(evaluate(expression.of, around))
    case 'reference':
      return known(around.valueOf(expression.name), expression.name)
    case 'path':
      return pathValue(expression, around)
    case 'operation':
      return operation(expression, around)
    case 'call':
      return call(expression, around)
  }
}

function known(value: string | undefined, name: string): string {
  if (value === undefined) throw new NotEvaluable(`the value of ${name} is not at hand`)
  return value
}

function pathValue(path: Expression & { is: 'path' }, around: Around): Value {
  const steps = path.from ? undefined : plainSteps(path.steps)
  if (!steps) throw new NotEvaluable('it looks elsewhere in the form')
  const [first, ...more] = steps
  if (!path.absolute && more.length === 0) {
    if (first === '.') return around.self
    if (around.columns && first !== '..') return around.columns[first!] ?? ''
  }
  const value = around.columns ? undefined : around.valueAt?.(steps, path.absolute)
  if (value === undefined) throw new NotEvaluable('it looks elsewhere in the form')
  return value
}

/** Steps that go to one node and no other: names, `.` and `..` without conditions. */
function plainSteps(steps: readonly Step[]): string[] | undefined {
  const plain = steps.map(({ axis, name, conditions }) => {
    if (conditions.length > 0) return undefined
    if (axis === 'self' && name === 'node()') return '.'
    if (axis === 'parent' && name === 'node()') return '..'
    return axis === 'child' && /^[^*$]/.test(name) && !name.includes('(') ? name : undefined
  })
  return plain.includes(undefined) || plain.length === 0 ? undefined : (plain as string[])
}

function operation({ sign, left, right }: Expression & { is: 'operation' }, around: Around): Value {
  if (sign === 'and' || sign === 'or') {
    const first = asTruth(evaluate(left, around))
    if (first === (sign === 'or')) return first
    return asTruth(evaluate(right, around))
  }
  const [a, b] = [evaluate(left, around), evaluate(right, around)]
  if (['=', '!=', '<', '<=', '>', '>='].includes(sign)) return compare(sign, a, b)
  const [x, y] = [asNumber(a), asNumber(b)]
  switch (sign) {
    case '+':
      return x + y
    case '-':
      return x - y
    case '*':
      return x * y
    case 'div':
      return x / y
    case 'mod':
      return x % y
    default:
      throw new NotEvaluable('it joins sets of nodes')
  }
}

function call({ name, given }: Expression & { is: 'call' }, around: Around): Value {
  if (name === 'today' || name === 'now') {
    if (!around.today) throw new NotEvaluable('it depends on the day')
    return around.today
  }
  if (name === 'if' && given.length === 3)
    return evaluate(asTruth(evaluate(given[0]!, around)) ? given[1]! : given[2]!, around)
  const does = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!does) throw new NotEvaluable(`the function ${name} is not worked out here`)
  return does(given.map((one) => evaluate(one, around)))
}
