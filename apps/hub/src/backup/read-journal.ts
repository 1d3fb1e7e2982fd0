import type { Database } from '../database/database.ts'
import type { EntryLine, FirstLine, JournalLine, ParcelLine } from './journal-lines.ts'

const together = 2_000

/**
 * The whole journal as lines, each parcel before its entries, as of one moment: first line, parcels and entries in
 * order. Through the login that reads for backups and can write nothing.
 */
export async function readJournal(
  database: Database,
  line: (line: JournalLine) => void | Promise<void>,
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
