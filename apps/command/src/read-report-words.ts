import type { Compared, Count, Difference, NotFound, Qualifier, Report, Source } from '@libertad/reports'
import { basename } from 'node:path'

const qualifiers: Record<Qualifier, string> = {
  about: 'about',
  more_than: 'more than',
  nearly: 'nearly',
  at_least: 'at least',
  up_to: 'up to',
  range: 'from',
}

const reasons: Record<NonNullable<NotFound['why']>, string> = {
  not_said: 'not found',
  not_about_trafficking: 'not found: the text is about no such operation',
  only_vague: 'not found: said only vaguely',
  figures_compete: 'left open: two figures stand equally high',
  only_others: 'not found: figures of a part, a place or another time only',
  relative_to_unknown_day: 'not found: relative to a day that the text does not say',
}

const alsoReasons: Record<Report['alsoSays'][number]['why'], string> = {
  same: 'may be the same',
  part: 'a part',
  one_place: 'one place or case',
  background: 'another time, or background',
  other_operation: 'another operation',
  competes: 'stands as high',
  stands_lower: 'stands lower',
}

type Line = [name: string, value: string, from: Source | NotFound | undefined]

/** A row as a table, each value with the sentence it came from. */
export function reportTable(report: Report, differences?: Difference[]): string {
  const { row, alsoSays, file, language } = report
  const { countries, victims, dates } = row
  const took = countries.list.filter(({ as }) => as === 'took_part')
  const lines: Line[] = [
    ['operation', row.name.found ? row.name.value : notFound(row.name), row.name],
    ['days', dates.found ? `${dates.from} to ${dates.to}` : notFound(dates), dates],
    ['published', row.published.found ? row.published.value : notFound(row.published), row.published],
    ['countries, said', countOf(countries.stated), countries.stated],
    ['countries, listed', took.map(({ code }) => code).join(' ') || 'no list found', took[0]],
    ['officers', countOf(row.officers), row.officers],
    ['arrests', countOf(row.arrests), row.arrests],
    ['victims', countOf(victims.count), victims.count],
    ...victims.wording.map((own): Line => ['  said to be', own.code, own]),
    ...Object.entries(victims.split).map(([group, count]): Line => [`  ${group}`, countOf(count), count]),
    ...(['migrants', 'suspects', 'charges', 'investigations', 'checks', 'hits'] as const)
      .filter((field) => row[field].found)
      .map((field): Line => [field, countOf(row[field]), row[field]]),
    ...row.places.map((place): Line => ['place', `${place.code} (${place.words})`, place]),
    ...row.exploitation.map((own): Line => ['exploitation', own.code, own]),
    ...row.modusOperandi.map((own): Line => ['modus operandi', own.code, own]),
    ...row.seized.map((own): Line => [
      'seized',
      own.value === undefined ? own.code : `${own.code}: ${own.value}`,
      own,
    ]),
    ...row.coordination.map((own): Line => ['coordinated in', own.value, own]),
    ...row.otherOperations.map((own): Line => ['also names', own.value, own]),
    ...alsoSays
      .filter(({ why }) => why !== 'same')
      .map((own): Line => ['says also', `${own.field} ${figure(own)} (${alsoReasons[own.why]})`, own]),
  ]
  return [
    `${file === undefined ? 'report' : basename(file)} (${language})`,
    ...written(lines),
    ...(differences ?? []).map((difference) => `  beside our figures  ${differenceWords(difference)}`),
    '',
  ].join('\n')
}

/** A sentence that several values come from is written once. */
function written(lines: Line[]): string[] {
  let last: string | undefined
  return lines.flatMap(([name, value, from]) => {
    const again = from?.sentence === last
    last = from?.sentence ?? last
    return [`  ${name.padEnd(18)} ${value}`, ...(again ? [] : quoted(from))]
  })
}

function quoted(from: Source | NotFound | undefined): string[] {
  if (from?.sentence === undefined) return []
  const { sentence } = from
  return [`  ${''.padEnd(18)}   “${sentence.length > 240 ? `${sentence.slice(0, 239)}…` : sentence}”`]
}

const notFound = ({ why }: NotFound) => reasons[why ?? 'not_said']

const figure = ({ value, high, qualifier }: { value: number; high?: number; qualifier?: Qualifier }) =>
  `${qualifier ? `${qualifiers[qualifier]} ` : ''}${value}${high === undefined ? '' : ` to ${high}`}`

function countOf(count: Count): string {
  if (!count.found) return notFound(count)
  const parts = count.computed?.parts.map(({ value, wording }) => `${value} ${wording}`).join(' + ')
  return `${figure(count)}${count.wording === undefined || parts ? '' : ` ${count.wording}`}${parts ? ` (computed: ${parts})` : ''}`
}

/** Outlets beside each other: where they disagree, each with its sentence. */
export function sideTable(compared: Compared[]): string {
  const lines = compared.flatMap(({ field, agrees, values }) => {
    const verdict = agrees === undefined ? 'said by fewer than two' : agrees ? 'agree' : 'DISAGREE'
    return [
      `  ${field.padEnd(16)} ${verdict}`,
      ...(agrees === undefined
        ? []
        : values.map((cell) =>
            cell.found
              ? `    ${basename(cell.file)}: ${typeof cell.value === 'number' ? figure({ ...cell, value: cell.value }) : cell.value}${agrees ? '' : ` “${cell.sentence}”`}`
              : `    ${basename(cell.file)}: not found`,
          )),
    ]
  })
  return ['side by side', ...lines, ''].join('\n')
}

function differenceWords(difference: Difference): string {
  const { field, code } = difference
  switch (code) {
    case 'not_said':
      return `${field}: the report says no figure`
    case 'not_kept':
      return `${field}: we have no figure`
    case 'agrees':
      return `${field}: agrees (${difference.said}, ours ${difference.own})`
    case 'said_more':
      return `${field}: the report says ${difference.by} more (${difference.said}, ours ${difference.own})`
    case 'said_less':
      return `${field}: the report says ${difference.by} fewer (${difference.said}, ours ${difference.own})`
    case 'within_interval':
      return `${field}: ${difference.said} lies within ours (${difference.low} to ${difference.high}, best ${difference.best})`
    case 'above_interval':
    case 'below_interval':
      return `${field}: ${difference.said} lies ${difference.by} ${code === 'above_interval' ? 'above' : 'below'} ours (${difference.low} to ${difference.high}, best ${difference.best})`
    case 'is_number_of_records':
      return `${field}: ${difference.said} is how many records there are; people were counted more than once (best ${difference.best})`
    case 'counts_potential_victims':
      return `${field}: the report counts potential victims, which is no determination`
    case 'named_and_not_ours':
      return `${field}: named and not ours: ${difference.countries.join(' ')}`
    case 'ours_and_not_named':
      return `${field}: ours and not named: ${difference.countries.join(' ')}`
    case 'list_and_figure_differ':
      return `${field}: the report says ${difference.said} and lists ${difference.listed}`
  }
}
