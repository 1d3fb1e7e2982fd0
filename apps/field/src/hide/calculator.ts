import { typedWith, type PadKey } from './typed-number.ts'

export type Operation = 'plus' | 'minus' | 'times' | 'divide'
export type CalculatorKey = PadKey | Operation | 'equals' | 'clear'

/** A pocket calculator: what stands there, what was before it, and what will be done with both. */
export interface Calculation {
  typed: string
  before?: { value: number; operation: Operation }
  /** A result stands there: the next digit begins anew. */
  done: boolean
}

export const nothing: Calculation = { typed: '0', done: false }

const isOperation = (key: CalculatorKey): key is Operation =>
  key === 'plus' || key === 'minus' || key === 'times' || key === 'divide'

/** What the calculator shows after one more key. Operations follow each other as they are typed. */
export function calculatedWith(now: Calculation, key: CalculatorKey): Calculation {
  if (key === 'clear') return nothing
  if (isOperation(key)) return { typed: '0', before: { value: resultOf(now), operation: key }, done: false }
  if (key === 'equals') return { typed: written(resultOf(now)), done: true }
  if (key === 'sign') return { ...now, typed: typedWith(now.typed, 'sign') }
  return { ...now, typed: typedWith(now.done ? '0' : now.typed, key), done: false }
}

/** The value so far; not a finite number after a division by nothing. */
export function resultOf({ typed, before }: Calculation): number {
  const value = Number(typed)
  if (!before) return value
  switch (before.operation) {
    case 'plus':
      return before.value + value
    case 'minus':
      return before.value - value
    case 'times':
      return before.value * value
    case 'divide':
      return before.value / value
  }
}

/** Ten figures: sums of tenths then come out as people write them. */
const written = (value: number) => String(Number(value.toPrecision(10)))
