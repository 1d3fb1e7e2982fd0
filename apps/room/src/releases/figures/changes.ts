import type { ReleaseFigures, ReleaseTable } from '@libertad/domain'
import { everPublic, type ReleaseHere } from '../state/release-state.ts'

export const facts = ['arrests', 'countries', 'sitesVisited'] as const
export type Fact = (typeof facts)[number]

export interface Changes {
  since: ReleaseFigures
  /** Whether the best figure or its range moved. */
  people: boolean
  facts: Fact[]
  added: ReleaseTable['id'][]
  gone: ReleaseTable['id'][]
  method: boolean
}

/** What figures tell otherwise than the public release that they replace, else than the newest one before them. */
export function changesSince(figures: ReleaseFigures, releases: readonly ReleaseHere[]): Changes | undefined {
  const since = everPublic(releases)
    .map((release) => release.figures)
    .filter(({ number }) =>
      figures.replaces === null ? number < figures.number : number === figures.replaces,
    )
    .sort((one, other) => other.number - one.number)[0]
  if (!since) return undefined
  const ids = ({ tables }: ReleaseFigures) => tables.map(({ id }) => id)
  const [before, now] = [ids(since), ids(figures)]
  return {
    since,
    people: JSON.stringify(rangeOf(since)) !== JSON.stringify(rangeOf(figures)),
    facts: facts.filter((fact) => since[fact] !== figures[fact]),
    added: now.filter((id) => !before.includes(id)),
    gone: before.filter((id) => !now.includes(id)),
    method: since.protection.method !== figures.protection.method,
  }
}

const rangeOf = ({ people: { low, best, high } }: ReleaseFigures) => [low, best, high]
