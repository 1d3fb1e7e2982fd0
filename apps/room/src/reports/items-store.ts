import type { readReport } from '@libertad/reports'

export type Report = ReturnType<typeof readReport>

export interface Item {
  id: number
  name: string
  report: Report
}

interface State {
  items: readonly Item[]
  reading: boolean
  /** Files that were not read, and why. */
  trouble: readonly { name: string; why: 'too_large' | 'not_text' }[]
}

/** Larger than any text that is read to its end, in bytes. */
export const mostBytes = 2_000_000

/** What is needed of a file that was dropped. */
export type TextFile = Pick<Blob, 'size' | 'arrayBuffer'> & { name: string }

/** Items that somebody compares, for as long as the desk is open: the page may be left and come back to. */
export function itemsStore(read: (text: string, name: string) => Promise<Report>) {
  const listeners = new Set<() => void>()
  let state: State = { items: [], reading: false, trouble: [] }
  let next = 1

  function set(change: Partial<State>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  async function add(text: string, name: string): Promise<void> {
    set({ reading: true })
    try {
      const report = await read(text, name)
      set({ items: [...state.items, { id: next++, name, report }] })
    } finally {
      set({ reading: false })
    }
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    add,
    async addFiles(files: readonly TextFile[]): Promise<void> {
      set({ trouble: [] })
      for (const file of files) {
        const text = file.size > mostBytes ? undefined : textIn(await file.arrayBuffer())
        if (text !== undefined) await add(text, file.name)
        else {
          const why = file.size > mostBytes ? ('too_large' as const) : ('not_text' as const)
          set({ trouble: [...state.trouble, { name: file.name, why }] })
        }
      }
    },
    remove: (id: number) => set({ items: state.items.filter((one) => one.id !== id) }),
    removeAll: () => set({ items: [], trouble: [] }),
  }
}

/** Text in UTF-8 or, where it is none, in the older code of western files; `undefined` for what is no text. */
function textIn(bytes: ArrayBuffer): string | undefined {
  const isBinary = new Uint8Array(bytes).subarray(0, 4_000).includes(0)
  if (isBinary) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export type ItemsStore = ReturnType<typeof itemsStore>
