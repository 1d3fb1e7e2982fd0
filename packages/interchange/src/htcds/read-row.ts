import type { Place, Problem } from '../format.ts'
import type { TableRow } from '../table/tabulate.ts'
import { orderOf, type DateOrder } from '../values/dates.ts'
import { readTick } from '../values/ticks.ts'
import { noted, refused } from '../workbook/problems.ts'
import type { HtcdsRow, HtcdsValue } from './case.ts'
import type { Field, FieldName } from './fields.ts'
import type { MatchedColumn } from './match-columns.ts'
import { readField } from './read-field.ts'

/** The order of day and month in each column of dates, where the column tells it. */
export function dateOrders(
  columns: readonly MatchedColumn[],
  rows: readonly TableRow[],
): (DateOrder | undefined)[] {
  return columns.map(({ match }, c) =>
    match?.field.type === 'date' ? orderOf(rows.map(({ cells }) => cells[c]!)) : undefined,
  )
}

/** One row, field by field, with each problem at its cell. */
export function readRow(
  place: Place,
  cells: readonly string[],
  columns: readonly MatchedColumn[],
  orders: readonly (DateOrder | undefined)[],
): { row: HtcdsRow; problems: Problem[] } {
  const problems: Problem[] = []
  const found: Partial<Record<FieldName, HtcdsValue>> = {}
  const kept: Record<string, string> = {}
  const ticked = new Map<Field, string[]>()
  for (const [c, { key, match, counts }] of columns.entries()) {
    const cell = cells[c]!
    if (counts || cell.trim() === '') continue
    if (!match) kept[key] = cell
    else if (match.code !== undefined) {
      const tick = readTick(cell)
      if (tick.value === undefined)
        problems.push(refused({ ...place, column: key }, tick.refuse.code, tick.refuse.says))
      else if (tick.value) ticked.set(match.field, [...(ticked.get(match.field) ?? []), match.code])
    } else {
      const value = readField(match.field, cell, orders[c])
      if (value.value === undefined)
        problems.push(refused({ ...place, column: key }, value.refuse.code, value.refuse.says))
      else {
        if (value.note) problems.push(noted({ ...place, column: key }, value.note.code, value.note.says))
        if (value.value !== null) found[match.field.name] = value.value
      }
    }
  }
  for (const [{ name, type }, codes] of ticked)
    found[name] ??= type === 'multiselect' || codes.length > 1 ? codes : codes[0]!
  problems.push(...disagreements(found, place, columns))
  return { row: { fields: found, kept }, problems }
}

/** What does not go together in one row. */
function disagreements(
  found: Partial<Record<FieldName, HtcdsValue>>,
  place: Place,
  columns: readonly MatchedColumn[],
): Problem[] {
  const at = (name: FieldName): Place => ({
    ...place,
    column: columns.find(({ match }) => match?.field.name === name)?.key ?? name,
  })
  const problems: Problem[] = []
  if (found.vic_TraffickingStatus !== undefined && found.vic_TraffickingStatusDecisionMakingOrg === undefined)
    problems.push(
      noted(
        at('vic_TraffickingStatus'),
        'status_without_decider',
        'A status without who decided it determines nothing: fill vic_TraffickingStatusDecisionMakingOrg.',
      ),
    )
  const born = found.prs_Birthdate
  for (const name of ['cas_IncomingReferralDate', 'cas_OutgoingReferralDate', 'hte_Date'] as const) {
    const day = found[name]
    if (typeof born === 'string' && typeof day === 'string' && day < born && !born.startsWith(day))
      problems.push(noted(at(name), 'before_birth', 'This day is before the date of birth.'))
  }
  for (const one of ['org_Shipping', 'prs_Mailing', 'hte_'] as const) {
    const [latitude, longitude] = [`${one}Latitude`, `${one}Longitude`] as [FieldName, FieldName]
    if ((found[latitude] === undefined) !== (found[longitude] === undefined))
      problems.push(
        noted(
          at(found[latitude] === undefined ? longitude : latitude),
          'half_a_place',
          'One of the two degrees is missing.',
        ),
      )
    else if (found[latitude] === 0 && found[longitude] === 0)
      problems.push(
        noted(at(latitude), 'place_zero', 'Latitude and longitude are both 0, in the sea off Africa.'),
      )
  }
  return problems
}
