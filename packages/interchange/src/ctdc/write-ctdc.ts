import { alpha3 } from '../values/countries.ts'
import { writeDelimited } from '../workbook/write-delimited.ts'
import { columnsOf, roleOf, type ColumnSet, type CtdcRole } from './columns.ts'
import type { CtdcRecord } from './record.ts'

/**
 * Comma separated text with the columns of one of the two sets; columns that the set does not have stay out. It is a
 * row a person: it may be given to those who protect data before they publish it, and is not safe to publish.
 */
export function writeCtdc(records: readonly CtdcRecord[], set: ColumnSet): Uint8Array {
  const columns = columnsOf[set]
  const roles = columns.map((column) => roleOf(column)!)
  const rows = records.map((record) => roles.map((role) => cellOf(record, role, set)))
  return writeDelimited([columns, ...rows])
}

function cellOf(record: CtdcRecord, role: CtdcRole, set: ColumnSet): string {
  const unknown = set === 'k_anonymised' ? '-99' : ''
  const country = (code: string | undefined) =>
    code === undefined ? unknown : set === 'synthetic' ? (alpha3(code) ?? code) : code
  switch (role.role) {
    case 'year':
      return record.year === undefined ? unknown : String(record.year)
    case 'gender':
      return genders[set][record.sex ?? 'not_asked'] ?? unknown
    case 'age':
      return bandText(record, set) ?? unknown
    case 'citizenship':
      return country(record.citizenship)
    case 'country':
      return country(record.countryOfExploitation)
    case 'flag': {
      const tick = record.flags[role.name]
      return tick === undefined ? unknown : tick ? '1' : '0'
    }
    case 'text':
      return record.texts[role.name] ?? unknown
  }
}

const genders: Record<ColumnSet, Partial<Record<string, string>>> = {
  k_anonymised: { woman: 'Female', man: 'Male', other: 'Transgender' },
  synthetic: { woman: 'Woman', man: 'Man', other: 'Trans/Transgender/NonConforming' },
}

/** Bands as the sets write them. That somebody is a child and no more has no band there. */
function bandText({ ageBand }: CtdcRecord, set: ColumnSet): string | undefined {
  if (ageBand === undefined || /unknown/.test(ageBand)) return undefined
  const text = ageBand.replace('-', '--')
  return set === 'k_anonymised' && text === '9--17' ? '09--17' : text
}
