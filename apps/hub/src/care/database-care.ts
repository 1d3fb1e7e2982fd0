import type { Content } from '@libertad/domain'
import type { OpenedEntry } from '@libertad/protocol'
import type { Transaction } from '../database/database.ts'
import { noCare, type BasisKnown, type Care, type CaseKnown, type ReferralKnown } from './care-known.ts'

const hour = 3_600_000
/** A consent holds to the end of its day, wherever on earth that day ends last. */
const dayEndsHours = 36

/** What is known of care that the entries of a parcel stand on or change; most parcels ask nothing. */
export async function careKnown(tx: Transaction, operation: string, entries: OpenedEntry[]): Promise<Care> {
  const care = noCare()
  const { named, people, referrals, cases } = asked(entries)
  if (named.size + people.size + referrals.size > 0) {
    const [row] = await tx.query<{ known: { bases: BasisRow[]; referrals: ReferralKnown[] } | null }>(
      'select libertad.bases_known($1, $2::uuid[], $3::uuid[], $4::uuid[]) as known',
      [operation, [...named], [...people], [...referrals]],
    )
    for (const basis of row?.known?.bases ?? []) {
      care.bases.set(basis.id, basisOf(basis))
      cases.add(basis.person)
    }
    for (const referral of row?.known?.referrals ?? []) care.referrals.set(referral.id, referral)
  }
  if (cases.size > 0) {
    const rows = await tx.query<CaseRow>(
      `select subject, country, zone, child, status, screened, closed, due::text, waits_since, nothing_due_since
       from libertad.cases_known($1, $2::uuid[])`,
      [operation, [...cases]],
    )
    for (const row of rows) care.cases.set(row.subject, caseOf(row))
  }
  return care
}

const aboutBases = new Set(['consent.withdrawn', 'legal_basis.seconded'])
const beginsBases = new Set(['consent.recorded', 'legal_basis.claimed'])
const beginsCases = new Set(['person_met.recorded', 'case.received'])

function asked(entries: OpenedEntry[]) {
  const ids = () => new Set<string>()
  const found = { named: ids(), people: ids(), referrals: ids(), cases: ids() }
  for (const { header, body, fault } of entries) {
    if (fault) continue
    const { kind, subject } = header
    const { basis, person } = (body ?? {}) as { basis?: unknown; person?: unknown }
    if (aboutBases.has(kind)) found.named.add(subject)
    else if (beginsBases.has(kind)) for (const set of [found.people, found.cases]) addId(set, person)
    else if (kind === 'referral.sent') addId(found.named, basis)
    else if (kind.startsWith('referral.')) found.referrals.add(subject)
    else if (/^(person_met|case)\./.test(kind) && !beginsCases.has(kind)) {
      found.cases.add(subject)
      // Whether she may be a child is said there.
      if (/\.(path_set|corrected)$/.test(kind)) found.people.add(subject)
    }
  }
  return found
}

/** Bodies are not judged yet when this is asked: what is no id is refused by its shape later. */
function addId(ids: Set<string>, id: unknown): void {
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) ids.add(id)
}

/** Keeps what a parcel changed of it. */
export async function keepCare(tx: Transaction, operation: string, changed: Care): Promise<void> {
  if (changed.bases.size + changed.referrals.size > 0) {
    const facts = {
      bases: [...changed.bases.values()].map(basisRow),
      referrals: [...changed.referrals.values()],
    }
    await tx.query('select libertad.keep_bases($1, $2::jsonb)', [operation, JSON.stringify(facts)])
  }
  if (changed.cases.size > 0) {
    const cases = [...changed.cases.values()].map(
      ({ waitsSince: waits_since, nothingDueSince: nothing_due_since, ...one }) => ({
        ...{ ...one, waits_since, nothing_due_since },
      }),
    )
    await tx.query('select libertad.keep_cases($1, $2::jsonb)', [operation, JSON.stringify(cases)])
  }
}

interface BasisRow extends Omit<BasisKnown, 'givenBy' | 'saidAt' | 'withdrawnAt'> {
  given_by: BasisKnown['givenBy']
  said_at: string
  withdrawn_at: string | null
}

const utc = (text: string | Date) => new Date(text).toISOString()

function basisOf({ given_by: givenBy, said_at, withdrawn_at, ...basis }: BasisRow): BasisKnown {
  const withdrawnAt = withdrawn_at === null ? null : utc(withdrawn_at)
  return { ...basis, givenBy, saidAt: utc(said_at), withdrawnAt }
}

function basisRow(known: BasisKnown) {
  const { givenBy: given_by, saidAt: said_at, withdrawnAt: withdrawn_at, ...basis } = known
  return { ...basis, given_by, said_at, withdrawn_at, ends: endOf(basis) }
}

function endOf({ kind, until }: Pick<BasisKnown, 'kind' | 'until'>): string {
  if (kind === 'legal_basis') return until
  return utc(new Date(Date.parse(`${until}T00:00:00.000Z`) + dayEndsHours * hour))
}

interface CaseRow extends Omit<CaseKnown, 'waitsSince' | 'nothingDueSince' | 'status'> {
  status: Content<'case.determined'>['status'] | null
  waits_since: Date | null
  nothing_due_since: Date | null
}

function caseOf({ waits_since, nothing_due_since, ...known }: CaseRow): CaseKnown {
  const at = (date: Date | null) => (date === null ? null : utc(date))
  return { ...known, waitsSince: at(waits_since), nothingDueSince: at(nothing_due_since) }
}

/** Forgets what was known of a subject whose first entry was erased. */
export async function eraseCare(
  tx: Transaction,
  operation: string,
  subject: string,
  entries: string[],
): Promise<void> {
  await tx.query('select libertad.forget_care($1, $2, $3::text[])', [operation, subject, entries])
}
