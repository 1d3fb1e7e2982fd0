import type { Counts } from '@libertad/protocol'
import type { Database } from '../database/database.ts'

/** Figures by country and hour, drawn by a login that can read no entry. */
export async function countByHour(database: Database, operation: string, person: string): Promise<Counts> {
  const hours = await database.asCounter(person, (tx) =>
    tx.query<{ country: string | null; hour: Date; records: string; arrests: string }>(
      'select country, hour, records, arrests from libertad.count_by_hour($1)',
      [operation],
    ),
  )
  return {
    hours: hours.map((row) => ({
      ...{ country: row.country ?? '', hour: row.hour.toISOString() },
      ...{ records: Number(row.records), arrests: Number(row.arrests) },
    })),
  }
}
