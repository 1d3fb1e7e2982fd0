import { agencyTypes, determinations, exploitations, sexes } from '@libertad/domain'
import { noIdentity, type CaseParts } from '../cases/case-parts.ts'
import type { Place, Problem } from '../format.ts'
import { bandAt, readAgeBand } from '../values/age-bands.ts'
import { readDate, type DateOrder } from '../values/dates.ts'
import { saysUnknown } from '../values/read-value.ts'
import { noted, refused } from '../workbook/problems.ts'
import { sureEnough, type ColumnMapping, type Mapping } from './mapping.ts'
import type { Table } from './tabulate.ts'

/** A row that became a case. */
export interface TakenRow {
  place: Place
  parts: CaseParts
}

/**
 * Cases of a table, as its mapping says. A guess below `sureEnough` is not used: its column is kept as it is. What no
 * code was given for is kept under its heading and named. `on`: the day of taking in, for ages where no other is given.
 */
export function applyMapping(
  table: Table,
  mapping: Mapping,
  on?: string,
): { taken: TakenRow[]; problems: Problem[] } {
  const columns = table.columns.map(
    ({ key }): ColumnMapping =>
      mapping.columns.find(({ column }) => column === key) ?? { column: key, as: 'keep', sure: 1, why: '' },
  )
  const problems: Problem[] = []
  const taken = table.rows.map(({ row, line, cells }) => {
    const place = {
      ...(table.sheet !== undefined && { sheet: table.sheet }),
      row,
      ...(line !== undefined && { line }),
    }
    const one = new RowTaken(place)
    for (const [c, column] of columns.entries()) one.put(column, cells[c]!)
    problems.push(...one.problems)
    return { place, parts: one.finish(on) }
  })
  return { taken, problems }
}

class RowTaken {
  readonly problems: Problem[] = []
  readonly #place: Place
  readonly #parts: CaseParts = {
    coded: { sex: 'not_asked', ageBand: 'unknown', exploitation: [], needs: [] },
    identity: { ...noIdentity, languages: [], contacts: [], documents: [] },
    ...{ consent: {}, extension: { fields: {}, kept: {}, further: [] } },
  }
  #status: string | undefined
  #by: string | undefined

  constructor(place: Place) {
    this.#place = place
  }

  put(column: ColumnMapping, cell: string): void {
    if (cell.trim() === '' || column.as === 'leave') return
    const as = column.sure >= sureEnough ? column.as : 'keep'
    if (as === 'keep') return this.#keep(column, cell)
    if (saysUnknown(cell)) return
    const text = cell.trim()
    const { coded, identity } = this.#parts
    switch (as) {
      case 'full_name':
      case 'given_name':
        // A name in one piece is not taken apart: where the family's begins differs from people to people.
        identity.given = text
        return
      case 'family_name':
        identity.family = text
        return
      case 'called_by':
        identity.calledBy = text
        return
      case 'telephone':
        identity.contacts.push({ kind: 'phone', value: text, safe: 'not_asked' })
        return
      case 'email':
        identity.contacts.push({ kind: 'other', value: text, safe: 'not_asked' })
        return
      case 'document_number':
        identity.documents.push({ type: 'identity_card', number: text, issuer: '', zone: '', heldBy: '' })
        return
      case 'age': {
        const band = readAgeBand(text)
        if (band.value === undefined) return this.#refuse(column, band.refuse)
        coded.ageBand = band.value
        if (band.note) this.#note(column, band.note)
        if (!/^\d{1,3}$/.test(text)) return
        return this.#keep(column, cell)
      }
      case 'birth_date':
      case 'received_on':
        return this.#date(column, as, text, column.order)
      default:
        return this.#code(column, as, cell)
    }
  }

  finish(on: string | undefined): CaseParts {
    const { coded, identity } = this.#parts
    const by = agencyTypes.find((code) => code === this.#by)
    const status = determinations.find((code) => code === this.#status)
    if (status && by) coded.determination = { status, by }
    const day = coded.receivedOn ?? on
    const born = /^\d{4}(?:-\d\d-\d\d)?/.exec(identity.birthDate)?.[0]
    const band = born !== undefined && day !== undefined ? bandAt(born, day) : undefined
    if (band && band !== 'unknown') coded.ageBand = band
    return this.#parts
  }

  #date(
    column: ColumnMapping,
    as: 'birth_date' | 'received_on',
    text: string,
    order: DateOrder | undefined,
  ): void {
    const date = readDate(text, order)
    if (date.value === undefined) return this.#refuse(column, date.refuse)
    if (date.note) this.#note(column, date.note)
    if (as === 'received_on' && date.value.length === 10) this.#parts.coded.receivedOn = date.value
    else if (as === 'received_on') this.#keep(column, text)
    else
      this.#parts.identity.birthDate =
        date.value.length === 10 ? date.value : `${date.value.slice(0, 4)}-XX-XX`
  }

  /** What is a code only after somebody said what its texts mean; the rest is kept as it is. */
  #code(column: ColumnMapping, as: string, cell: string): void {
    const { coded, identity } = this.#parts
    const code = column.codes?.[cell.trim()] ?? ''
    const isCoded = [
      'sex',
      'nationality',
      'exploitation',
      'status',
      'decided_by',
      'language',
      'exploited_in',
    ].includes(as)
    if (!isCoded) return this.#keep(column, cell)
    if (code === '') {
      this.#keep(column, cell)
      return this.#note(column, {
        code: 'code_unknown',
        says: 'No code is given for this text. It is kept as it is written.',
      })
    }
    if (as === 'sex') coded.sex = sexes.find((one) => one === code) ?? coded.sex
    else if (as === 'nationality') {
      coded.nationality = code
      identity.nationality = code === 'stateless' ? '' : code
    } else if (as === 'language') identity.languages.push(code)
    else if (as === 'exploitation') {
      const found = exploitations.filter((one) => code.split(';').includes(one))
      coded.exploitation = [...new Set([...coded.exploitation, ...found])]
      // Coarser than what was written.
      this.#keep(column, cell)
    } else if (as === 'status') {
      this.#status = code
      this.#keep(column, cell)
    } else if (as === 'decided_by') {
      this.#by = code
      this.#keep(column, cell)
    } else this.#keep(column, cell)
  }

  #keep({ column }: ColumnMapping, cell: string): void {
    this.#parts.extension.kept[column] = { as: cell }
  }

  #refuse({ column }: ColumnMapping, { code, says }: { code: string; says: string }): void {
    this.problems.push(refused({ ...this.#place, column }, code, says))
  }

  #note({ column }: ColumnMapping, { code, says }: { code: string; says: string }): void {
    this.problems.push(noted({ ...this.#place, column }, code, says))
  }
}
