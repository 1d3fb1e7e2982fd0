import { daysAfter, isChild, localDay, type Content } from '@libertad/domain'
import type { CareEntry, CaseKnown } from './care-known.ts'

type Step = 'screened' | 'determined' | 'path_set' | 'next_step_set' | 'closed' | 'reopened'
const steps = new Set<string>(['screened', 'determined', 'path_set', 'next_step_set', 'closed', 'reopened'])

/**
 * How far a person's way is known after an entry; `undefined` for entries that say nothing of it. In the order in
 * which entries came: the figures say what the hub was told last.
 * `country`: of the agency that has her case. `now`: the journal's clock, UTC.
 */
export function judgeCase(
  before: CaseKnown | undefined,
  { kind, subject, body }: CareEntry,
  country: string,
  now: string,
): CaseKnown | undefined {
  if (body === undefined) return undefined
  if (kind === 'person_met.recorded' || kind === 'case.received') {
    const { zone, ageBand } = body as Content<'case.received'>
    return {
      ...{ subject, country, zone, child: isChild(ageBand), status: null, screened: false, closed: false },
      ...{ due: null, waitsSince: null, nothingDueSince: null },
    }
  }
  const [type, step = ''] = kind.split('.')
  if (!before || (type !== 'person_met' && type !== 'case')) return undefined
  if (step === 'corrected') {
    const { ageBand } = body as Content<'case.corrected'>
    return ageBand !== undefined && isChild(ageBand) ? { ...before, child: true } : undefined
  }
  if (!steps.has(step)) return undefined
  const after = { ...before, ...said(before, step as Step, body) }
  const waits = !after.closed && (after.screened || after.status === 'presumed')
  const waitsSince = waits ? (step === 'reopened' ? now : (after.waitsSince ?? now)) : null
  return { ...after, waitsSince, nothingDueSince: nothingDueSince({ ...after, waitsSince }) }
}

function said({ child }: CaseKnown, step: Step, body: unknown): Partial<CaseKnown> {
  switch (step) {
    case 'screened':
      return { screened: true }
    case 'determined':
      return { status: (body as Content<'case.determined'>).status }
    case 'path_set': {
      const { path, by, guardian } = body as Content<'case.path_set'>
      const isNamed = guardian !== undefined && guardian.kind !== 'herself'
      const lifts = by === 'age_determined' || (by !== 'officer' && isNamed)
      return { child: path === 'child' || (child && !lifts) }
    }
    case 'next_step_set':
      return { due: (body as Content<'case.next_step_set'>).due }
    case 'closed':
      return { closed: true }
    case 'reopened':
      return { closed: false }
  }
}

function nothingDueSince({ waitsSince, due, zone }: CaseKnown): string | null {
  if (waitsSince === null || due === null) return waitsSince
  const forgotten = beginningOf(daysAfter(due, 2), zone)
  return forgotten > waitsSince ? forgotten : waitsSince
}

/** The first full quarter of an hour of a day at a place. Zones lie within 14 hours of UTC, at quarters. */
function beginningOf(day: string, zone: string): string {
  const quarter = 15 * 60_000
  let at = Date.parse(`${day}T00:00:00.000Z`) - 14 * 4 * quarter
  while (localDay(new Date(at).toISOString(), zone) < day) at += quarter
  return new Date(at).toISOString()
}
