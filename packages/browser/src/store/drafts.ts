import type { committer } from './commit.ts'
import type { KeptDraft } from './kept.ts'
import type { RowReader } from './read-rows.ts'

/** Forms that are being filled in. Each save is on the disk when it is answered, so that no keystroke is lost. */
export interface Drafts {
  /** Keeps a draft under a random id; of several, the one asked for last stays. */
  save(id: string, bytes: Uint8Array): Promise<void>
  /** All drafts that can be read, and by name the rows that cannot. */
  load(): Promise<{ drafts: Map<string, Uint8Array>; damagedRows: string[] }>
  drop(id: string): Promise<void>
}

export function drafts(commit: ReturnType<typeof committer>, rows: RowReader): Drafts {
  return {
    save: (id, bytes) => commit([{ table: 'drafts', put: { id, bytes } }]),
    async load() {
      const { values, damagedRows } = await rows.all<KeptDraft>('drafts')
      return { drafts: new Map(values.map(({ id, bytes }) => [id, bytes])), damagedRows }
    },
    drop: (id) => commit([{ table: 'drafts', drop: id }]),
  }
}
