import { refuse, type Refusal, type ReleaseFigures } from '@libertad/domain'
import type { PublicReply, PublishedRelease } from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import type { ReleaseKey } from '../keys/hub-key.ts'

interface Row {
  name: string | null
  first_day: string | null
  last_day: string | null
  demonstration: boolean
  id: string
  figures: ReleaseFigures
  digest: string
  hub_signature: string
  correction: PublishedRelease['correction'] | null
  withdrawn: boolean
  replaced: boolean
  signers: PublishedRelease['signers']
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * What anybody may read of an operation. Before two people signed a release it is answered like an operation that does
 * not exist.
 */
export async function publishedReleases(
  { database, key }: { database: Database; key: ReleaseKey },
  operation: string,
): Promise<PublicReply | Refusal> {
  if (!isId.test(operation)) return refuse('not_found')
  const rows = await database.asNobody((tx) =>
    tx.query<Row>('select * from libertad.published($1::uuid)', [operation]),
  )
  const [newest] = rows
  if (!newest) return refuse('not_found')
  return {
    operation: {
      ...{ name: newest.name ?? '', demonstration: newest.demonstration },
      ...{ firstDay: newest.first_day ?? undefined, lastDay: newest.last_day ?? undefined },
    },
    releases: rows.map(({ id, figures, digest, correction, withdrawn, ...row }) => ({
      ...{ id, figures, digest, withdrawn, hubKey: key.publicKey, correction: correction ?? undefined },
      // A hub that was restored under another key stands for what it gives by that one.
      hubSignature: withdrawn || row.replaced ? row.hub_signature : key.signRelease(operation, figures),
      signers: row.signers.map((signer) => ({ ...signer, at: new Date(signer.at).toISOString() })),
    })),
  }
}
