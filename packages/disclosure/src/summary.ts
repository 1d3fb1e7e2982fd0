import type { Because } from './suppress/primary.ts'
import { noiseSentences } from './noise/words.ts'
import type { Lost, Protection, SafeTable, Wish } from './protection.ts'

const reasons: Record<Because, string> = {
  small: 'few',
  zero: 'zeros',
  everyone: 'zeros that would tell where all of a group stand',
  change: 'few between two tables',
  again: 'hidden before, and counted again',
  complement: 'so that others cannot be computed',
}

/** Findings shown at most; a program is given all. */
const mostShown = 12

/** The result for somebody who reads: what was understood, hidden, lost, and what an attacker could tell. */
export function summary(result: Protection, wish: Wish): string[] {
  const { safe, why, understood, tables, told, toldBefore, intervals, roundingAlone, adds } = result
  const lines = [...understood, '']
  for (const one of tables) lines.push(...(wish.method === 'suppress' ? hiddenLines(one) : changedLines(one)))
  if (tables.length > 0) {
    const { base, count, share, notAdding } = roundingAlone
    lines.push(
      `Rounding every number alone to ${base} would be off by ${count} people (${percent(share)}) and break ${notAdding} sums.`,
    )
    if (!adds && wish.method === 'round')
      lines.push('Not all sums add up after rounding: no way to keep them all was found.')
  }
  if (result.noise) lines.push(...noiseSentences(result.noise, adds))
  lines.push(
    '',
    `Attack on everything together: ${intervals.length} unknown counts bounded, ${told.length - toldBefore.length} found out too closely.`,
  )
  const inexact = intervals.filter(({ interval }) => !interval?.exact).length
  if (inexact > 0)
    lines.push(`Of ${inexact} not the exact bounds were found, only that they are wide enough or not proven.`)
  if (toldBefore.length > 0)
    lines.push('Told already by what is released:', ...shortened(toldBefore.map(({ says }) => says)))
  if (safe)
    lines.push(tables.length > 0 ? 'Safe to publish by these rules.' : 'Nothing is told that should not be.')
  else
    lines.push(
      tables.length > 0 ? 'Not safe, and not written:' : 'Told and should not be:',
      ...shortened(why),
    )
  if (!safe && why.some((one) => one.includes('difference of')))
    lines.push('Few came between two tables: wait until there are more, or round (--method round).')
  if (!safe && why.some((one) => one.includes('nothing would be left')))
    lines.push('Put categories together, or round (--method round).')
  return lines
}

function hiddenLines({ table, hidden, lost }: SafeTable): string[] {
  const counted = new Map<Because, number>()
  for (const { because } of hidden) counted.set(because, (counted.get(because) ?? 0) + 1)
  const parts = [...counted].map(([because, count]) => `${count} ${reasons[because]}`)
  const why = parts.length > 0 ? ` (${parts.join('; ')})` : ''
  return [
    `${table.name}: ${lost.cells} of ${lost.of} numbers hidden${why}; ${people(lost)} of the people stand in hidden cells.`,
  ]
}

const changedLines = ({ table, lost }: SafeTable) => [
  `${table.name}: ${lost.cells} of ${lost.of} numbers changed, together by ${people(lost)}.`,
]

const people = ({ count, share }: Lost) => `${count} (${percent(share)})`

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function shortened(sentences: readonly string[]): string[] {
  const shown = sentences.slice(0, mostShown).map((sentence) => `  ${sentence}`)
  const rest = sentences.length - shown.length
  return rest > 0 ? [...shown, `  … and ${rest} more (--json names them)`] : shown
}
