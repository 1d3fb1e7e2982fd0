import {
  placeText,
  type AnyReading,
  type HtcdsContent,
  type Place,
  type Problem,
  type Recognised,
  type TableContent,
} from '@libertad/interchange'

/** What is said of a file that somebody wants to bring in. */
export interface ImportReport {
  file: string
  recognised: Recognised | null
  /** What else it could be, likeliest first. */
  alternatives: Recognised[]
  columns?: ColumnTold[]
  takes: { what: string; count: number }[]
  problems: Problem[]
  /** Whether it would be taken in as it is. One refused problem, and nothing is. */
  wouldTake: boolean
  skipped: string[]
}

interface ColumnTold {
  sheet?: string
  column: string
  /** Field or role that it was understood as; `null`: kept as it is. */
  as: string | null
  /** Of a guess, how sure it is. */
  sure?: number
}

/** The report of a reading, or of a file that could not be read. */
export function reportOf(
  file: string,
  reading: AnyReading | { problems: Problem[] },
  alternatives: Recognised[],
  skip: readonly Place[],
): ImportReport {
  const whole = 'recognised' in reading ? reading : undefined
  const columns = whole && columnsOf(whole)
  const takes = whole?.takes ?? []
  return {
    ...{ file, recognised: whole?.recognised ?? null },
    alternatives: alternatives.filter(({ format }) => format !== whole?.recognised.format),
    ...(columns && { columns }),
    ...{ takes, problems: reading.problems },
    wouldTake:
      whole !== undefined &&
      takes.some(({ count }) => count > 0) &&
      reading.problems.every(({ weight }) => weight !== 'refused'),
    skipped: skip.map(placeText),
  }
}

/** How columns were understood. What stands in them is not told. */
function columnsOf({ recognised: { format }, content }: AnyReading): ColumnTold[] | undefined {
  if (format === 'htcds')
    return (content as HtcdsContent).columns.map(({ column, field }) => ({ column, as: field ?? null }))
  if (format === 'ctdc')
    return (content as { columns: { column: string; role: string | undefined }[] }).columns.map(
      ({ column, role }) => ({ column, as: role ?? null }),
    )
  if (format !== 'table') return undefined
  return (content as TableContent).mappings.flatMap(({ sheet, columns }) =>
    columns.map(({ column, as, sure }) => ({
      ...(sheet !== undefined && { sheet }),
      ...{ column, as: as === 'keep' ? null : as },
      ...(as !== 'keep' && { sure: Math.round(sure * 100) / 100 }),
    })),
  )
}

/** The report for a terminal: what it is and what it holds, then each problem in a line of its own. */
export function reportText(report: ImportReport): { says: string[]; problems: string[] } {
  const { recognised, alternatives, columns, takes, problems, wouldTake, skipped } = report
  const names = (list: Recognised[]) => list.map(({ format, why }) => `${format} (${why})`).join(', ')
  const version = recognised?.version === undefined ? '' : ` ${recognised.version}`
  const refused = problems.filter(({ weight }) => weight === 'refused').length
  return {
    says: [
      recognised ? `Recognised as ${recognised.format}${version}: ${recognised.why}.` : 'Not recognised.',
      ...(alternatives.length > 0 ? [`Could also be ${names(alternatives)}: say so with --as.`] : []),
      ...columnLines(columns ?? []),
      ...(skipped.length > 0 ? [`Left out: ${skipped.join('; ')}.`] : []),
      `Would take in: ${takes.map(({ what, count }) => `${count} ${what}`).join(', ') || 'nothing'}.`,
      wouldTake
        ? 'It would be taken in as it is.'
        : refused > 0
          ? `Nothing is taken in while ${refused === 1 ? 'a problem is' : `${refused} problems are`} open: put them right, or leave places out with --skip.`
          : 'There is nothing in it to take in.',
    ].map(shown),
    problems: problems.map(({ place, says, weight }) =>
      shown(`${weight === 'refused' ? 'REFUSED' : 'noted'}  ${placeText(place)}: ${says}`),
    ),
  }
}

/** Columns that are called what they are need no line each. */
function columnLines(columns: readonly ColumnTold[]): string[] {
  const plain = columns.filter(({ column, as }) => column === as).length
  return [
    ...(plain > 0 ? [`Columns: ${plain} called as the format calls them.`] : []),
    ...columns
      .filter(({ column, as }) => column !== as)
      .map(({ column, as, sure = 1 }) =>
        as === null
          ? `  ${column}: kept as it is`
          : `  ${column}: ${as}${sure < 1 ? ` (sure: ${Math.round(sure * 100)} %)` : ''}`,
      ),
  ]
}

/** Headings may hold anything; a terminal gets only what it can show. */
const shown = (text: string) => text.replaceAll(/\p{Cc}/gu, '·')
