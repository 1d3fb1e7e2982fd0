import type { ReleaseFigures } from '@libertad/domain'
import type { BulletinRelease } from '../input.ts'
import { fill, type Say } from '../page/say.ts'

/** What a reader who knows the release before must know, in sentences; `undefined` for a first release. */
export function changesSince(
  say: Say,
  releases: readonly BulletinRelease[],
  { figures, correction }: BulletinRelease,
): { since: number; says: string[] } | undefined {
  const { release: words } = say.words
  const before = releases
    .map((release) => release.figures)
    .filter(({ number }) =>
      figures.replaces === null ? number < figures.number : number === figures.replaces,
    )
    .sort((a, b) => b.number - a.number)[0]
  if (!before) return undefined
  const told = ({ people }: ReleaseFigures) =>
    `${say.number(people.best)} (${say.number(people.low)}–${say.number(people.high)})`
  const lines = [
    [words.changed.people, told(figures), told(before)],
    ...(['arrests', 'countries', 'sitesVisited'] as const).map((fact) => [
      words.changed[fact],
      say.number(figures[fact]),
      say.number(before[fact]),
    ]),
  ] as [string, string, string][]
  const changed = lines
    .filter(([, now, then]) => now !== then)
    .map(([sentence, now, then]) => fill(sentence, { now, before: then }))
  return {
    since: before.number,
    says: [
      ...(changed.length === 0 ? [words.unchanged] : changed),
      ...(correction ? [words.reason[correction]] : []),
    ],
  }
}
