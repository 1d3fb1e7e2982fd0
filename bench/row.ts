/** One line of the results. Every text stands by itself: it is printed, and written into the document. */
export interface Row {
  /** What was measured, with its size. */
  what: string
  /** What the product did, with unit and spread. */
  figure: string
  /** Name and figure of the peer in the same run; undefined when no peer does this. */
  peer?: string
  /** Product through peer. */
  ratio?: string
  goal?: string
  /** Undefined when the goal was not decided by this run. */
  met?: boolean | undefined
  /** Where the time goes, and what it can at best be. */
  where: string
}

export interface Size {
  /** The whole run ends in ninety seconds. */
  quick: boolean
  /** A million entries too. */
  large: boolean
}

export interface Measure {
  name: string
  /** Seconds that it needs at most in a quick run; it is left out when fewer are left. */
  quickSeconds: number
  run(size: Size, note: (line: string) => void): Promise<Row[]>
}

const grouped = (value: number) => Math.round(value).toLocaleString('en-GB')

/** A number with as many figures as say something. */
export const shown = (value: number): string =>
  value >= 100 ? grouped(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** Middle of several rounds, with the lowest and the highest. */
export function spread(values: number[], unit: string): string {
  const sorted = values.toSorted((a, b) => a - b)
  return `${shown(quantile(sorted, 0.5))} ${unit} (${shown(sorted[0]!)} to ${shown(sorted.at(-1)!)})`
}

/** A quantile of numbers in any order, 0 to 1. */
export function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
}

/** Each round of one side through the same round of the other: middle, lowest, highest. */
export function ratioOf(product: number[], peer: number[]): string {
  return spread(
    product.map((value, i) => value / peer[i]!),
    '×',
  ).replace(/ ×/, '×')
}

export const median = (values: number[]) => quantile(values, 0.5)
