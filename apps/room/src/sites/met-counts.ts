import { sexes } from '@libertad/domain'
import type { SiteDetail } from '../model/view-model.ts'

export interface MetRow {
  sex: string
  adults: number
  children: number
}

const order: readonly string[] = sexes

/** Counts of people met as a table, one row for each coded sex that occurs, in the order of the code list. */
export function metCounts(met: NonNullable<SiteDetail['peopleMet']>): { rows: MetRow[]; total: number } {
  const rows = new Map<string, MetRow>()
  for (const { sex, child, count } of met) {
    const row = rows.get(sex) ?? { sex, adults: 0, children: 0 }
    rows.set(sex, child ? { ...row, children: row.children + count } : { ...row, adults: row.adults + count })
  }
  const place = (sex: string) => (order.includes(sex) ? order.indexOf(sex) : order.length)
  return {
    rows: [...rows.values()].sort((one, other) => place(one.sex) - place(other.sex)),
    total: met.reduce((sum, { count }) => sum + count, 0),
  }
}
