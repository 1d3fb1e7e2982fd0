import { keyHeader, plainHeader, rolesOfHeader, type Role } from './header-words.ts'
import { measureColumn, type Looks } from './measure-column.ts'
import { repeatsOf } from './repeats.ts'
import type { Table } from './table.ts'

/** What a column was taken for and why; a role of `left out` is never read. */
export interface Found {
  name: string
  role: Role | 'left out' | 'truth'
  why: string
}

/**
 * What each column of a list holds. Headers are a hint; values decide, above all about keys that a program gave: a model
 * that read them would read the answer.
 */
export function findRoles(table: Table, truth?: string, encoded = false): Found[] {
  const looks = table.columns.map((column) => measureColumn(column))
  const found = table.columns.map(({ name }, i): Found => {
    if (name === truth)
      return { name, role: 'truth', why: 'named as the truth to measure against; never read' }
    return { name, ...roleOf(name, looks[i]!, table.records, encoded) }
  })
  const tokens = found.filter(({ role }) => role === 'tokens').length
  if (!encoded) guessNames(found, looks, tokens > 0)
  onlyBirths(found)
  keysOfRows(found, table)
  for (const { at, why } of repeatsOf(table, found)) found[at] = { ...found[at]!, role: 'left out', why }
  return found
}

type Said = Pick<Found, 'role' | 'why'>

function roleOf(name: string, looks: Looks, records: number, encoded: boolean): Said {
  const hints = rolesOfHeader(name)
  const isKey = keyHeader.test(plainHeader(name))
  const out = (why: string): Said => ({ role: 'left out', why })
  if (looks.distinct === 0) return out('has no value')
  if (looks.distinct === 1 && records > 1) return out('says the same in every record')
  const eachItsOwn = looks.filled > 0.999 * records && looks.distinct === looks.filled && records > 20
  if (looks.dense && eachItsOwn) return out('counts the records')
  if (
    isKey &&
    hints[0] !== 'document number' &&
    (eachItsOwn || looks.whole + looks.opaque > 0.5 || !looks.letters)
  )
    return out('its header and its values are those of a key that a program gave')
  if (encoded) return { role: 'tokens', why: 'tokens were said to be in it' }
  if (looks.opaque > 0.8 && looks.length >= 16)
    return { role: 'tokens', why: 'its values are opaque: equal or not is all that can be said' }
  const said = byHeader(hints, looks) ?? byValues(looks)
  if (eachItsOwn && said.role === 'other' && looks.words < 2) return out('each record has a value of its own')
  if (looks.dense && said.role === 'other')
    return out('whole numbers without a gap: a key that a program gave')
  if (said.role === 'other' && isFree(looks)) return out('text without a form that could be compared')
  return said
}

const isFree = (looks: Looks) => looks.words > 8 || looks.length > 80

/** Roles whose values can be told; any other may be taken on the word of its header. */
const must: Partial<Record<Role, (looks: Looks) => boolean>> = {
  'e-mail': ({ mail }) => mail > 0.5,
  phone: ({ phone, whole }) => phone > 0.4 || whole > 0.5,
  'birth date': ({ date }) => date > 0.5,
  'birth year': ({ year }) => year > 0.7,
  'birth month': ({ whole, length }) => whole > 0.8 && length <= 2,
  'birth day': ({ whole, length }) => whole > 0.8 && length <= 2,
  age: ({ whole, length }) => whole > 0.8 && length <= 3,
  sex: ({ distinct, filled }) => distinct <= Math.max(12, filled / 20),
  'given name': ({ letters }) => letters > 0.5,
  'further given name': ({ letters }) => letters > 0.5,
  'family name': ({ letters }) => letters > 0.5,
  'full name': ({ letters, words }) => letters > 0.5 && words > 1.2,
  'document number': ({ whole, opaque, letters }) => whole + opaque > 0.3 || letters < 0.5,
  'house number': ({ letters }) => letters < 0.5,
  postcode: ({ letters }) => letters < 0.5,
}

