import type { PeopleFigure } from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import { answersByPair } from './answers.ts'
import { judgePair, type JudgedPair } from './judge-pairs.ts'
import type { LinkingFacts, MetRecord } from './linking-facts.ts'
import { peopleFigure } from './people-figure.ts'
import { countingState, readLinking } from './read-linking.ts'
import { weighPairs } from './weigh-pairs.ts'

/** Encounters, pairs and the figure of one moment of the journal. */
export interface Counted {
  records: readonly MetRecord[]
  pairs: readonly JudgedPair[]
  figure: PeopleFigure
}

interface Kept {
  times: number
  counted: Promise<Counted>
}

/** What was counted last, for each database and operation: it holds until something changes that it stands on. */
const kept = new WeakMap<Database, Map<string, Kept>>()

/** Counts everyone once, or remembers it. `undefined`: the person has no part in this operation. */
export async function countEveryone(
  database: Database,
  operation: string,
  person: string,
): Promise<Counted | undefined> {
  const known = kept.get(database) ?? new Map<string, Kept>()
  kept.set(database, known)
  const now = await database.asLinker(person, async (tx) => {
    const state = await countingState(tx, operation)
    if (!state) return undefined
    if (known.get(operation)?.times === state.times) return { state }
    return { state, facts: await readLinking(tx, operation) }
  })
  if (!now) return undefined
  const { state, facts } = now
  const counted = facts
    ? Promise.resolve().then(() => countFacts(facts, state.number))
    : known.get(operation)!.counted
  if (facts) known.set(operation, { times: state.times, counted })
  const { figure, ...rest } = await counted
  return { ...rest, figure: { ...figure, upTo: state.number } }
}

/** Pure: the same facts always give the same figure. */
export function countFacts(facts: LinkingFacts, upTo: number): Counted {
  const said = answersByPair(facts.said)
  const pairs = weighPairs(facts).map((weighed) => judgePair(weighed, said.get(weighed.pair.pair)))
  return { records: facts.records, pairs, figure: peopleFigure(facts.records, pairs, upTo) }
}
