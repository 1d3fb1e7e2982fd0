import { groups, type Count, type Report } from './report.ts'

const counts = [
  'officers',
  'arrests',
  'migrants',
  'suspects',
  'charges',
  'investigations',
  'checks',
  'hits',
] as const

/** Rows of reports as CSV (RFC 4180), a line a report. What is not found is an empty field. */
export function writeCsv(reports: Report[]): string {
  const head = [
    ...['file', 'language', 'name', 'from', 'to', 'published', 'countries', 'countries_stated'],
    ...[
      'victims',
      'victims_high',
      'victims_qualifier',
      'victims_wording',
      'victims_computed',
      'victims_sentence',
    ],
    ...groups,
    ...counts.flatMap((field) => [field, `${field}_qualifier`]),
    ...['places', 'exploitation', 'modus_operandi', 'coordination', 'partners', 'funder'],
  ]
  return [head, ...reports.map(fieldsOf)].map((fields) => fields.map(quoted).join(',') + '\r\n').join('')
}

function fieldsOf({ file = '', language, row }: Report): string[] {
  const {
    name,
    dates,
    published,
    countries,
    victims,
    places,
    exploitation,
    modusOperandi,
    coordination,
    partners,
    funder,
  } = row
  const codes = (list: { code: string }[]) => [...new Set(list.map(({ code }) => code))].join(' ')
  const values = (list: { value: string }[]) => list.map(({ value }) => value).join('; ')
  const { count } = victims
  return [
    ...[file, language, name.found ? name.value : ''],
    ...(dates.found ? [dates.from, dates.to] : ['', '']),
    published.found ? published.value : '',
    codes(countries.list.filter(({ as }) => as === 'took_part')),
    numberOf(countries.stated),
    ...[
      numberOf(count),
      count.found && count.high !== undefined ? String(count.high) : '',
      qualifierOf(count),
    ],
    ...[
      codes(victims.wording),
      count.found && count.computed ? 'yes' : '',
      count.found ? count.sentence : '',
    ],
    ...groups.map((group) => numberOf(victims.split[group] ?? { found: false })),
    ...counts.flatMap((field) => [numberOf(row[field]), qualifierOf(row[field])]),
    ...[codes(places), codes(exploitation), codes(modusOperandi), values(coordination), values(partners)],
    funder.found ? funder.value : '',
  ]
}

const numberOf = (count: Count) => (count.found ? String(count.value) : '')
const qualifierOf = (count: Count) => (count.found ? (count.qualifier ?? '') : '')

/** An apostrophe before what could start a formula makes it text in every spreadsheet (OWASP, CSV injection). */
function quoted(field: string): string {
  const defused = /^[\s\0\u200B\uFEFF]*[=+\-@\t\r＝＋－＠]/.test(field) ? `'${field}` : field
  return /[",\r\n]|^\s|\s$/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}
