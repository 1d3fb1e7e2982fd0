import type { Release } from '@libertad/domain'

/** Where a release stands, as this desk knows it. */
export const releaseStates = [
  'kept',
  'to_sign',
  'outdated',
  'public',
  'replaced',
  'withdrawn',
  'put_aside',
] as const
export type ReleaseState = (typeof releaseStates)[number]

export type ReleaseHere = Pick<Release, 'id' | 'figures' | 'prepared' | 'signed' | 'withdrawn'>

/** Releases that two people signed, whether or not they still stand: readers may have kept each of them. */
export const everPublic = <Line extends ReleaseHere>(releases: readonly Line[]): Line[] =>
  releases.filter(({ signed }) => signed?.number !== undefined)

/** Where one of all releases stands. Figures that were not attacked together with all that is public are outdated. */
export function releaseState(release: ReleaseHere, releases: readonly ReleaseHere[]): ReleaseState {
  const last = release.withdrawn ?? release.signed ?? release.prepared
  // Written on this device, and not at the hub yet: nothing of it counts anywhere else.
  if (last.number === undefined) return 'kept'
  if (release.withdrawn) return release.signed ? 'withdrawn' : 'put_aside'
  const known = everPublic(releases)
  const { number, attack } = release.figures
  if (release.signed) return known.some(({ figures }) => figures.replaces === number) ? 'replaced' : 'public'
  const numbers = new Set(known.map(({ figures }) => figures.number))
  const isCurrent = attack.against.length === numbers.size && attack.against.every((one) => numbers.has(one))
  return isCurrent ? 'to_sign' : 'outdated'
}

/** Releases that a new one may replace, the newest first: were public, and nothing replaced them yet. */
export function replaceable<Line extends ReleaseHere>(releases: readonly Line[]): Line[] {
  const known = everPublic(releases)
  return known
    .filter(({ figures }) => !known.some((other) => other.figures.replaces === figures.number))
    .sort((one, other) => other.figures.number - one.figures.number)
}
