import { BrokenExpression, tokensOf, type Token } from './tokens.ts'
import type { Expression, Step } from './tree.ts'

const operators: string[][] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
]
const axes = [
  ...[
    'child',
    'descendant',
    'parent',
    'ancestor',
    'following-sibling',
    'preceding-sibling',
    'following',
    'preceding',
  ],
  ...['attribute', 'namespace', 'self', 'descendant-or-self', 'ancestor-or-self'],
]
const deepest = 100

/** Reads an expression of XPath 1.0 with `${name}`; throws `BrokenExpression` where it is none. */
export function parseExpression(expression: string): Expression {
  return new Parser(tokensOf(expression)).whole()
}

class Parser {
  readonly #tokens: Token[]
  #index = 0
  #depth = 0

  constructor(tokens: Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    const read = this.#binary(0)
    if (this.#next().kind !== 'end') this.#broken('something follows that does not belong to it')
    return read
  }

  #next(ahead = 0): Token {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)]!
  }

  #is(value: string, ahead = 0): boolean {
    const token = this.#next(ahead)
    return token.value === value && token.kind !== 'text'
  }

  #take(value: string): boolean {
    if (!this.#is(value)) return false
    this.#index++
    return true
  }

  #need(value: string): void {
    if (!this.#take(value)) this.#broken(`${value} is missing`)
  }

  #broken(message: string): never {
    throw new BrokenExpression(message, this.#next().at)
  }

  #binary(level: number): Expression {
    const signs = operators[level]
    if (!signs) return this.#unary()
    if (++this.#depth > deepest * operators.length) this.#broken('nested too deep')
    let left = this.#binary(level + 1)
    while (signs.some((sign) => this.#is(sign))) {
      const sign = this.#next().value
      this.#index++
      left = { is: 'operation', sign, left, right: this.#binary(level + 1) }
    }
    this.#depth--
    return left
  }

  #unary(): Expression {
    let negative = false
    while (this.#take('-')) negative = !negative
    let read = this.#path()
    while (this.#take('|')) read = { is: 'operation', sign: '|', left: read, right: this.#path() }
    return negative ? { is: 'negative', of: read } : read
  }

  #path(): Expression {
    const { kind, value } = this.#next()
    const filter =
      kind === 'number' || kind === 'text' || kind === 'reference' || value === '(' || this.#isCall()
    if (!filter) return this.#steps()
    const primary = this.#primary()
    const conditions = this.#conditions()
    if (conditions.length === 0 && !this.#is('/') && !this.#is('//')) return primary
    const self: Step[] = conditions.length > 0 ? [{ axis: 'self', name: 'node()', conditions }] : []
    const rest = this.#take('/') ? this.#relative() : this.#is('//') ? this.#relative() : []
    return { is: 'path', from: primary, absolute: false, steps: [...self, ...rest] }
  }

  #isCall(): boolean {
    const { kind, value } = this.#next()
    return (
      kind === 'name' &&
      this.#is('(', 1) &&
      !['node', 'text', 'comment', 'processing-instruction'].includes(value)
    )
  }

  #primary(): Expression {
    const { kind, value } = this.#next()
    this.#index++
    if (kind === 'number') return { is: 'number', value: Number(value) }
    if (kind === 'text') return { is: 'text', value: value.slice(1, -1) }
    if (kind === 'reference') return { is: 'reference', name: value.slice(2, -1).trim() }
    if (value === '(') {
      const inside = this.#binary(0)
      this.#need(')')
      return inside
    }
    this.#need('(')
    const given: Expression[] = []
    while (!this.#is(')')) {
      if (given.length > 0) this.#need(',')
      given.push(this.#binary(0))
    }
    this.#need(')')
    return { is: 'call', name: value, given }
  }

  #steps(): Expression {
    if (this.#is('//')) return { is: 'path', absolute: true, steps: this.#relative() }
    if (!this.#take('/')) return { is: 'path', absolute: false, steps: this.#relative() }
    const more = this.#next().kind === 'name' || ['.', '..', '@', '*'].includes(this.#next().value)
    return { is: 'path', absolute: true, steps: more ? this.#relative() : [] }
  }

  #relative(): Step[] {
    const steps: Step[] = []
    do {
      if (this.#take('//')) steps.push({ axis: 'descendant-or-self', name: 'node()', conditions: [] })
      steps.push(this.#step())
    } while (this.#take('/') || this.#is('//'))
    return steps
  }

  #step(): Step {
    if (this.#take('..')) return { axis: 'parent', name: 'node()', conditions: this.#conditions() }
    if (this.#take('.')) return { axis: 'self', name: 'node()', conditions: this.#conditions() }
    let axis = this.#take('@') ? 'attribute' : 'child'
    if (this.#next().kind === 'name' && this.#is('::', 1)) {
      axis = this.#next().value
      if (!axes.includes(axis)) this.#broken('two colons follow the name of an axis only, and this is none')
      this.#index += 2
    }
    const token = this.#next()
    if (
      token.kind !== 'name' &&
      token.kind !== 'reference' &&
      !(token.kind === 'sign' && token.value === '*')
    )
      this.#broken('the name of a question or a value is missing')
    this.#index++
    let name = token.value
    if (token.kind === 'name' && this.#take('(')) {
      while (this.#next().kind === 'text') this.#index++
      this.#need(')')
      name += '()'
    }
    return { axis, name, conditions: this.#conditions() }
  }

  #conditions(): Expression[] {
    const conditions: Expression[] = []
    while (this.#take('[')) {
      conditions.push(this.#binary(0))
      this.#need(']')
    }
    return conditions
  }
}
