import type { Counts, WithoutNextStep } from '@libertad/protocol'
import type { Database, Transaction } from '../database/database.ts'

/** Figures, drawn by a login that can read no entry. `now`: the journal's clock, UTC. */
export function countsOf(
  database: Database,
  operation: string,
  person: string,
  now: string,
): Promise<Counts> {
  return database.asCounter(person, async (tx) => {
    await tx.query(`select set_config('libertad.moment', $1, true)`, [now])
    return {
      hours: await byHour(tx, operation),
      care: await ofCare(tx, operation),
      withoutNextStep: await withoutNextStep(tx, operation),
    }
  })
}

async function byHour(tx: Transaction, operation: string): Promise<Counts['hours']> {
  const rows = await tx.query<{ country: string | null; hour: Date; records: string; arrests: string }>(
    'select country, hour, records, arrests from libertad.count_by_hour($1)',
    [operation],
  )
  return rows.map((row) => ({
    ...{ country: row.country ?? '', hour: row.hour.toISOString() },
    ...{ records: Number(row.records), arrests: Number(row.arrests) },
  }))
}

async function ofCare(tx: Transaction, operation: string): Promise<Counts['care']> {
  const [row] = await tx.query<{
    presumed: string
    referrals_sent: string
    referrals_accepted: string
    consents_withdrawn: string
  }>('select * from libertad.count_care($1)', [operation])
  return {
    presumed: Number(row?.presumed ?? 0),
    referralsSent: Number(row?.referrals_sent ?? 0),
    referralsAccepted: Number(row?.referrals_accepted ?? 0),
    consentsWithdrawn: Number(row?.consents_withdrawn ?? 0),
  }
}

async function withoutNextStep(tx: Transaction, operation: string): Promise<WithoutNextStep[]> {
  const rows = await tx.query<Omit<WithoutNextStep, 'since'> & { since: Date }>(
    'select pseudonym, country, since, child from libertad.without_next_step($1)',
    [operation],
  )
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }))
}
