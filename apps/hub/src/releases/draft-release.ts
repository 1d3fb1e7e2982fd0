import { usualRules } from '@libertad/disclosure'
import { refuse, type Refusal, type ReleaseFigures } from '@libertad/domain'
import {
  figuresBytes,
  toBase64url,
  type ReleaseDraft,
  type ReleaseRequest,
  type Sha256,
} from '@libertad/protocol'
import type { PeopleForFigures } from '../counting/people-for-figures.ts'
import type { Database } from '../database/database.ts'
import type { ReleaseKey } from '../keys/hub-key.ts'
import { countTables } from './count-tables.ts'
import { readStandsOn } from './database-releases.ts'
import { mayReplace, nextNumber } from './judge-release.ts'
import { noiseBudget, noiseOf } from './protect-figures.ts'
import type { ProtectingThread } from './protecting-thread.ts'
import { releasedTables } from './released-tables.ts'

export interface DraftPorts {
  database: Database
  sha256: Sha256
  key: ReleaseKey
  people: PeopleForFigures
  protect: ProtectingThread['protect']
  /** The journal's clock, UTC. */
  now(): string
}

/** Releases of one operation that are attacked together at most. */
const mostReleases = 200

/**
 * Figures that may be published, on behalf of a member: counted, made safe beside everything that was ever public,
 * attacked, and signed by this hub. Nothing of it is kept. What is not safe is refused (`release_not_safe`, at `people`
 * where they are too few in all, else at `tables`), as is noise beyond its budget (`budget_spent`).
 */
export async function draftRelease(
  { database, sha256, key, people, protect, now }: DraftPorts,
  operation: string,
  person: string,
  { tables: chosen, method, replaces }: ReleaseRequest,
): Promise<ReleaseDraft | Refusal> {
  const standsOn = await readStandsOn(database, operation, person)
  if (!standsOn) return refuse('not_found')
  const { released, arrests, countries, visited } = standsOn
  if (released.length >= mostReleases) return refuse('release_not_safe', 'number')
  if (replaces !== null && !mayReplace(replaces, released)) return refuse('release_outdated', 'replaces')
  const spent = released.reduce((sum, { protection }) => sum + protection.spent, 0)
  const ids = [...new Set(chosen)]
  if (method === 'noise' && spent + noiseOf(ids) > noiseBudget.operation) return refuse('budget_spent')
  const counted = await people(database, operation, person)
  if (counted.figure.best < usualRules.threshold) return refuse('release_not_safe', 'people')
  const began = performance.now()
  const made = await protect({
    ...{ method, spent, seed: key.secretFor(`chance in figures of ${operation}`) },
    tables: countTables(ids, counted.people, countries),
    released: released.flatMap(releasedTables),
  })
  if (made === 'busy') return refuse('hub_busy')
  if (made === 'failed') return refuse('hub_failed')
  const { low, best, high, level, upTo } = counted.figure
  const { why, tables, protection, attack, lost } = made
  if (why.length > 0) return refuse('release_not_safe', 'tables')
  const figures: ReleaseFigures = {
    ...{ number: nextNumber(released), replaces, upTo, asOf: now(), people: { low, best, high }, level },
    ...{ arrests, countries: countries.length, sitesVisited: visited, tables, protection },
    attack: { ...attack, against: released.map(({ number }) => number) },
  }
  return {
    ...{ figures, digest: toBase64url(sha256(figuresBytes(figures))), lost },
    hubSignature: key.signRelease(operation, figures),
    seconds: Math.round(performance.now() - began) / 1000,
  }
}
