import { plainHeader, rolesOfHeader } from './header-words.ts'
import { most, type Column, type Table } from './table.ts'

/**
 * Two lists as one, the records of the second behind those of the first, by the columns that both have. A column of the truth
 * is put together with one of its name only.
 */
export function combine(first: Table, second: Table, truth?: string): { table: Table; split: number } {
  const free = [...second.columns]
  const take = (test: (column: Column) => boolean) => {
    const at = free.findIndex(test)
    return at < 0 ? undefined : free.splice(at, 1)[0]
  }
  const isTruth = (name: string) => truth !== undefined && plainHeader(name) === plainHeader(truth)
  const matched = first.columns.map((column) => ({
    column,
    other: take(({ name }) => plainHeader(name) === plainHeader(column.name)),
  }))
  // What is called otherwise is the same if both headers point to the same role.
  for (const pair of matched) {
    const [role] = rolesOfHeader(pair.column.name)
    if (!pair.other && role && !isTruth(pair.column.name))
      pair.other = take(({ name }) => rolesOfHeader(name)[0] === role && !isTruth(name))
  }
  const columns = matched.flatMap(({ column, other }) => (other ? [joined(column, other)] : []))
  const alone = [...matched.filter(({ other }) => !other).map(({ column }) => column), ...free]
  const problems = [...first.problems, ...second.problems]
  if (alone.length > 0)
    problems.push(`In one list only, and not compared: ${alone.map(({ name }) => name).join(', ')}.`)
  return {
    table: {
      ...{ columns, records: first.records + second.records, delimiter: first.delimiter },
      problems: problems.slice(0, 2 * most.problems),
    },
    split: first.records,
  }
}

function joined(one: Column, other: Column): Column {
  const values = [...one.values]
  const places = new Map(values.map((value, place) => [value, place]))
  const into = other.values.map((value) => {
    const known = places.get(value)
    if (known !== undefined) return known
    return values.push(value) - 1
  })
  const codes = new Int32Array(one.codes.length + other.codes.length)
  codes.set(one.codes)
  codes.set(
    other.codes.map((code) => into[code]!),
    one.codes.length,
  )
  return { name: one.name, values, codes }
}
