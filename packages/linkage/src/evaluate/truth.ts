import type { Table } from '../table/table.ts'

/** Numbers of people from a column of the truth, -1 where it says nothing; `person` takes a part of the value, its first group. */
export function truthOf({ columns }: Table, name: string, person?: RegExp): Int32Array | undefined {
  const column = columns.find((one) => one.name === name)
  if (!column) return undefined
  const numbers = new Map<string, number>()
  const ofValue = column.values.map((value, i) => {
    if (i === 0) return -1
    const part = person ? (person.exec(value)?.[1] ?? value) : value
    const number = numbers.get(part) ?? numbers.size
    numbers.set(part, number)
    return number
  })
  return column.codes.map((code) => ofValue[code]!)
}
