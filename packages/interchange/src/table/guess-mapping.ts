import { readAgeBand } from '../values/age-bands.ts'
import { readCountry, saysStateless } from '../values/countries.ts'
import { orderOf, readDate } from '../values/dates.ts'
import { exploitationsIn } from '../values/exploitation-words.ts'
import { readLanguage } from '../values/languages.ts'
import { readDegrees } from '../values/numbers.ts'
import { saysUnknown } from '../values/read-value.ts'
import { mIsWoman, sexOf } from '../values/sexes.ts'
import type { ColumnMapping, Mapping } from './mapping.ts'
import { roleOfHeading, type Role } from './roles.ts'
import { deciderOf, statusOf } from './status-words.ts'
import type { Table } from './tabulate.ts'

/** How many different texts a column may have to be one of codes. */
const mostCodes = 60
/** Cells of a column that are looked at. */
const looked = 2_000

/** What each column is, by its heading in five languages and by what stands below it. */
export function guessMapping(table: Table): Mapping {
  const columns = table.columns.map(({ heading, key }, c): ColumnMapping => {
    const texts = table.rows.slice(0, looked).flatMap(({ cells }) => {
      const cell = cells[c]!.trim()
      return cell === '' || saysUnknown(cell) ? [] : [cell]
    })
    const guess = guessColumn(heading, key, texts)
    // Without a heading nobody but a person can say what a column is.
    return table.headingRow === 0 && guess.as !== 'keep' ? { ...guess, sure: guess.sure / 2 } : guess
  })
  return {
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    headingRow: table.headingRow,
    columns: eachOnce(columns),
  }
}

function guessColumn(heading: string, column: string, texts: readonly string[]): ColumnMapping {
  const named = roleOfHeading(heading)
  if (named) {
    const fits = fitOf(named.role, texts)
    const sure = named.sure * (0.4 + 0.6 * fits)
    const why = fits > 0.5 || texts.length === 0 ? 'its heading' : 'its heading, though few cells fit it'
    return withCodes({ column, as: named.role, sure, why }, texts)
  }
  const found = texts.length < 3 ? undefined : byValues(texts)
  return found
    ? withCodes({ column, as: found.role, sure: found.sure, why: 'what stands below it' }, texts)
    : { column, as: 'keep', sure: 1, why: 'neither its heading nor its cells tell more' }
}

const share = (texts: readonly string[], fits: (text: string) => boolean) =>
  texts.length === 0 ? 1 : texts.filter(fits).length / texts.length

const isDate = (text: string) => {
  const date = readDate(text, 'day_first')
  return date.value !== undefined && date.note?.code !== 'date_unlikely'
}
const isCountryText = (text: string) => {
  const country = readCountry(text)
  return saysStateless(text) || (country.value !== undefined && country.note?.code !== 'country_unknown')
}

/** How much of a column can be what its heading says, from 0 to 1. */
function fitOf(role: Role, texts: readonly string[]): number {
  switch (role) {
    case 'sex':
      return share(texts, (text) => sexOf(text) !== undefined)
    case 'age':
      return share(texts, (text) => readAgeBand(text).value !== undefined)
    case 'birth_date':
    case 'received_on':
      return share(texts, isDate)
    case 'nationality':
    case 'exploited_in':
      return share(texts, isCountryText)
    case 'exploitation':
      return share(texts, (text) => exploitationsIn(text).length > 0)
    case 'status':
      return share(texts, (text) => statusOf(text) !== undefined)
    case 'latitude':
      return share(texts, (text) => readDegrees(text, 90).value !== undefined)
    case 'longitude':
      return share(texts, (text) => readDegrees(text, 180).value !== undefined)
    case 'telephone':
      return share(texts, (text) => /\d{5}/.test(text.replaceAll(/\D/g, '')))
    case 'email':
      return share(texts, (text) => text.includes('@'))
    default:
      return 1
  }
}

/** Headings of no language that is known: only what can hardly be anything else. */
function byValues(texts: readonly string[]): { role: Role; sure: number } | undefined {
  const different = new Set(texts).size
  if (different <= 6 && share(texts, (text) => sexOf(text) !== undefined && !/^[xv]$/i.test(text)) > 0.95)
    return { role: 'sex', sure: 0.6 }
  if (share(texts, (text) => /^[^\s@]+@[^\s@]+\.\w+$/.test(text)) > 0.9) return { role: 'email', sure: 0.6 }
  if (share(texts, isCountryText) > 0.9 && texts.some((text) => text.length > 1))
    return { role: 'nationality', sure: 0.4 }
  if (different <= mostCodes && share(texts, (text) => exploitationsIn(text).length > 0) > 0.8)
    return { role: 'exploitation', sure: 0.4 }
  if (share(texts, (text) => isDate(text) && !/^\d{4}$/.test(text)) > 0.9) {
    const years = texts
      .map((text) => Number(readDate(text, 'day_first').value!.slice(0, 4)))
      .toSorted((a, b) => a - b)
    const spread = years.at(-1)! - years[0]!
    return { role: spread > 12 ? 'birth_date' : 'received_on', sure: 0.3 }
  }
  return undefined
}

function withCodes(guess: ColumnMapping, texts: readonly string[]): ColumnMapping {
  if (guess.as === 'birth_date' || guess.as === 'received_on') {
    const order = orderOf(texts)
    return { ...guess, ...(order && { order }) }
  }
  const codeOf = coders[guess.as]?.(texts)
  const different = [...new Set(texts)]
  if (!codeOf || different.length > mostCodes) return guess
  return { ...guess, codes: Object.fromEntries(different.map((text) => [text, codeOf(text)])) }
}

const coders: Partial<Record<ColumnMapping['as'], (texts: readonly string[]) => (text: string) => string>> = {
  sex: (texts) => {
    const m = mIsWoman(texts)
    return (text) => sexOf(text, m) ?? ''
  },
  exploitation: () => (text) => exploitationsIn(text).join(';'),
  status: () => (text) => statusOf(text) ?? '',
  decided_by: () => (text) => deciderOf(text) ?? '',
  nationality: () => (text) =>
    saysStateless(text) ? 'stateless' : isCountryText(text) ? readCountry(text).value! : '',
  exploited_in: () => (text) => (isCountryText(text) ? readCountry(text).value! : ''),
  language: () => (text) => {
    const { value, note } = readLanguage(text)
    return value !== undefined && note?.code !== 'language_unknown' ? value : ''
  },
}

/** Of several columns for one thing the surest; notes and languages may be several. */
function eachOnce(columns: ColumnMapping[]): ColumnMapping[] {
  const surest = new Map<string, ColumnMapping>()
  for (const one of columns) {
    const before = surest.get(one.as)
    if (!before || one.sure > before.sure) surest.set(one.as, one)
  }
  const free = new Set(['keep', 'note', 'language', 'telephone', 'exploitation'])
  return columns.map((one) =>
    free.has(one.as) || surest.get(one.as) === one
      ? one
      : { column: one.column, as: 'keep', sure: 1, why: `another column is surer to be ${one.as}` },
  )
}
