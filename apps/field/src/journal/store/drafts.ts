import type { BrowserStore } from '@libertad/browser'

/** A form as it was left. */
export interface Draft {
  id: string
  screen: string
  person?: string
  value: unknown
  /** When it was touched last, milliseconds. */
  at: number
}

interface Kept {
  draft: Draft
  /** Name of its row, which is random: what a screen calls its draft would tell which screen it is. */
  row: string
  /** The write under way. */
  running?: Promise<void>
  /** The one after it, not begun: it will take whatever is newest then. */
  next?: Promise<void> | undefined
}

interface Ports {
  store: Pick<BrowserStore, 'drafts'>
  now(): number
  uuid(): string
}

/** Forms that are being filled in. Each touch is on the disk, sealed, when it is answered; of several, the last stays. */
export async function draftDesk({ store, now, uuid }: Ports) {
  const { drafts: found, damagedRows } = await store.drafts.load()
  const drafts = new Map<string, Kept>()
  for (const [row, bytes] of found) {
    const draft = JSON.parse(new TextDecoder().decode(bytes)) as Draft
    drafts.set(draft.id, { draft, row })
  }
  // What was open when the phone stopped, until it is touched again or given up.
  let stopped: Draft | undefined = [...drafts.values()]
    .map(({ draft }) => draft)
    .sort((one, other) => one.at - other.at)
    .at(-1)

  async function write(kept: Kept): Promise<void> {
    if (drafts.get(kept.draft.id) !== kept) return
    await store.drafts.save(kept.row, new TextEncoder().encode(JSON.stringify(kept.draft)))
  }

  function gone(id: string): void {
    drafts.delete(id)
    if (stopped?.id === id) stopped = undefined
  }

  return {
    ...{ gone, damaged: damagedRows, stopped: () => stopped },
    /** Rejects with `StorageTrouble` where it could not be kept. */
    save(touched: Omit<Draft, 'at'>): Promise<void> {
      if (stopped?.id === touched.id) stopped = undefined
      const draft = { ...touched, at: now() }
      const kept = drafts.get(touched.id) ?? { draft, row: uuid() }
      kept.draft = draft
      drafts.set(touched.id, kept)
      kept.next ??= Promise.resolve(kept.running)
        .catch(() => undefined)
        .then(() => {
          kept.next = undefined
          return (kept.running = write(kept))
        })
      return kept.next
    },
    find: (id: string): unknown => drafts.get(id)?.draft.value,
    /** Resolves when every touch of it is on the disk, or could not be kept. */
    async settled(id: string): Promise<void> {
      const kept = drafts.get(id)
      await kept?.running?.catch(() => undefined)
      await kept?.next?.catch(() => undefined)
    },
    rowOf: (id: string): string | undefined => drafts.get(id)?.row,
    async drop(id: string): Promise<void> {
      const kept = drafts.get(id)
      if (!kept) return
      await kept.running?.catch(() => undefined)
      await store.drafts.drop(kept.row)
      gone(id)
    },
  }
}

export type DraftDesk = Awaited<ReturnType<typeof draftDesk>>
