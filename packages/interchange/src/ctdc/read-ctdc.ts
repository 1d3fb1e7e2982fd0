import type { GivenFile, Place, Problem, Reading } from '../format.ts'
import { tabulate, type Table } from '../table/tabulate.ts'
import { readAgeBand } from '../values/age-bands.ts'
import { readCountry } from '../values/countries.ts'
import { readNumber } from '../values/numbers.ts'
import { cannotRead, read, saysUnknown, type ReadValue } from '../values/read-value.ts'
import { sexOf } from '../values/sexes.ts'
import { covers } from '../workbook/places.ts'
import { noted, refused } from '../workbook/problems.ts'
import { readSheets, type GivenSheet } from '../workbook/read-sheets.ts'
import { columnsOf, roleOf, type ColumnSet, type CtdcRole } from './columns.ts'
import type { CtdcRecord } from './record.ts'

export interface CtdcContent {
  records: CtdcRecord[]
  columns: { column: string; role: string | undefined }[]
}

const rolesIn = (cells: readonly string[]): number =>
  new Set(cells.flatMap((cell) => Object.values(roleOf(cell) ?? {}).join(' ') || [])).size

const headingAt = ({ rows }: GivenSheet): number =>
  rows.slice(0, 10).findIndex(({ fields }) => rolesIn(fields) >= 3 && fields.some(isOwn))

/** Names that no other table has; gender and citizenship stand in many. */
const isOwn = (cell: string) =>
  /^(?:yearOfRegistration|ageBroad|CountryOfExploitation|traffickMonths|majorityStatus|meansOfControl\w+|is(?:ForcedLabour|SexualExploit|OtherExploit))$/i.test(
    cell.trim(),
  )

export function looksLikeCtdc(file: GivenFile): { sure: number; why: string; version?: string } {
  for (const sheet of readSheets(file).sheets) {
    const at = headingAt(sheet)
    if (at < 0) continue
    const cells = sheet.rows[at]!.fields.filter((cell) => cell.trim() !== '')
    const known = cells.filter((cell) => roleOf(cell)).length
    const version = setOf(cells)
    return {
      ...{ sure: 0.5 + 0.49 * (known / cells.length), version },
      why: `${known} of ${cells.length} headings are columns of a CTDC data set`,
    }
  }
  return { sure: 0, why: 'no heading is a column of a CTDC data set' }
}

/** The set whose own columns, those that the other does not have, more of the headings are. */
function setOf(headings: readonly string[]): ColumnSet {
  const roles = headings.map((heading) => nameOf(roleOf(heading)) ?? '')
  const own = (set: ColumnSet, other: ColumnSet) => {
    const others = new Set(columnsOf[other])
    return columnsOf[set].filter((name) => !others.has(name) && roles.includes(name)).length
  }
  return own('k_anonymised', 'synthetic') > own('synthetic', 'k_anonymised') ? 'k_anonymised' : 'synthetic'
}

/** Records of a CTDC data set, or of a file with its columns: any of them, in any order. */
export function readCtdc(file: GivenFile, skip: readonly Place[] = []): Reading<CtdcContent> {
  const { sheets, problems: given } = readSheets(file)
  const { why, version } = looksLikeCtdc(file)
  let problems = [...given]
  const content: CtdcContent = { records: [], columns: [] }
  for (const sheet of sheets) {
    const at = headingAt(sheet)
    if (at < 0) continue
    const table = tabulate(sheet, at, skip)
    const roles = table.columns.map(({ heading }) => roleOf(heading))
    problems = [...problems, ...table.problems, ...remarks(table, roles)]
    for (const [c, { key }] of table.columns.entries())
      content.columns.push({ column: key, role: nameOf(roles[c]) })
    for (const { row, line, cells } of table.rows) {
      const place = {
        ...(table.sheet !== undefined && { sheet: table.sheet }),
        row,
        ...(line !== undefined && { line }),
      }
      const one = readRecord(place, cells, table, roles)
      problems.push(...one.problems)
      content.records.push(one.record)
    }
  }
  if (content.columns.length === 0 && given.length === 0)
    problems.push(refused({}, 'no_heading', 'No row has headings of a CTDC data set, such as ageBroad.'))
  return {
    recognised: { format: 'ctdc', ...(version !== undefined && { version }), why },
    ...{ content, takes: [{ what: 'records', count: content.records.length }] },
    problems: problems.filter(({ place }) => !skip.some((one) => covers(one, place))),
  }
}

