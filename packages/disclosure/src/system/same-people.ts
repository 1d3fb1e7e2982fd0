import { plainLabel } from '../reading/totals.ts'
import { isUntold, type Table } from '../table.ts'
import { profile } from './profile.ts'

/** A table with the shared names of its dimensions, and those of which it has only some categories. */
export interface Named {
  table: Table
  names: string[]
  partial: Set<string>
  /** Kept from the last comparison: tables are compared with each other, each with each. */
  values?: { state: string; known: Map<string, number> }
}

/**
 * Groups of tables that count the same people: they agree wherever they say the same. Marks dimensions as partial
 * where two tables differ only because one covers fewer categories. Order is kept.
 */
export function samePeople(tables: readonly Named[]): number[][] {
  const groups: number[][] = []
  for (const [number, one] of tables.entries()) {
    const group = groups.find((members) => members.every((member) => agree(tables[member]!, one)))
    if (group) group.push(number)
    else groups.push([number])
  }
  return groups
}

function agree(a: Named, b: Named): boolean {
  if (a.table.counted !== b.table.counted && a.table.counted !== '' && b.table.counted !== '') return false
  const differ = conflicts(a, b)
  if (differ.length === 0) return true
  const uneven = a.names.filter((name) => b.names.includes(name) && labels(a, name) !== labels(b, name))
  const explained = differ.every((key) => uneven.some((name) => !key.includes(`${name}=`)))
  if (!explained) return false
  const before = { a: [...a.partial], b: [...b.partial] }
  const missing = uneven.filter((name) => differ.some((key) => !key.includes(`${name}=`)))
  for (const name of missing) {
    if (!covers(a, b, name)) a.partial.add(name)
    if (!covers(b, a, name)) b.partial.add(name)
  }
  const shared = [...valuesOf(a).keys()].filter((key) => valuesOf(b).has(key))
  if (conflicts(a, b).length === 0 && shared.length > 0) return true
  a.partial = new Set(before.a)
  b.partial = new Set(before.b)
  return false
}

/** Keys of which both tables tell the count, and not the same. */
function conflicts(a: Named, b: Named): string[] {
  const others = valuesOf(b)
  return [...valuesOf(a)].flatMap(([key, count]) =>
    others.has(key) && others.get(key) !== count ? [key] : [],
  )
}

/** The counts that a table tells, or that add up from what it tells, by key. */
function valuesOf(named: Named): Map<string, number> {
  const { table, names, partial } = named
  const state = [...partial].join('\n')
  if (named.values?.state === state) return named.values.known
  const known = new Map<string, number>()
  for (const { key, count } of profile(table, names, partial).values())
    if (count !== undefined && !isUntold(count)) known.set(key, count)
  named.values = { state, known }
  return known
}

function categories({ table, names }: Named, name: string): string[] {
  return table.dimensions[names.indexOf(name)]!.categories.map(plainLabel)
}

const labels = (named: Named, name: string) => categories(named, name).sort().join('\n')

function covers(a: Named, b: Named, name: string): boolean {
  const have = new Set(categories(a, name))
  return categories(b, name).every((label) => have.has(label))
}
