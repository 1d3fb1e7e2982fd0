import { expect, test } from 'vitest'
import { calculatedWith, nothing, type CalculatorKey } from './calculator.ts'

const after = (...keys: CalculatorKey[]) => keys.reduce(calculatedWith, nothing).typed

test.each([
  [['1', '2', 'plus', '3', 'equals'], '15'],
  [['9', 'minus', '1', '0', 'equals'], '-1'],
  [['2', 'times', '3', 'plus', '4', 'equals'], '10'],
  [['1', 'divide', '4', 'equals'], '0.25'],
  [['0', '.', '1', 'plus', '0', '.', '2', 'equals'], '0.3'],
  [['5', 'equals', '7'], '7'],
  [['5', 'plus', '5', 'clear'], '0'],
  [['4', '0', '2', '9', '1', '7'], '402917'],
  [['1', 'divide', '0', 'equals'], 'Infinity'],
] as const)('%s gives %s', (keys, result) => {
  expect(after(...keys)).toBe(result)
})
