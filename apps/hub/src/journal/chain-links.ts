import type { LinksReply } from '@libertad/protocol'
import type { Database } from '../database/database.ts'

/**
 * Links of the chain between two numbers, for a member who holds one head and was shown another. They name entries by
 * hashes over random ids: whoever may not read an entry learns that there is one, as the head's number says already.
 */
export async function chainLinks(
  database: Database,
  operation: string,
  person: string,
  after: number,
  to: number,
): Promise<LinksReply> {
  const rows = await database.asPerson(person, (tx) =>
    tx.query<{ id: string; received_at: Date }>(
      'select id, received_at from libertad.chain_links($1, $2, $3)',
      [operation, after, to],
    ),
  )
  return { links: rows.map(({ id, received_at: at }) => ({ id, receivedAt: at.toISOString() })) }
}