function byHeader(hints: Role[], looks: Looks): Said | undefined {
  const hint = hints.find((role) => must[role]?.(looks) ?? true)
  if (hint === undefined) return undefined
  if (hint === 'birth date' && looks.year > 0.7)
    return { role: 'birth year', why: 'its header says birth, its values are years' }
  return { role: hint, why: 'its header says so, and its values fit' }
}

function byValues(looks: Looks): Said {
  if (looks.mail > 0.6) return { role: 'e-mail', why: 'its values are e-mail addresses' }
  if (looks.date > 0.7) return { role: 'birth date', why: 'its values are dates' }
  if (looks.sexes > 0.9 && looks.distinct <= 8 && looks.letters > 0.5)
    return { role: 'sex', why: 'its values are words for sexes' }
  if (looks.phone > 0.8 && looks.length > 8 && looks.whole < 0.5)
    return { role: 'phone', why: 'its values look like telephone numbers' }
  if (looks.whole + looks.opaque > 0.8 && looks.length >= 5 && looks.times < 20 && looks.words < 1.3)
    return { role: 'document number', why: 'its values are numbers that few share' }
  if (looks.letters < 0.4 && looks.words > 1.8 && looks.length > 8)
    return { role: 'address', why: 'its values are numbers and words' }
  return { role: 'other', why: 'nothing tells what it is; its values are compared as they are' }
}

/** Names without a header that tells: words of letters, the fewer distinct ones given, the more family names. */
function guessNames(found: Found[], looks: Looks[], encoded: boolean): void {
  if (encoded || found.some(({ role }) => /(?:given|family|full) name/.test(role))) return
  const candidates = found
    .map(({ role }, at) => ({ role, at, ...looks[at]! }))
    .filter(
      ({ role, letters, distinct, words, filled }) =>
        role === 'other' && letters > 0.9 && words < 4 && distinct > Math.min(40, filled / 12),
    )
  const take = (at: number, role: Role, why: string) => (found[at] = { ...found[at]!, role, why })
  const whole = candidates.find(({ words, times }) => words > 1.7 && times < 4)
  if (whole) return void take(whole.at, 'full name', 'its values are several words that few share')
  const [one, two] = candidates.slice(0, 2).toSorted((a, b) => a.distinct - b.distinct)
  if (one) take(one.at, 'given name', 'its values are words of letters, and no header says what they are')
  if (two)
    take(two.at, 'family name', 'its values are words of letters, more of them than the other column has')
}

/** Of several dates only what is said to be of birth is, unless there is but one. */
function onlyBirths(found: Found[]): void {
  const dates = found.filter(({ role }) => role === 'birth date')
  const said = dates.filter(({ why }) => why.startsWith('its header'))
  if (dates.length < 2 && (said.length > 0 || !found.some(({ role }) => role === 'birth year'))) return
  for (const date of dates) {
    if (said.includes(date)) continue
    date.role = 'left out'
    date.why = 'dates, but nothing says that they are of birth'
  }
}

/** A column whose values begin the key of each record is its key of a group. */
function keysOfRows(found: Found[], { columns, records }: Table): void {
  const rows = columns.filter(
    ({ values }, i) => ['left out', 'truth'].includes(found[i]!.role) && values.length > 0.99 * records,
  )
  found.forEach((one, i) => {
    if (one.role === 'left out' || one.role === 'truth' || records < 20) return
    const column = columns[i]!
    const begins = (of: (typeof columns)[number]) => {
      let count = 0
      let filled = 0
      for (let record = 0; record < records; record++) {
        const value = column.values[column.codes[record]!]!
        if (value.length < 2) continue
        filled++
        if (of.values[of.codes[record]!]!.includes(value)) count++
      }
      return filled > records / 2 && count > 0.95 * filled
    }
    if (!rows.some(begins)) return
    one.role = 'left out'
    one.why = 'part of the key of each record'
  })
}