const nameOf = (role: CtdcRole | undefined) => (role && 'name' in role ? role.name : role?.role)

function remarks(table: Table, roles: (CtdcRole | undefined)[]): Problem[] {
  const place = (c: number) => ({
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    ...{ row: table.headingRow, column: table.columns[c]!.key },
  })
  const found: Problem[] = []
  const taken = new Set<string>()
  for (const [c, role] of roles.entries()) {
    const name = nameOf(role)
    if (name === undefined)
      found.push(noted(place(c), 'column_unknown', 'No column of a CTDC data set. It is kept as it is.'))
    else if (taken.has(name))
      found.push(refused(place(c), 'field_twice', `Two columns are ${name}: skip this one, or take it out.`))
    else taken.add(name)
  }
  return found
}

function readRecord(place: Place, cells: readonly string[], table: Table, roles: (CtdcRole | undefined)[]) {
  const record: CtdcRecord = { flags: {}, texts: {}, kept: {} }
  const problems: Problem[] = []
  for (const [c, { key }] of table.columns.entries()) {
    const cell = cells[c]!.trim()
    const role = roles[c]
    if (cell === '') continue
    if (!role) record.kept[key] = cells[c]!
    else if (role.role === 'text') {
      if (cell !== '-99') record.texts[role.name] = cell
    } else if (!saysUnknown(cell)) {
      const found = put(record, role, key, cell)
      const at = { ...place, column: key }
      if (found.value === undefined) problems.push(refused(at, found.refuse.code, found.refuse.says))
      else if (found.note) problems.push(noted(at, found.note.code, found.note.says))
    }
  }
  const status = record.texts['majorityStatus']?.toLowerCase()
  const isChildBand = record.ageBand && ['0-8', '9-17', 'child_unknown'].includes(record.ageBand)
  if (
    record.ageBand &&
    record.ageBand !== 'unknown' &&
    ((status === 'adult' && isChildBand) || (status === 'minor' && !isChildBand))
  )
    problems.push(
      noted({ ...place, column: 'majorityStatus' }, 'age_disagrees', 'It does not go with the band of ages.'),
    )
  return { record, problems }
}

function put(
  record: CtdcRecord,
  role: CtdcRole,
  key: string,
  cell: string,
): ReadValue<string | number | boolean> {
  switch (role.role) {
    case 'year': {
      const year = readNumber(cell)
      if (year.value === undefined || !Number.isInteger(year.value) || year.value < 1950 || year.value > 2100)
        return cannotRead('year_not_read', 'This is no year between 1950 and 2100.')
      record.year = year.value
      return year
    }
    case 'gender': {
      const sex = sexOf(cell)
      if (!sex)
        return keep(
          record,
          key,
          cell,
          'gender_unknown',
          'Not a gender of these data sets; it is kept as it is written.',
        )
      record.sex = sex
      return read(sex)
    }
    case 'age': {
      const band = readAgeBand(cell)
      if (band.value !== undefined) record.ageBand = band.value
      return band
    }
    case 'citizenship':
    case 'country': {
      const country = readCountry(cell)
      if (country.value === undefined || country.note?.code === 'country_unknown')
        return keep(
          record,
          key,
          cell,
          'country_unknown',
          'Not a country of ISO 3166-1; it is kept as it is written.',
        )
      record[role.role === 'country' ? 'countryOfExploitation' : 'citizenship'] = country.value
      return country
    }
    case 'flag': {
      const tick = /^(?:1(?:\.0)?|true|yes)$/i.test(cell)
        ? true
        : /^(?:0(?:\.0)?|false|no)$/i.test(cell)
          ? false
          : undefined
      if (tick === undefined)
        return cannotRead('tick_not_read', 'This must be 1, 0, or -99 or nothing where it is not known.')
      record.flags[role.name] = tick
      return read(tick)
    }
    case 'text':
      return read(cell)
  }
}

function keep(record: CtdcRecord, key: string, cell: string, code: string, says: string): ReadValue<string> {
  record.kept[key] = cell
  return read(cell, { code, says })
}
