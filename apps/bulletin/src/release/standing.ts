import type { BulletinRelease } from '../input.ts'

/** What became of each release. */
export interface Standing {
  /** The newest that neither was replaced nor taken off: its tables are shown. */
  current: BulletinRelease | undefined
  /** Others that stand beside it, newest first: their tables are files. */
  beside: BulletinRelease[]
  /** Of these only the headline may be told, newest first. */
  replaced: BulletinRelease[]
  withdrawn: BulletinRelease[]
}

/** Sorts releases by what may still be told of them. */
export function standing(releases: readonly BulletinRelease[]): Standing {
  const newestFirst = [...releases].sort((a, b) => b.figures.number - a.figures.number)
  // Also by one that was taken off since: a reader has both its tables and these.
  const over = new Set(newestFirst.map(({ figures }) => figures.replaces))
  const withdrawn = newestFirst.filter((release) => release.withdrawn)
  const left = newestFirst.filter((release) => !release.withdrawn)
  const [current, ...beside] = left.filter(({ figures }) => !over.has(figures.number))
  return { current, beside, withdrawn, replaced: left.filter(({ figures }) => over.has(figures.number)) }
}

/** When the last of those who had to sign did, UTC; when it was counted, where nobody is known to have. */
export const publishedAt = ({ figures, signers }: BulletinRelease): string =>
  signers
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? figures.asOf
