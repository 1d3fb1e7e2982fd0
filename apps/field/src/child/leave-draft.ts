import type { Content } from '@libertad/domain'
import { helpers, type Helper } from './child-draft.ts'

/** Who may take a person from the path for children: never an officer alone. */
export const leavers = [...helpers, 'age_determined'] as const
export type Leaver = (typeof leavers)[number]

export interface LeaveDraft {
  shape: 1
  touchedAt: number
  by: Leaver | null
  /** Name of the guardian or advocate. It is sealed before anything is written. */
  name: string
  present: boolean
}

export const beginLeave = (now: number): LeaveDraft => ({
  ...{ shape: 1, touchedAt: now, by: null, name: '', present: false },
})

export function readLeave(kept: unknown): LeaveDraft | undefined {
  const draft = kept as LeaveDraft | undefined
  return draft?.shape === 1 ? draft : undefined
}

/** The guardian or advocate who must be named; `undefined` where an age was determined. */
export const namedBy = ({ by }: Pick<LeaveDraft, 'by'>): Helper | undefined =>
  by === null || by === 'age_determined' ? undefined : by

/** What still keeps the person on the path. */
export function keepsOnPath(draft: Pick<LeaveDraft, 'by' | 'name'>): 'by' | 'name' | undefined {
  if (draft.by === null) return 'by'
  return namedBy(draft) && draft.name.trim() === '' ? 'name' : undefined
}

/** The entry that leaves the path, or `undefined` while something keeps the person on it. */
export function leaveContent(draft: LeaveDraft): Content<'person_met.path_set'> | undefined {
  const { by, present } = draft
  if (by === null || keepsOnPath(draft) !== undefined) return undefined
  const kind = namedBy(draft)
  return { path: 'adult', by, ...(kind && { guardian: { kind, present } }) }
}
