import { acts, type KindName, type Role } from '@libertad/domain'
import type { FieldModel, VersionsLine } from '../model/view-model.ts'

/** So little room left that only words fit: what the strip counts too. In bytes. */
const leastRoom = 30_000_000

export const isFull = ({ storage }: Pick<FieldModel, 'storage'>): boolean =>
  storage.free !== undefined && storage.free < leastRoom

/** How many things wait for a person: refused or not verified, two versions, broken rows, a clock, a full phone. */
export function attentionCount({
  outbox,
  versions,
  clock,
  storage,
}: Pick<FieldModel, 'outbox' | 'versions' | 'clock' | 'storage'>): number {
  return (
    outbox.attention.length +
    versions.length +
    outbox.damaged.length +
    (clock ? 1 : 0) +
    (isFull({ storage }) ? 1 : 0)
  )
}

/** What settles two versions of a subject, where this program knows it. */
export const chosenKind = ({ type }: Pick<VersionsLine, 'type'>): KindName | undefined => {
  const kind = `${type}.chosen`
  return Object.hasOwn(acts, kind) ? (kind as KindName) : undefined
}

/** Roles whose decision it is; asked for when the officer's own is not among them. */
export const whoChooses = (line: Pick<VersionsLine, 'type'>): Role[] => {
  const kind = chosenKind(line)
  return kind ? [...acts[kind].own, ...(acts[kind].other ?? [])] : []
}

export type Takes = 'both' | (string & {})

/** The choice as an entry's content: about which field, between which versions, and which is taken. */
export const choiceContent = (
  { field, versions }: Pick<VersionsLine, 'field' | 'versions'>,
  takes: Takes,
) => ({
  ...{ about: field, takes },
  between: versions.map(({ entry }) => entry),
})
