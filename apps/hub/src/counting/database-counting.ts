import type { OpenedEntry } from '@libertad/protocol'
import type { Transaction } from '../database/database.ts'
import type { Judged } from '../journal/judge-parcel.ts'
import { countingFacts } from './facts-of-entries.ts'
import { noPairs, type PairsKnown } from './judge-answer.ts'

/** What is known of pairs that the answers of a parcel name; most parcels ask nothing. */
export async function pairsKnown(
  tx: Transaction,
  operation: string,
  entries: OpenedEntry[],
): Promise<PairsKnown> {
  const known = noPairs()
  const named = (kind: string) =>
    entries.flatMap(({ header, body, fault }) => {
      const { pair } = (body ?? {}) as { pair?: unknown }
      return header.kind === kind && !fault && typeof pair === 'string' ? [pair] : []
    })
  const [judged, settled] = [named('judgement.given'), named('settlement.given')]
  if (judged.length > 0) {
    const rows = await tx.query<{ pair: string; record: string; owner: string }>(
      'select pair, record, owner from libertad.pairs_known($1, $2::text[])',
      [operation, judged],
    )
    for (const { pair, ...one } of rows) known.own.set(pair, [...(known.own.get(pair) ?? []), one])
  }
  if (settled.length > 0) {
    const rows = await tx.query<{ pair: string }>(
      'select pair from libertad.pairs_there($1, $2::text[]) as pair',
      [operation, settled],
    )
    for (const { pair } of rows) known.there.add(pair)
  }
  return known
}

/** Keeps what a parcel said that people are counted by, and proposes pairs. `receivedAt`: the journal's clock. */
export async function keepCounting(
  tx: Transaction,
  operation: string,
  judged: Judged,
  receivedAt: string,
): Promise<void> {
  const facts = countingFacts(judged)
  if (!facts) return
  await tx.query('select libertad.keep_counting($1, $2::timestamptz, $3::jsonb)', [
    ...[operation, receivedAt, JSON.stringify(facts)],
  ])
}

/** Forgets what erased entries of a subject said. */
export async function eraseCounting(
  tx: Transaction,
  operation: string,
  subject: string,
  entries: string[],
): Promise<void> {
  await tx.query('select libertad.forget_counting($1, $2, $3::text[])', [operation, subject, entries])
}
