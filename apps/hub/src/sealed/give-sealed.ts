import { toBase64url, type SealedReply } from '@libertad/protocol'
import type { Database } from '../database/database.ts'

/** The most that one answer carries, in bytes of ciphertext. */
const mostBytes = 2_000_000

/**
 * Sealed parts that a person may have now: of her own agency or referred to it on a basis that holds, in an audience
 * of hers, and contents only after she wrote down why she reads them. The database decides; what it does not give
 * does not exist for her. `now`: the journal's clock, UTC.
 */
export async function giveSealed(
  database: Database,
  operation: string,
  person: string,
  hashes: string[],
  now: string,
): Promise<SealedReply> {
  const rows = await database.asPerson(person, async (tx) => {
    await tx.query(`select set_config('libertad.moment', $1, true)`, [now])
    return tx.query<{ hash: string; bytes: Buffer | null }>(
      `select s.hash, case when sum(s.size) over (order by s.hash) - s.size < $3 then p.bytes end as bytes
       from (select distinct on (hash) hash, entry, length(bytes)::bigint as size from libertad.sealed_part
             where operation = $1 and hash = any($2)) s
       join libertad.sealed_part p on p.operation = $1 and p.entry = s.entry and p.hash = s.hash
       order by s.hash`,
      [operation, hashes, mostBytes],
    )
  })
  const given = rows.filter((row): row is { hash: string; bytes: Buffer } => row.bytes !== null)
  return {
    sealed: given.map(({ hash, bytes }) => ({ hash, bytes: toBase64url(bytes) })),
    more: given.length < rows.length,
  }
}
