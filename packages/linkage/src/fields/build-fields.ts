import { normaliserOf } from '../compare/normalise.ts'
import { scaleOf } from '../compare/scales.ts'
import { dateDigits, orderOf } from '../table/dates.ts'
import type { Found } from '../table/find-roles.ts'
import { rolesOfHeader, type Role } from '../table/header-words.ts'
import type { Column, Table } from '../table/table.ts'
import { sharedBy, type Field } from './field.ts'
import { recode } from './recode.ts'

/** Fields that are read at most: what a pair weighs is packed by four bits each. */
export const mostFields = 13

/** What is compared, from the columns of a list and what they were taken for. */
export function buildFields(table: Table, found: readonly Found[]): Field[] {
  const of = (...roles: Role[]) =>
    table.columns.filter((_, i) => roles.some((role) => role === found[i]!.role))
  const fields = [...nameFields(of), ...birthFields(of)]
  const single = ['age', 'sex', 'document number', 'phone', 'e-mail', 'postcode', 'place', 'region'] as const
  for (const role of [...single, ...(['address', 'house number', 'tokens', 'other'] as const)])
    for (const column of of(role)) fields.push(field(role, [column], normaliserOf(role)))
  return fields
    .filter(({ values }) => values.length > 2)
    .map((one, i) => ({ one, i, tells: telling(one) }))
    .toSorted((a, b) => b.tells - a.tells)
    .slice(0, mostFields)
    .toSorted((a, b) => a.i - b.i)
    .map(({ one }) => one)
}

/** Bits that a field tells of a record on average: of too many fields the poorest are left. */
function telling({ values, codes }: Field): number {
  const counts = new Float64Array(values.length)
  for (const code of codes) counts[code]!++
  let bits = 0
  for (let code = 1; code < counts.length; code++)
    if (counts[code]! > 0) bits -= (counts[code]! / codes.length) * Math.log2(counts[code]! / codes.length)
  return bits
}

function field(
  role: Role,
  columns: readonly Column[],
  make: (...values: string[]) => string,
  name?: string,
): Field {
  return {
    name: name ?? columns.map((column) => column.name).join(' + '),
    ...{ role, columns: columns.map((column) => column.name), shared: sharedBy(heldBy(role, columns)) },
    ...recode(columns, make),
    scale: scaleOf(role),
  }
}

/** As many records have one token on average of which it is told that it is no person's own. */
const ofMany = 20

/** Of tokens the header can tell whether a whole household has them, or that many records have the same. */
function heldBy(role: Role, columns: readonly Column[]): Role {
  if (role !== 'tokens') return role
  const [{ name, values, codes }] = columns as [Column]
  return rolesOfHeader(name)[0] ?? (codes.length > ofMany * values.length ? 'other' : role)
}

type Of = (...roles: Role[]) => Column[]

function nameFields(of: Of): Field[] {
  const [given, further, family] = [of('given name'), of('further given name'), of('family name')]
  const words = normaliserOf('given name')
  const joined = (...values: string[]) => words(values.filter(Boolean).join(' '))
  // Second names that few have are part of the first; where most have one, it is a field of its own.
  const rare = further.filter((column) => filledShare(column) < 0.5)
  const own = further.filter((column) => filledShare(column) >= 0.5)
  const fields: Field[] = []
  if (given.length > 0) fields.push(field('given name', [...given, ...rare], joined))
  for (const column of own) fields.push(field('further given name', [column], words))
  if (family.length > 0) fields.push(field('family name', family, joined))
  if (given.length > 0 && family.length > 0) return fields
  for (const column of of('full name').slice(0, 1)) {
    const part = (which: 0 | 1) => (text: string) => partsOfName(text, words)[which]
    if (given.length === 0) fields.push(field('given name', [column], part(0), `${column.name} (given)`))
    if (family.length === 0) fields.push(field('family name', [column], part(1), `${column.name} (family)`))
  }
  return fields
}

const filledShare = ({ codes }: Column) =>
  codes.reduce((sum, code) => sum + (code > 0 ? 1 : 0), 0) / codes.length

/** The last word is the family name, or what stands before a comma. */
function partsOfName(text: string, words: (text: string) => string): [given: string, family: string] {
  const [before, after] = text.split(',', 2)
  if (after !== undefined && after.trim() !== '') return [words(after), words(before!)]
  const all = words(text).split(' ')
  return all.length < 2 ? ['', all[0] ?? ''] : [all.slice(0, -1).join(' '), all.at(-1)!]
}

function birthFields(of: Of): Field[] {
  const dates = of('birth date').map((column) => {
    const order = orderOf(column.values)
    return field('birth date', [column], (text) => dateDigits(text, order))
  })
  if (dates.length > 0) return dates
  const [[year], [month], [day]] = [of('birth year'), of('birth month'), of('birth day')]
  if (!year) return []
  const columns = [year, month, day].filter((column) => column !== undefined)
  const two = (text = '') => (/^\d{1,2}$/.test(text) ? text.padStart(2, '0') : '00')
  const make = (y: string, ...rest: string[]) => {
    const [m, d] = month ? rest : ['', rest[0]]
    return /^\d{4}$/.test(y) ? y + two(m) + two(d) : ''
  }
  return [field('birth date', columns, make)]
}
