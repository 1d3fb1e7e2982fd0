import type { SealedPurpose } from '@libertad/domain'
import type { Database, Transaction } from '../database/database.ts'
import type { EntryLine, FirstLine, JournalLine, KeysLine, ParcelLine, SealedLine } from './journal-lines.ts'

const together = 2_000
/** Sealed parts are up to 256 kB each. */
const partsTogether = 40

/**
 * The whole journal as lines, each parcel before its entries, as of one moment: first line, parcels and entries in
 * order, then what they sealed. Envelopes of keys go another way, `key`: kept apart and written anew each time, they
 * leave what was erased closed in every older backup. Through the login that reads for backups and can write nothing.
 */
export async function readJournal(
  database: Database,
  line: (line: JournalLine) => void | Promise<void>,
  key?: (line: KeysLine) => void | Promise<void>,
): Promise<void> {
  await database.asBackup(async (tx) => {
    const operations = await tx.query<{
      id: string
      demonstration: boolean
      number: string
      chain: string
      head: string | null
      head_signature: string | null
      hub_key: string | null
    }>(
      'select id, demonstration, number, chain, head, head_signature, hub_key from libertad.operation order by id',
      [],
    )
    for (const row of operations) {
      const first: FirstLine = {
        ...{ libertad: 'journal', version: 1, operation: row.id, demonstration: row.demonstration },
        ...{ number: Number(row.number), chain: row.chain, head: row.head },
        ...{ headSignature: row.head_signature, hubKey: row.hub_key },
      }
      await line(first)
      let after = { first: -1, sequence: -1, device: '00000000-0000-4000-8000-000000000000' }
      for (;;) {
        const parcels = await tx.query<ParcelRow>(parcelsQuery, [
          row.id,
          after.first,
          after.device,
          after.sequence,
          together,
        ])
        if (parcels.length === 0) break
        for (const parcel of parcels) await line(parcelLine(parcel))
        const last = parcels.at(-1)!
        after = {
          first: Number(last.first_number),
          sequence: Number(last.first_sequence),
          device: last.device,
        }
      }
      for (let number = 0; ;) {
        const entries = await tx.query<EntryRow>(entriesQuery, [row.id, number, together])
        if (entries.length === 0) break
        for (const entry of entries) await line(entryLine(entry))
        number = Number(entries.at(-1)!.number)
      }
      await eachSealed(tx, row.id, ['content', 'index'], line)
      if (!key) continue
      await key({ libertad: 'keys', version: 1, operation: row.id })
      await eachSealed(tx, row.id, ['key'], key)
    }
  })
}

interface ParcelRow {
  root: string
  device: string
  statement: string
  device_signature: string
  actor_signature: string | null
  person: string
  leaves: Buffer
  first_number: string
  first_sequence: string
  refused: ParcelLine['refused']
  received_at: Date
}
const parcelsQuery = `
  select root, device, statement, device_signature, actor_signature, person, leaves, first_number, first_sequence, refused, received_at
  from libertad.parcel
  where operation = $1 and (first_number, device, first_sequence) > ($2::bigint, $3::uuid, $4::bigint)
  order by first_number, device, first_sequence limit $5`

const parcelLine = (row: ParcelRow): ParcelLine => ({
  ...{ parcel: row.root, statement: row.statement, deviceSignature: row.device_signature },
  ...{ actorSignature: row.actor_signature, person: row.person, leaves: row.leaves.toString('base64url') },
  ...{
    firstNumber: Number(row.first_number),
    refused: row.refused,
    receivedAt: row.received_at.toISOString(),
  },
})

interface EntryRow {
  id: string
  number: string
  root: string
  place: number
  received_at: Date
  chain: string
  header: string
  body: string | null
}
const entriesQuery = `
  select id, number, root, place, received_at, chain, header, body from libertad.journal
  where operation = $1 and number > $2 order by number limit $3`

const entryLine = (row: EntryRow): EntryLine => ({
  ...{ entry: row.id, number: Number(row.number), root: row.root, place: row.place },
  ...{ receivedAt: row.received_at.toISOString(), chain: row.chain, header: row.header, body: row.body },
})

async function eachSealed(
  tx: Transaction,
  operation: string,
  purposes: SealedPurpose[],
  line: (line: SealedLine) => void | Promise<void>,
): Promise<void> {
  let after = { number: '0', hash: '' }
  for (;;) {
    const parts = await tx.query<SealedRow>(sealedQuery, [
      ...[operation, purposes, after.number, after.hash, partsTogether],
    ])
    for (const { hash, entry, bytes } of parts)
      await line({ sealed: hash, of: entry, bytes: bytes.toString('base64url') })
    const last = parts.at(-1)
    if (!last) return
    after = { number: last.entry_number, hash: last.hash }
  }
}

interface SealedRow {
  hash: string
  entry: string
  entry_number: string
  bytes: Buffer
}
const sealedQuery = `
  select hash, entry, entry_number, bytes from libertad.sealed_part
  where operation = $1 and purpose = any ($2) and (entry_number, hash) > ($3::bigint, $4)
  order by entry_number, hash limit $5`
