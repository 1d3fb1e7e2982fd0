/** An expression, read. */
export type Expression =
  | { is: 'number'; value: number }
  | { is: 'text'; value: string }
  /** `${name}` */
  | { is: 'reference'; name: string }
  | { is: 'call'; name: string; given: Expression[] }
  | { is: 'negative'; of: Expression }
  | { is: 'operation'; sign: string; left: Expression; right: Expression }
  | { is: 'path'; from?: Expression; absolute: boolean; steps: Step[] }

/** One step of a path: `.`, `..`, a name or `*`, with its conditions. */
export interface Step {
  axis: string
  name: string
  conditions: Expression[]
}
