import type { BrowserStore } from '@libertad/browser'
import { isRefusal, type Refusal } from '@libertad/domain'
import type { Change, Storage } from '@libertad/participant'
import { readHeader } from '@libertad/protocol'
import type { DraftDesk } from './drafts.ts'

/** Which new entry a draft becomes, when its subject is known before and when it is not. */
export interface Becomes {
  kind: string
  subject?: string | undefined
}

/**
 * A draft ends with the entry that it became: both are on the disk, or neither. The storage is the participant's; the
 * entry named to `endsWith` takes the draft's row with it.
 */
export function endingDrafts(store: Pick<BrowserStore, 'storage' | 'commitDraft'>) {
  const ending = new Map<string, Becomes>()

  const isNew = (change: Change) =>
    'put' in change && change.put === 'entry' && change.value.number === undefined ? change.value : undefined

  function draftEndedBy(changes: Change[]): string | undefined {
    for (const change of changes) {
      const header = readHeader(isNew(change)?.header ?? '')
      if (!header) continue
      for (const [row, { kind, subject }] of ending)
        if (kind === header.kind && (subject === undefined || subject === header.subject)) return row
    }
    return undefined
  }

  const storage: Storage = {
    load: () => store.storage.load(),
    payload: (hash) => store.storage.payload(hash),
    async write(changes) {
      const row = draftEndedBy(changes)
      if (row === undefined) return store.storage.write(changes)
      await store.commitDraft(row, changes)
      ending.delete(row)
    },
  }
  return {
    storage,
    /** Does what makes that entry. The draft stays where it is refused; without one it is just done. */
    async endsWith<Answer extends object>(
      drafts: Pick<DraftDesk, 'rowOf' | 'gone' | 'settled'>,
      draft: string | undefined,
      becomes: Becomes,
      act: () => Promise<Answer | Refusal>,
    ): Promise<Answer | Refusal> {
      const row = draft === undefined ? undefined : drafts.rowOf(draft)
      if (draft === undefined || row === undefined) return act()
      // A touch that is still on its way to the disk would bring the row back.
      await drafts.settled(draft)
      ending.set(row, becomes)
      try {
        const answer = await act()
        if (!isRefusal(answer)) drafts.gone(draft)
        return answer
      } finally {
        ending.delete(row)
      }
    },
  }
}

export type EndsWith = ReturnType<typeof endingDrafts>['endsWith']
