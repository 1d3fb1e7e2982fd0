import type { Place, Problem } from '../format.ts'
import { bare } from '../values/read-value.ts'
import { noted, refused } from '../workbook/problems.ts'
import type { HtcdsCase, HtcdsRow, HtcdsValue } from './case.ts'
import { fieldNamed, mayRepeat, type FieldName } from './fields.ts'

/** The column by which this program keeps the rows of a case together; the standard has none. */
export const caseColumn = 'lib_case'

export interface PlacedRow {
  place: Place
  row: HtcdsRow
}

/**
 * Rows that are about one case become one: those with the same number of a case, if there is a column of such numbers;
 * one without any field of a person below another; and the next row when it says the same of the person and the case,
 * and another event, referral, comment, plan or perpetrator. Where such rows contradict each other, that is refused.
 */
export function joinRows(rows: readonly PlacedRow[]): { cases: HtcdsCase[]; problems: Problem[] } {
  const number = numberColumn(rows)
  const cases: { first: PlacedRow; one: HtcdsCase }[] = []
  const byNumber = new Map<string, (typeof cases)[number]>()
  const problems: Problem[] = []
  for (const placed of rows) {
    const said = number === undefined ? undefined : placed.row.kept[number]
    const last = cases.at(-1)
    const same =
      said === undefined
        ? last && last.first.place.sheet === placed.place.sheet && goesOn(last.first.row, placed.row) && last
        : byNumber.get(said)
    if (!same) {
      const one = { first: placed, one: { ...placed.row, further: [] } }
      cases.push(one)
      if (said !== undefined) byNumber.set(said, one)
      continue
    }
    problems.push(...contradictions(same, placed))
    if (number !== caseColumn)
      problems.push(
        noted(
          placed.place,
          'row_joined',
          `Taken together with ${rowText(same.first, placed).toLowerCase()}: the same case.`,
        ),
      )
    addTo(same.one, placed.row)
  }
  return { cases: cases.map(({ one }, i) => withoutCounter(one, i)), problems }
}

/** A number that only counts the cases of the file says nothing of this one. */
function withoutCounter(one: HtcdsCase, index: number): HtcdsCase {
  const { [caseColumn]: number, ...kept } = one.kept
  return number === String(index + 1) ? { ...one, kept } : one
}

/** A column of the numbers of cases or people: ours, or one of theirs whose heading says so. */
function numberColumn(rows: readonly PlacedRow[]): string | undefined {
  const headings = new Set(rows.flatMap(({ row }) => Object.keys(row.kept)))
  if (headings.has(caseColumn)) return caseColumn
  const words = new Set([
    'caseid',
    'caseno',
    'casenumber',
    'casenr',
    'caseref',
    'casereference',
    'personid',
    'victimid',
    'clientid',
    'recordid',
    'idcaso',
    'numerodecaso',
    'nocaso',
    'iddossier',
    'numerodedossier',
    'numerodocaso',
    'zaaknummer',
    'dossiernummer',
  ])
  return [...headings].find((heading) => words.has(bare(heading)))
}

/** Fields that a case has once. */
function once({ fields }: HtcdsRow): [FieldName, HtcdsValue][] {
  return (Object.entries(fields) as [FieldName, HtcdsValue][]).filter(
    ([name]) => !mayRepeat(fieldNamed(name)!),
  )
}

const several = ({ fields }: HtcdsRow) => Object.keys(fields).filter((name) => mayRepeat(fieldNamed(name)!))

function goesOn(first: HtcdsRow, next: HtcdsRow): boolean {
  const [before, after] = [once(first), once(next)]
  if (several(next).length === 0) return false
  if (after.length === 0) return before.length > 0
  const isPerson = after.some(([name]) => /^prs_(?:FirstName|SecondName|IdentityNumber)$/.test(name))
  return (
    isPerson &&
    several(first).length > 0 &&
    after.length === before.length &&
    after.every(([name, value]) => same(first.fields[name], value))
  )
}

function contradictions({ first, one }: { first: PlacedRow; one: HtcdsCase }, next: PlacedRow): Problem[] {
  return once(next.row)
    .filter(([name, value]) => one.fields[name] !== undefined && !same(one.fields[name], value))
    .map(([name]) =>
      refused(
        { ...next.place, column: name },
        'rows_disagree',
        `${rowText(first, next)} is of the same case and says something else here.`,
      ),
    )
}

const rowText = ({ place }: PlacedRow, { place: { sheet } }: PlacedRow) =>
  `Row ${place.row}${place.sheet === sheet ? '' : ` of sheet ${place.sheet}`}`

/** What a case has once and was not said before goes to the case itself; what only repeats it is left out. */
function addTo(one: HtcdsCase, { fields, kept }: HtcdsRow): void {
  const said = Object.entries(fields) as [FieldName, HtcdsValue][]
  const isSeveral = ([name]: [FieldName, HtcdsValue]) => mayRepeat(fieldNamed(name)!)
  const added = said.filter((entry) => !isSeveral(entry) && one.fields[entry[0]] === undefined)
  one.fields = { ...one.fields, ...Object.fromEntries(added) }
  const more = {
    fields: Object.fromEntries(said.filter(isSeveral)) as HtcdsRow['fields'],
    kept: Object.fromEntries(Object.entries(kept).filter(([key, text]) => one.kept[key] !== text)),
  }
  if (Object.keys(more.fields).length + Object.keys(more.kept).length > 0) one.further.push(more)
}

const same = (one: HtcdsValue | undefined, other: HtcdsValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
