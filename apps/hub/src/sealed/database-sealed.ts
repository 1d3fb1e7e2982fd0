import type { Transaction } from '../database/database.ts'
import type { Judged } from '../journal/judge-parcel.ts'
import type { CheckedParcel } from '../journal/ledger.ts'

/**
 * Keeps what an accepted parcel sealed, and which readings it wrote down. `readAt`: when they were, if not now: what
 * is restored from a backup was read long ago.
 */
export async function addSealed(
  tx: Transaction,
  { opened, sealed, person }: CheckedParcel,
  judged: Judged,
  receivedAt: string,
  readAt?: string,
): Promise<void> {
  const { operation } = opened.statement
  for (const { place, entry, number, purposes } of judged.sealed) {
    const { id, header } = entry
    for (const [at, purpose] of purposes.entries()) {
      const bytes = sealed[place]?.[at]
      if (bytes === undefined || bytes.length === 0) continue
      await tx.query(
        `insert into libertad.sealed_part
           (operation, hash, subject, audience, entry, entry_number, ring, purpose, agency, author, received_at, bytes)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
        [
          ...[
            operation,
            header.sealed[at],
            header.subject,
            header.audience,
            id,
            number,
            header.ring,
            purpose,
          ],
          ...[header.agency, person, receivedAt, Buffer.from(bytes)],
        ],
      )
    }
  }
  if (judged.readings.length > 0)
    await tx.query(
      `insert into libertad.sealed_reading (operation, subject, person, number, read_at)
       select $1, r.subject, $2, r.number, coalesce($4::timestamptz, now())
       from json_to_recordset($3) as r (subject uuid, number bigint)`,
      [operation, person, JSON.stringify(judged.readings), readAt ?? null],
    )
}

/** Deletes what erased entries of a subject had sealed. */
export async function eraseSealed(
  tx: Transaction,
  operation: string,
  subject: string,
  entries: string[],
): Promise<void> {
  await tx.query('select libertad.erase_sealed($1, $2, $3::text[])', [operation, subject, entries])
}
