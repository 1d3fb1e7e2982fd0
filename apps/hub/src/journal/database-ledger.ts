import type { SubjectKnown } from '@libertad/domain'
import type { Database, RebindableTransaction } from '../database/database.ts'
import { endsSomething, whoFacts } from '../operations/who-facts.ts'
import { careKnown, eraseCare, keepCare } from '../care/database-care.ts'
import { eraseCounting, keepCounting, pairsKnown } from '../counting/database-counting.ts'
import { eraseRelease, keepReleases, releasesKnown } from '../releases/database-releases.ts'
import { addSealed, eraseSealed } from '../sealed/database-sealed.ts'
import type { Judged } from './judge-parcel.ts'
import {
  SubjectCollision,
  type CheckedParcel,
  type KeptHead,
  type Ledger,
  type LedgerTransaction,
  type OperationState,
  type ParcelKnowledge,
} from './ledger.ts'

/** The journal in PostgreSQL. Every statement runs as the app's login, bound to one person. */
export function databaseLedger(database: Database): Ledger {
  return {
    inTurn: (_operation, _person, work) => database.inTurn((tx) => work(transaction(tx))),
  }
}

function transaction(tx: RebindableTransaction): LedgerTransaction {
  return {
    bind: (person) => tx.bind(person),

    async operation(id): Promise<OperationState | undefined> {
      const [row] = await tx.query<{ number: string; chain: string; who_version: string }>(
        'select number, chain, who_version from libertad.operation where id = $1 for update',
        [id],
      )
      return row && { number: Number(row.number), chain: row.chain, whoVersion: Number(row.who_version) }
    },

    async knowledge({ opened: { statement, entries } }): Promise<ParcelKnowledge> {
      const subjects = [...new Set(entries.map(({ header }) => header.subject))]
      const [row] = await tx.query<KnowledgeRow>(knowledgeQuery, [
        statement.operation,
        statement.root,
        statement.device,
        subjects,
      ])
      const { parcel, device, subjects: known } = row!
      return {
        answered: parcel
          ? {
              firstNumber: parcel.first_number,
              receivedAt: new Date(parcel.received_at).toISOString(),
              refused: parcel.refused,
            }
          : undefined,
        device: { lastRoot: device?.last_root ?? null, nextSequence: device?.next_sequence ?? 1 },
        subjects: known ?? [],
        care: await careKnown(tx, statement.operation, entries),
        pairs: await pairsKnown(tx, statement.operation, entries),
        releases: await releasesKnown(tx, statement.operation, entries),
      }
    },

    async keepWho(operation, changed, founded, when): Promise<void> {
      if (when === 'after_entries' && !endsSomething(changed)) return
      const facts = whoFacts(operation, changed, founded, when === 'after_entries')
      await tx.query('select libertad.keep_who($1::jsonb)', [JSON.stringify(facts)])
    },

    async add(checked: CheckedParcel, judged: Judged, receivedAt: string, readAt?: string): Promise<void> {
      const { operation } = checked.opened.statement
      const [row] = await tx.query<{ subjects: number }>(addQuery, addValues(checked, judged, receivedAt))
      if (row!.subjects !== judged.opened.length) throw new SubjectCollision(checked.opened.statement.root)
      await addSealed(tx, checked, judged, receivedAt, readAt)
      await keepCare(tx, operation, judged.care)
      await keepCounting(tx, operation, judged, receivedAt)
      await keepReleases(tx, operation, judged, receivedAt)
      for (const { subject, entries } of judged.erased) {
        // What says that bodies were erased stays: without it a verifier could not tell erased from lost.
        await tx.query(
          `update libertad.journal set body = null where operation = $1 and id = any($2) and subject = $3
           and body is not null and header::jsonb ->> 'kind' <> 'bodies.erased'`,
          [operation, entries, subject],
        )
        await eraseSealed(tx, operation, subject, entries)
        await eraseCare(tx, operation, subject, entries)
        await eraseCounting(tx, operation, subject, entries)
        await eraseRelease(tx, operation, subject, entries)
      }
    },

    async forward(operation: string, state: OperationState, head: KeptHead): Promise<void> {
      const moved = await tx.query(
        `update libertad.operation set number = $2, chain = $3, who_version = $4, head = $5, head_signature = $6, hub_key = $7
         where id = $1 returning 1`,
        [operation, state.number, state.chain, state.whoVersion, head.head, head.signature, head.hubKey],
      )
      // Entries without their number in the operation would stop it for everybody: better none.
      if (moved.length !== 1) throw new Error('the operation could not be moved on')
    },
  }
}

