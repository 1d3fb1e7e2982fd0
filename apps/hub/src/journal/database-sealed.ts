import type { OpenedEntry } from '@libertad/protocol'
import type { RebindableTransaction } from '../database/database.ts'
import type { BasisKnown } from './judge-basis.ts'
import type { Judged } from './judge-parcel.ts'
import type { CheckedParcel } from './ledger.ts'

type Transaction = Pick<RebindableTransaction, 'query'>

const aboutBases = new Set(['consent.withdrawn', 'legal_basis.seconded'])

/** Bases that a parcel's entries change or stand on; most parcels name none and ask nothing. */
export async function basesNamed(
  tx: Transaction,
  operation: string,
  entries: OpenedEntry[],
): Promise<BasisKnown[]> {
  const named = entries.flatMap(({ header, body }) => {
    if (aboutBases.has(header.kind)) return [header.subject]
    const { basis } = (body ?? {}) as { basis?: unknown }
    return header.kind === 'referral.sent' && typeof basis === 'string' && isId(basis) ? [basis] : []
  })
  if (named.length === 0) return []
  const rows = await tx.query<BasisKnown & { until: Date | string }>(
    `select id, owner, audience, recipient, until, actor, device, agreed, ended
     from libertad.basis where operation = $1 and id = any($2::uuid[])`,
    [operation, named],
  )
  return rows.map((row) => ({ ...row, until: new Date(row.until).toISOString() }))
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** Keeps what an accepted parcel sealed, which readings it wrote down, and what it changed about bases. */
export async function addSealed(
  tx: Transaction,
  { opened, sealed, person }: CheckedParcel,
  judged: Judged,
  receivedAt: string,
): Promise<void> {
  const { operation } = opened.statement
  for (const { place, purposes, number } of judged.sealed) {
    const { id, header } = opened.entries[place]!
    for (const [at, purpose] of purposes.entries())
      await tx.query(
        `insert into libertad.sealed_part
           (operation, hash, subject, audience, entry, entry_number, purpose, author, received_at, bytes)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
        [
          ...[operation, header.sealed[at], header.subject, header.audience, id, number, purpose, person],
          ...[receivedAt, Buffer.from(sealed[place]![at]!)],
        ],
      )
  }
  if (judged.readings.length > 0)
    await tx.query(
      `insert into libertad.sealed_reading (operation, subject, person, number)
       select $1, r.subject, $2, r.number from json_to_recordset($3) as r (subject uuid, number bigint)`,
      [operation, person, JSON.stringify(judged.readings)],
    )
  if (judged.bases.size > 0)
    await tx.query(
      `insert into libertad.basis (operation, id, owner, audience, recipient, until, actor, device, agreed, ended)
       select $1, b.id, b.owner, b.audience, b.recipient, b.until, b.actor, b.device, b.agreed, b.ended
       from json_to_recordset($2) as b (id uuid, owner uuid, audience uuid, recipient uuid, until timestamptz,
         actor uuid, device uuid, agreed boolean, ended boolean)
       on conflict (operation, id) do update set agreed = excluded.agreed, ended = excluded.ended`,
      [operation, JSON.stringify([...judged.bases.values()])],
    )
}
