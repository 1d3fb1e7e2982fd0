import type { ReadingWorker } from '../read/ask-reader.ts'
import { givenFile, type ChosenFile } from '../read/given-file.ts'
import type { HowToTake, Items, Understood } from '../read/understood.ts'
import type { Progress } from '../take/taking.ts'
import type { GivenFile } from '@libertad/interchange'

export type Trouble = 'too_large' | 'unreadable' | 'failed'

/** What the page shows of the one file that is looked at. */
export interface ExchangeState {
  step: 'empty' | 'opening' | 'reading' | 'read' | 'trouble'
  name: string
  /** Share of its bytes that are read, 0 to 1. */
  share: number
  /** When reading began, milliseconds. */
  since: number
  trouble: Trouble | undefined
  how: HowToTake
  understood: Understood | undefined
  items: Items | undefined
  taking: Progress | undefined
}

const empty: ExchangeState = {
  ...{ step: 'empty', name: '', share: 0, since: 0, trouble: undefined, how: {} },
  ...{ understood: undefined, items: undefined, taking: undefined },
}

/**
 * The file that somebody looks at, for as long as the desk is open: the page may be left and come back to. Its bytes
 * stay in this browser; nothing is sent before somebody takes it in.
 */
export function exchangeStore(startWorker: () => ReadingWorker) {
  const listeners = new Set<() => void>()
  let state = empty
  let given: GivenFile | undefined
  let worker: ReadingWorker | undefined
  /** Which choice of a file is the newest: what an older one answers is let go. */
  let turn = 0
  let stopTaking = false

  function set(change: Partial<ExchangeState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const work = () => (worker ??= startWorker())

  function stopWork(): void {
    worker?.stop()
    worker = undefined
  }

  async function bytesOf(file: ChosenFile): Promise<GivenFile | undefined> {
    const mine = turn
    const read = await givenFile(file, {
      read: (share) => mine === turn && set({ share }),
      stopped: () => mine !== turn,
    })
    if (mine !== turn || read === 'stopped') return undefined
    if (typeof read !== 'string') return read
    set({ step: 'trouble', trouble: read })
    return undefined
  }

  async function readAgain(how: HowToTake): Promise<void> {
    const mine = ++turn
    if (!given) return
    set({ step: 'reading', how, since: Date.now(), trouble: undefined, items: undefined, taking: undefined })
    try {
      const understood = await work().read(given, how)
      if (mine === turn) set({ step: 'read', understood })
    } catch {
      stopWork()
      if (mine === turn) set({ step: 'trouble', trouble: 'failed' })
    }
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    /** Opens a file that somebody chose, and says what it is. */
    async open(file: ChosenFile, on: string): Promise<void> {
      turn++
      stopWork()
      given = undefined
      set({ ...empty, step: 'opening', name: file.name, since: Date.now() })
      given = await bytesOf(file)
      if (given) await readAgain({ on })
    },
    /** The form to which the file holds the answers. */
    async beside(file: ChosenFile): Promise<void> {
      turn++
      set({ step: 'opening', share: 0, since: Date.now() })
      const form = await bytesOf(file)
      if (form) await readAgain({ ...state.how, as: 'answers', beside: form })
    },
    read: readAgain,
    /** Its rows, fetched once. */
    async items(): Promise<Items> {
      const items = state.items ?? (await work().items())
      if (state.items !== items) set({ items })
      return items
    },
    convert: (name: string) => work().convert(name),
    /** Runs a taking in; one at a time. */
    async take(
      run: (to: { told: (progress: Progress) => void; stopped: () => boolean }) => Promise<unknown>,
    ): Promise<void> {
      if (state.taking?.state === 'running') return
      stopTaking = false
      await run({ told: (taking) => set({ taking }), stopped: () => stopTaking })
    },
    stopTaking: () => void (stopTaking = true),
    /** Lets go of the file and of all that was read of it. */
    forget(): void {
      turn++
      stopTaking = true
      stopWork()
      given = undefined
      set(empty)
    },
  }
}

export type ExchangeStore = ReturnType<typeof exchangeStore>
