import {
  merklePaths,
  toBase64url,
  type ParcelProof,
  type PulledEntry,
  type PullReply,
  type Sha256,
} from '@libertad/protocol'
import type { Database } from '../database/database.ts'

/** Where a reader stands: place in the delivery, and number at that place. See `readCursor`. */
export interface Cursor {
  place: number
  number: number
}

/**
 * A cursor is `place.number`. An entry's place for a reader is its number, or the number at which the reader joined
 * its audience if that is later: so an audience joined late is delivered from its beginning by the same road.
 */
export function readCursor(text: string): Cursor | undefined {
  const found = /^(\d{1,15})\.(\d{1,15})$/.exec(text)
  return found ? { place: Number(found[1]), number: Number(found[2]) } : undefined
}

interface Row {
  place_read: string
  number: string
  received_at: Date
  header: string
  body: string | null
  root: string
  place: number
}

// From the reader's audiences to the entries, never from the journal to the reader: the cost follows what is given.
// A page that ended within an audience joined late (the number before its place) may have left newer ones of that place.
const pullQuery = `
  with mine as materialized (
    select a.audience, a.since
    from libertad.my_audiences() a join libertad.audience x on x.id = a.audience
    where a.operation = $1 and (x.last_number > $2 or (x.last_number = $2 and $3 < $2) or a.since >= $2))
  select e.place_read, e.number, e.received_at, e.header, e.body, e.root, e.place
  from mine m cross join lateral (
    select greatest(j.number, m.since) as place_read, j.number, j.received_at, j.header, j.body, j.root, j.place
    from libertad.journal j
    where j.audience = m.audience
      and j.number >= case when m.since > $2 then 0 when m.since = $2 then $3 else $2 end
      and (greatest(j.number, m.since), j.number) > ($2::bigint, $3::bigint)
    order by j.number
    limit $4) e
  order by e.place_read, e.number
  limit $4`

const proofQuery = `
  select root, size, statement, device_signature, actor_signature, leaves
  from libertad.parcel where operation = $1 and root = any($2)`

interface ProofRow {
  root: string
  statement: string
  device_signature: string
  actor_signature: string | null
  leaves: Buffer
}

/** What a person may read after a cursor, in the order of her delivery, with what proves it. */
export async function pullEntries(
  ports: { database: Database; sha256: Sha256 },
  operation: string,
  person: string,
  after: Cursor,
  limit: number,
): Promise<PullReply> {
  const { rows, proofs } = await ports.database.asPerson(person, async (tx) => {
    const rows = await tx.query<Row>(pullQuery, [operation, after.place, after.number, limit])
    const roots = [...new Set(rows.map((row) => row.root))]
    const proofs = roots.length > 0 ? await tx.query<ProofRow>(proofQuery, [operation, roots]) : []
    return { rows, proofs }
  })
  const last = rows.at(-1)
  return {
    entries: withPaths(ports.sha256, rows, proofs),
    parcels: Object.fromEntries(proofs.map((proof) => [proof.root, parcelProof(proof)])),
    cursor: last ? `${last.place_read}.${last.number}` : `${after.place}.${after.number}`,
    more: rows.length === limit,
  }
}

function parcelProof(row: ProofRow): ParcelProof {
  const { statement, device_signature: deviceSignature, actor_signature: actorSignature } = row
  return actorSignature === null
    ? { statement, deviceSignature }
    : { statement, deviceSignature, actorSignature }
}

function withPaths(sha256: Sha256, rows: Row[], proofs: ProofRow[]): PulledEntry[] {
  const paths = new Map(
    proofs.map(({ root, leaves }) => {
      const hashes = Array.from({ length: leaves.length / 32 }, (_, i) =>
        leaves.subarray(i * 32, i * 32 + 32),
      )
      return [root, merklePaths(sha256, hashes)]
    }),
  )
  return rows.map((row) => ({
    ...{
      number: Number(row.number),
      receivedAt: row.received_at.toISOString(),
      header: row.header,
      body: row.body,
    },
    ...{ root: row.root, index: row.place, path: (paths.get(row.root)?.[row.place] ?? []).map(toBase64url) },
  }))
}
