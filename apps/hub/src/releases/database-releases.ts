import type { ReleaseFigures } from '@libertad/domain'
import type { OpenedEntry } from '@libertad/protocol'
import type { Database, Transaction } from '../database/database.ts'
import type { Judged } from '../journal/judge-parcel.ts'
import { releaseFacts } from './release-facts.ts'
import { noReleases, type ReleaseKnown, type ReleasesKnown } from './releases-known.ts'

interface Row extends Omit<ReleaseKnown, 'preparedBy' | 'preparedDevice'> {
  prepared_by: string
  prepared_device: string
}

/** What is known of releases that the entries of a parcel speak of; most parcels ask nothing. */
export async function releasesKnown(
  tx: Transaction,
  operation: string,
  entries: OpenedEntry[],
): Promise<ReleasesKnown> {
  const known = noReleases()
  const named = entries.flatMap(({ header }) => (header.kind.startsWith('release.') ? [header.subject] : []))
  if (named.length === 0) return known
  const rows = await tx.query<Row>('select * from libertad.releases_known($1, $2::uuid[])', [
    operation,
    named,
  ])
  for (const { prepared_by: preparedBy, prepared_device: preparedDevice, ...row } of rows)
    known.set(row.id, { ...row, preparedBy, preparedDevice })
  return known
}

/** Keeps what a parcel said of releases. `receivedAt`: the journal's clock, UTC. */
export async function keepReleases(
  tx: Transaction,
  operation: string,
  judged: Judged,
  receivedAt: string,
): Promise<void> {
  const facts = releaseFacts(judged, receivedAt)
  if (facts)
    await tx.query('select libertad.keep_releases($1, $2::jsonb)', [operation, JSON.stringify(facts)])
}

/** Forgets what was prepared and erased before it was signed. */
export async function eraseRelease(
  tx: Transaction,
  operation: string,
  subject: string,
  entries: string[],
): Promise<void> {
  await tx.query('select libertad.forget_release($1, $2, $3::text[])', [operation, subject, entries])
}

/** What figures stand on beside people: facts that name nobody, and everything that was ever public. */
export interface StandsOn {
  arrests: number
  visited: number
  countries: string[]
  released: ReleaseFigures[]
}

/** Read by the login that can read no entry; `undefined`: the person has no part in this operation. */
export function readStandsOn(
  database: Database,
  operation: string,
  person: string,
): Promise<StandsOn | undefined> {
  return database.asCounter(person, async (tx) => {
    const [facts] = await tx.query<{ arrests: string; visited: string; countries: string[] }>(
      'select arrests, visited, countries from libertad.release_facts($1)',
      [operation],
    )
    if (!facts) return undefined
    const released = await tx.query<{ figures: string }>(
      'select figures from libertad.released_figures($1)',
      [operation],
    )
    return {
      ...{ arrests: Number(facts.arrests), visited: Number(facts.visited), countries: facts.countries },
      released: released.map(({ figures }) => JSON.parse(figures) as ReleaseFigures),
    }
  })
}
