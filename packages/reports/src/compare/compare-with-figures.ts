import { compatible } from '../counts/compatible.ts'
import type { Count, Row } from '../report.ts'

/** What an operation's own journal says. Each may be missing. */
export interface OwnFigures {
  /** People met, each counted once: an estimate with its interval. */
  people?: { low: number; best: number; high: number }
  /** Records about people; one person may have several. */
  records?: number
  arrests?: number
  officers?: number
  /** Codes of the countries that took part, or how many. */
  countries?: string[] | number
}

/** Codes of sentences; the words are the page's. */
export type Difference = {
  field: 'people' | 'arrests' | 'officers' | 'countries'
} & (
  | { code: 'not_said' | 'not_kept' }
  /** The same, or within what “nearly” and “more than” allow. */
  | { code: 'agrees'; said: number; own: number }
  | { code: 'said_more' | 'said_less'; said: number; own: number; by: number }
  /** Between low and high of the estimate. */
  | { code: 'within_interval'; said: number; low: number; best: number; high: number }
  | {
      code: 'above_interval' | 'below_interval'
      said: number
      low: number
      best: number
      high: number
      by: number
    }
  /** The figure is that of the records: people may stand in it more than once. */
  | { code: 'is_number_of_records'; said: number; records: number; best: number }
  /** Potential, rescued, safeguarded: the text's words are not what was determined. */
  | { code: 'counts_potential_victims'; said: number }
  | { code: 'named_and_not_ours' | 'ours_and_not_named'; countries: string[] }
  | { code: 'list_and_figure_differ'; said: number; listed: number }
)

/** Where a report and an operation's own figures part. */
export function compareWithFigures(row: Row, own: OwnFigures): Difference[] {
  return [
    ...people(row, own),
    ...plain('arrests', row.arrests, own.arrests),
    ...plain('officers', row.officers, own.officers),
    ...countries(row, own.countries),
  ]
}

function people({ victims: { count, wording } }: Row, own: OwnFigures): Difference[] {
  const field = 'people'
  if (!count.found) return [{ field, code: 'not_said' }]
  const said = count.value
  const unsure: Difference[] = wording.some(({ code }) =>
    ['potential', 'possible', 'presumed'].includes(code),
  )
    ? [{ field, code: 'counts_potential_victims', said }]
    : []
  if (!own.people) return [{ field, code: 'not_kept' }, ...unsure]
  const { low, best, high } = own.people
  // Within the interval the records may be as well; beyond it they are the better explanation.
  const isRecords =
    own.records !== undefined && own.records > high && compatible(count, { value: own.records })
  if (isRecords)
    return [{ field, code: 'is_number_of_records', said, records: own.records!, best }, ...unsure]
  const fits = compatible(count, { value: low, high, qualifier: 'range' })
  const main: Difference = fits
    ? { field, code: 'within_interval', said, low, best, high }
    : said > high
      ? { field, code: 'above_interval', said, low, best, high, by: said - high }
      : { field, code: 'below_interval', said, low, best, high, by: low - said }
  return [main, ...unsure]
}

function plain(
  field: 'arrests' | 'officers' | 'countries',
  count: Count,
  own: number | undefined,
): Difference[] {
  if (!count.found) return [{ field, code: 'not_said' }]
  if (own === undefined) return [{ field, code: 'not_kept' }]
  const said = count.value
  if (compatible(count, { value: own })) return [{ field, code: 'agrees', said, own }]
  return [{ field, code: said > own ? 'said_more' : 'said_less', said, own, by: Math.abs(said - own) }]
}

function countries({ countries: { list, stated, agrees } }: Row, own: OwnFigures['countries']): Difference[] {
  const field = 'countries'
  const named = list.filter(({ as }) => as === 'took_part').map(({ code }) => code)
  const differences = plain(field, stated, typeof own === 'object' ? new Set(own).size : own)
  if (agrees === false && stated.found)
    differences.push({ field, code: 'list_and_figure_differ', said: stated.value, listed: named.length })
  if (named.length === 0 || typeof own !== 'object') return differences
  const foreign = named.filter((code) => !own.includes(code))
  const unnamed = own.filter((code) => !named.includes(code))
  if (foreign.length > 0) differences.push({ field, code: 'named_and_not_ours', countries: foreign })
  if (unnamed.length > 0) differences.push({ field, code: 'ours_and_not_named', countries: unnamed })
  return differences
}
