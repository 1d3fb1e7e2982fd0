import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'
import { parseExpression } from './parse.ts'
import { BrokenExpression } from './tokens.ts'
import { NotEvaluable } from './values.ts'

const values: Record<string, string> = { age: '17', colours: 'red blue', name: '', day: '2018-04-05' }
const around = (self: string) => ({ self, valueOf: (name: string) => values[name], today: '2018-04-06' })
const valueOf = (expression: string, self = '') => evaluate(parseExpression(expression), around(self))

describe('an expression of a form', () => {
  test.each<[string, string, unknown]>([
    ['. >= 18 and . < 120', '40', true],
    ['.>=18 or ${age} = 17', '4', true],
    ["not(selected(., 'yes') and selected (., 'no'))", 'yes no', false],
    ["selected(${colours}, 'blue')", '', true],
    ["regex(., '[A-Z]{2}-\\d+')", 'GY-07', true],
    ["regex(., '\\d+')", 'a1', false],
    ['. <= today()', '2018-04-06', true],
    ['. > ${day}', '2018-04-05T10:00:00+02:00', true],
    ["date('2018-04-05') = ${day}", '', true],
    ['1 + 2 * 3 - -4 div 2', '', 9],
    ['5 mod 3 = 2', '', true],
    ["if(${name} = '', 'none', ${name})", '', 'none'],
    ["coalesce(${name}, 'x')", '', 'x'],
    ['string-length(.) > 3', 'abcd', true],
    ['count-selected(${colours}) = 2', '', true],
    ["concat('a', 1, true())", '', 'a1true'],
    ["substring-before('2018-04', '-') = 2018", '', true],
    ["'a' < 'b'", '', false],
  ])('%s over %j is %j', (expression, self, expected) => {
    expect(valueOf(expression, self)).toBe(expected)
  })

  test.each([
    ['../other/x > 1'],
    ['${unknown} = 1'],
    ["instance('a')/root/item[name = 'x']/label = 'y'"],
    ["pulldata('a', 'b', 'c', .) = 1"],
    ["regex(., '(a+)+b')"],
    ["regex(., '[')"],
  ])('%s is not guessed', (expression) => {
    expect(() => valueOf(expression)).toThrow(NotEvaluable)
  })

  test('without the day says nothing of today', () => {
    const day = { self: '2018-01-01', valueOf: () => undefined }
    expect(() => evaluate(parseExpression('. < today()'), day)).toThrow(NotEvaluable)
  })

  test.each([
    ["${a} = 'x"],
    ['label::English != 1'],
    ['a and'],
    ['(1'],
    ['1)'],
    ['f(1,'],
    ['$a = 1'],
    ['a[1'],
    ['‘a’'],
    [''],
  ])('%s is told as broken', (expression) => {
    expect(() => parseExpression(expression)).toThrow(BrokenExpression)
  })

  test('nested without end is told, and nothing else is ever thrown', () => {
    expect(() => parseExpression('('.repeat(50_000))).toThrow(BrokenExpression)
    const signs = fc.constantFrom(
      '(',
      ')',
      '.',
      '..',
      '/',
      '[',
      ']',
      'a',
      "'b'",
      '1',
      '=',
      'and',
      '${a}',
      ',',
      '-',
      '*',
      '@',
      '::',
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (pieces) => {
        try {
          evaluate(parseExpression(pieces.join(' ')), around(''))
        } catch (error) {
          expect(error instanceof BrokenExpression || error instanceof NotEvaluable).toBe(true)
        }
      }),
    )
  })
})
