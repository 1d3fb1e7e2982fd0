import type { Transaction } from '../database/database.ts'
import type { LinkingFacts, MetPair, MetRecord, Said } from './linking-facts.ts'

/** Where an operation stands; `undefined` for who has no part in it. `times`: how often counting has changed. */
export async function countingState(
  tx: Transaction,
  operation: string,
): Promise<{ number: number; times: number } | undefined> {
  const [row] = await tx.query<{ number: string; times: string }>(
    'select number, times from libertad.counting_state($1)',
    [operation],
  )
  return row && { number: Number(row.number), times: Number(row.times) }
}

/** All that counting stands on, through the login that sees no token and no entry. */
export async function readLinking(tx: Transaction, operation: string): Promise<LinkingFacts> {
  const records = await tx.query<RecordRow>(
    `select subject, number, owner, owner_country, country, visit, place, met_on::text, sex, age_band, nationality,
            exploitation, interviewed_before, tokenised, site, after_budget
     from libertad.linking_records($1)`,
    [operation],
  )
  const pairs = await tx.query<PairRow>(
    'select pair, one, other, agrees, differs, since, by_owner, held from libertad.linking_pairs($1)',
    [operation],
  )
  const said = await tx.query<SaidRow>(
    'select subject, number, owner, step, pair, mine, answer from libertad.linking_said($1)',
    [operation],
  )
  return {
    records: records.map(recordOf),
    pairs: pairs.map(({ by_owner: byOwner, since, ...pair }) => ({
      ...pair,
      byOwner,
      since: since.toISOString(),
    })),
    said: said.map(({ number, pair, mine, answer, ...one }) => ({
      ...{ ...one, number: Number(number) },
      ...{ pair: pair ?? undefined, mine: mine ?? undefined, answer: answer ?? undefined },
    })),
  }
}

interface RecordRow extends Omit<
  MetRecord,
  | 'number'
  | 'ownerCountry'
  | 'place'
  | 'metOn'
  | 'ageBand'
  | 'nationality'
  | 'interviewedBefore'
  | 'afterBudget'
> {
  number: string
  owner_country: string
  place: MetRecord['place'] | null
  met_on: string
  age_band: MetRecord['ageBand']
  nationality: string | null
  interviewed_before: MetRecord['interviewedBefore']
  after_budget: boolean
}

function recordOf(row: RecordRow): MetRecord {
  const { number, owner_country, place, met_on, age_band, nationality, interviewed_before, ...rest } = row
  const { after_budget: afterBudget, ...same } = rest
  return {
    ...{
      ...same,
      afterBudget,
      number: Number(number),
      ownerCountry: owner_country,
      place: place ?? undefined,
    },
    ...{ metOn: met_on, ageBand: age_band, nationality: nationality ?? undefined },
    interviewedBefore: interviewed_before,
  }
}

interface PairRow extends Omit<MetPair, 'since' | 'byOwner'> {
  since: Date
  by_owner: string
}

interface SaidRow extends Omit<Said, 'number' | 'pair' | 'mine' | 'answer'> {
  number: string
  pair: string | null
  mine: string | null
  answer: NonNullable<Said['answer']> | null
}
