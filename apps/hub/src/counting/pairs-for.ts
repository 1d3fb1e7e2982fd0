import type { Role } from '@libertad/domain'
import type { PairsReply, PairToJudge } from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import { countEveryone } from './count-everyone.ts'
import type { JudgedPair } from './judge-pairs.ts'
import { proposalsTold, toldTo } from './told-of-probing.ts'

/** Less likely ones are not worth a question. */
const least = 0.05
const hour = 3_600_000
/** After it a pair that is still open is the coordinator's. */
const answerWithin = 24 * hour

const owners: Role[] = ['country_lead', 'field_officer', 'case_worker']

/**
 * Pairs that a person is asked about, the likeliest first: of her agency's records that she reads, and for a
 * coordinator those that owners left open or disagree on. `now`: the journal's clock, UTC.
 */
export async function pairsFor(
  database: Database,
  asks: { operation: string; person: string; agency: string; roles: Role[]; now: string },
): Promise<PairsReply | undefined> {
  const { operation, person, agency, roles, now } = asks
  const counted = await countEveryone(database, operation, person)
  if (!counted) return undefined
  const { own, told } = await database.asLinker(person, async (tx) => ({
    own: await tx.query<{ subject: string }>('select subject from libertad.my_records($1) as subject', [
      operation,
    ]),
    told: await proposalsTold(tx, operation),
  }))
  const mine = new Set(roles.some((role) => owners.includes(role)) ? own.map(({ subject }) => subject) : [])
  const coordinates = roles.includes('coordinator')
  const pairs = counted.pairs
    .filter(({ probability, answered }) => probability > least || answered)
    .flatMap((pair) => {
      const hers = ofOwner(pair, mine, agency)
      if (hers) return [hers]
      return coordinates && isCoordinators(pair, now) ? [ofCoordinator(pair)] : []
    })
    .sort((x, y) => y.probability - x.probability || (x.pair < y.pair ? -1 : 1))
  return { pairs, ...toldTo(told, { agency: coordinates ? undefined : agency, today: now.slice(0, 10) }) }
}

const dueOf = (since: string) => new Date(Date.parse(since) + answerWithin).toISOString()

function isCoordinators({ state, settled, pair }: JudgedPair, now: string): boolean {
  return settled !== undefined || state === 'disagreed' || (state === 'open' && dueOf(pair.since) <= now)
}

function ofOwner(judged: JudgedPair, mine: ReadonlySet<string>, agency: string): PairToJudge | undefined {
  const { a, b, pair, owners } = judged
  if (pair.held && pair.byOwner === agency) return undefined
  const [own, other] = mine.has(a.subject) ? [a, b] : [b, a]
  if (!mine.has(own.subject)) return undefined
  const answer = owners.get(agency)
  const theirs = a.owner === b.owner ? undefined : owners.get(other.owner)
  return {
    ...asked(judged),
    ...{ mine: own.subject, countries: [other.ownerCountry], answer },
    // What the other said would lead her; and that it said nothing yet is told only after her own word, too.
    theirs: answer === undefined && a.owner !== b.owner ? 'hidden' : (theirs ?? 'none'),
  }
}

function ofCoordinator(judged: JudgedPair): PairToJudge {
  const { a, b, owners } = judged
  return {
    ...asked(judged),
    ...{
      mine: undefined,
      countries: [...new Set([a.ownerCountry, b.ownerCountry])].sort(),
      answer: undefined,
    },
    theirs: owners.size > 0 ? 'hidden' : 'none',
  }
}

function asked({ pair, probability, prior, evidence, settled, state }: JudgedPair) {
  const { since } = pair
  const shown = evidence().filter(({ of, is }) => of !== 'same_visit' || is !== 'missing')
  return {
    ...{ pair: pair.pair, probability, prior, evidence: shown, settled, state },
    ...{ since, due: dueOf(since) },
  }
}
