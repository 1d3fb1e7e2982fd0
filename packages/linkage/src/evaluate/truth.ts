import type { Table } from '../table/table.ts'

/** Who is who by a column of truth, and what there is to say about it. */
export interface Truth {
  /** For each record the number of its person, -1 where nothing is said. */
  of: Int32Array
  /** In sentences: how its values were understood. */
  understood: string[]
  /** In sentences: what is odd about it. */
  problems: string[]
}

/** Keys that name a person and which of her records it is, as Febrl writes them: `rec-1070-org`, `rec-1070-dup-0`. */
const copies = /^(.+?)[-_ ](?:org|orig|original|dup|duplicate|copy)(?:[-_ ]?\d+)?$/i

/**
 * Numbers of people from a column of the truth; `person` takes a part of the value, its first group. Keys of originals and
 * copies are understood by themselves, where all values are such.
 */
export function truthOf({ columns }: Table, name: string, person?: RegExp): Truth | undefined {
  const column = columns.find((one) => one.name === name)
  if (!column) return undefined
  const used = new Set(column.codes)
  const filled = column.values.filter((_, code) => code > 0 && used.has(code))
  const areCopies = !person && filled.length > 0 && filled.every((value) => copies.test(value))
  const part = person ?? (areCopies ? copies : undefined)
  const numbers = new Map<string, number>()
  const ofValue = column.values.map((value, code) => {
    if (code === 0) return -1
    const called = part ? (part.exec(value)?.[1] ?? value) : value
    const number = numbers.get(called) ?? numbers.size
    numbers.set(called, number)
    return number
  })
  const of = column.codes.map((code) => ofValue[code]!)
  const known = of.reduce((sum, number) => sum + (number < 0 ? 0 : 1), 0)
  const people = new Set(of.filter((number) => number >= 0)).size
  const [first] = filled
  return {
    of,
    understood: areCopies
      ? [
          `${name} holds keys of originals and copies: ${first} was understood as a record of ${copies.exec(first!)![1]}, and so all others.`,
        ]
      : [],
    problems:
      known === 0
        ? [`${name} has no value: there is nothing to measure against.`]
        : people === known && known > 1
          ? [
              `All values of ${name} differ: by it nobody stands twice, and every pair that is found counts as wrong.`,
            ]
          : [],
  }
}