interface KnowledgeRow {
  parcel: {
    first_number: number
    received_at: string
    refused: { place: number; refused: never; at?: string }[]
  } | null
  device: { last_root: string | null; next_sequence: number } | null
  subjects: SubjectKnown[] | null
}

const knowledgeQuery = `
  select
    (select row_to_json(p) from
      (select first_number, received_at, refused from libertad.parcel where operation = $1 and root = $2) p) as parcel,
    (select row_to_json(d) from (select last_root, next_sequence from libertad.device where id = $3) d) as device,
    (select json_agg(s) from (select id, type, owner, audience, ring from libertad.subject
      where operation = $1 and id = any($4::uuid[])) s) as subjects`

// One statement a parcel: one way to the server and back, whatever the parcel's size.
const addQuery = `
  with new_subject as (
    insert into libertad.subject
      (operation, id, type, audience, owner, ring, handling, review_on, country, opened_number, opened_at, claimed_at)
    select $1, s.id, s.type, s.audience, s.owner, s.ring, s.handling, s.review_on, s.country, s.opened_number, $2, s.claimed_at
    from json_to_recordset($3) as s (id uuid, type text, audience uuid, owner uuid, ring text, handling text,
      review_on date, country text, opened_number bigint, claimed_at timestamptz)
    on conflict do nothing returning 1),
  new_parcel as (
    insert into libertad.parcel
      (operation, root, device, person, first_sequence, size, previous, statement, device_signature, actor_signature,
       leaves, first_number, refused, audiences, received_at)
    values ($1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16::uuid[], $2)),
  new_entry as (
    insert into libertad.journal
      (operation, number, id, subject, audience, root, place, received_at, chain, header, body)
    select $1, e.number, e.id, e.subject, e.audience, $4, e.place, $2, e.chain, e.header, e.body
    from json_to_recordset($17) as e (number bigint, id text, subject uuid, audience uuid, place integer, chain text,
      header text, body text)),
  newer_audience as (
    update libertad.audience a set last_number = n.number
    from json_to_recordset($18) as n (id uuid, number bigint) where a.id = n.id),
  own_device as (
    update libertad.device set last_root = $4, next_sequence = $7::bigint + $8::integer where id = $5)
  select count(*)::integer as subjects from new_subject`

function addValues({ parcel, opened, person }: CheckedParcel, judged: Judged, receivedAt: string): unknown[] {
  const { statement, leaves } = opened
  const newest = new Map<string, number>()
  for (const { entry, number } of judged.taken) newest.set(entry.header.audience, number)
  return [
    statement.operation,
    receivedAt,
    JSON.stringify(
      judged.opened.map((s) => ({
        ...{
          id: s.id,
          type: s.type,
          audience: s.audience,
          owner: s.owner,
          ring: s.ring,
          handling: s.handling,
        },
        ...{
          review_on: s.reviewOn,
          country: s.country,
          opened_number: s.openedNumber,
          claimed_at: s.claimedAt,
        },
      })),
    ),
    ...[statement.root, statement.device, person, statement.first, statement.size, statement.previous],
    ...[parcel.statement, parcel.deviceSignature, parcel.actorSignature ?? null, Buffer.concat(leaves)],
    judged.number - judged.taken.length + 1,
    JSON.stringify(judged.refused),
    [...newest.keys()],
    JSON.stringify(
      judged.taken.map(({ entry, number, place, chain }) => ({
        ...{
          number,
          id: entry.id,
          subject: entry.header.subject,
          audience: entry.header.audience,
          place,
          chain,
        },
        ...{ header: entry.headerText, body: entry.bodyText },
      })),
    ),
    JSON.stringify([...newest].map(([id, number]) => ({ id, number }))),
  ]
}
