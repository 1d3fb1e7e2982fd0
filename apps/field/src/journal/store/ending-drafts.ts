import type { BrowserStore } from '@libertad/browser'
import type { Change, Storage } from '@libertad/participant'
import { readHeader } from '@libertad/protocol'

/**
 * A draft ends with the entry that it became: both are on the disk, or neither. The storage is the participant's; an
 * entry about the subject named to `endsWith` takes the draft's row with it.
 */
export function endingDrafts(store: Pick<BrowserStore, 'storage' | 'commitDraft'>) {
  const ending = new Map<string, string>()

  const isNew = (change: Change) =>
    'put' in change && change.put === 'entry' && change.value.number === undefined ? change.value : undefined

  function draftEndedBy(changes: Change[]): string | undefined {
    for (const change of changes) {
      const header = readHeader(isNew(change)?.header ?? '')
      const row = header && ending.get(nameOf(header.kind, header.subject))
      if (row !== undefined) return row
    }
    return undefined
  }

  const storage: Storage = {
    load: () => store.storage.load(),
    payload: (hash) => store.storage.payload(hash),
    write(changes) {
      const row = draftEndedBy(changes)
      return row === undefined ? store.storage.write(changes) : store.commitDraft(row, changes)
    },
  }
  return {
    storage,
    async endsWith<Answer>(
      row: string,
      { kind, subject }: { kind: string; subject: string },
      writes: () => Promise<Answer>,
    ): Promise<Answer> {
      ending.set(nameOf(kind, subject), row)
      try {
        return await writes()
      } finally {
        ending.delete(nameOf(kind, subject))
      }
    },
  }
}

const nameOf = (kind: string, subject: string) => `${kind} ${subject}`
