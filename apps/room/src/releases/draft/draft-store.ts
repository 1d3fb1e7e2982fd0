import type { Outcome } from '@libertad/browser'
import type { Refusal } from '@libertad/domain'
import type { ReleaseDraft } from '@libertad/protocol'
import type { RoomPort } from '../../model/room-port.ts'
import { checkChoice, usualChoice, type ReleaseChoice } from './release-wish.ts'

/** How far figures have come that the hub was asked for. */
export type DraftNow =
  | { state: 'none' }
  /** `since`: milliseconds of this device's clock. */
  | { state: 'working'; since: number }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'made'; draft: ReleaseDraft; choice: ReleaseChoice }

export interface Drafting {
  choice: ReleaseChoice
  now: DraftNow
}

/** Figures that are chosen, made and put forward; they wait here while other pages are looked at. */
export interface DraftStore {
  known(): Drafting
  subscribe(listener: () => void): () => void
  change(changes: Partial<ReleaseChoice>): void
  /** Asks the hub for what is chosen. One question at a time. */
  ask(): Promise<void>
  /** Lets the figures go, and keeps the choice. */
  chooseAgain(): void
  /** Puts the figures forward, just as the hub made them; answers with the release's id where the journal has it. */
  prepare(): Promise<Outcome<string | undefined>>
}

type Port = { counting: Pick<RoomPort['counting'], 'draft' | 'prepare' | 'releases'> }

const nothing: Refusal = { refused: 'subject_unknown' }

/** A store over one port. `clock`: milliseconds. */
export function draftStore({ counting }: Port, clock: () => number): DraftStore {
  const listeners = new Set<() => void>()
  let known: Drafting = { choice: usualChoice, now: { state: 'none' } }
  const learn = (changes: Partial<Drafting>) => {
    known = { ...known, ...changes }
    for (const listener of listeners) listener()
  }
  return {
    known: () => known,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change: (changes) => learn({ choice: { ...known.choice, ...changes } }),
    async ask() {
      const { choice, now } = known
      const checked = checkChoice(choice)
      if (!checked.right || now.state === 'working') return
      learn({ now: { state: 'working', since: clock() } })
      const asked = await counting
        .draft(checked.wish)
        .catch((): { refusal: Refusal } => ({ refusal: { refused: 'hub_failed' } }))
      learn({
        now:
          'value' in asked
            ? { state: 'made', draft: asked.value, choice }
            : { state: 'refused', refusal: asked.refusal },
      })
    },
    chooseAgain: () => learn({ now: { state: 'none' } }),
    async prepare() {
      const { now } = known
      if (now.state !== 'made') return { ok: false, refusal: nothing }
      const checked = checkChoice(now.choice)
      const outcome = await counting.prepare(now.draft, checked.right ? checked.correction : undefined)
      if (!outcome.ok) return outcome
      learn({ choice: usualChoice, now: { state: 'none' } })
      const { digest } = now.draft
      return { ok: true, value: counting.releases().find((release) => release.digest === digest)?.id }
    },
  }
}

const stores = new WeakMap<RoomPort, DraftStore>()

/** The one store of a port, as long as the desk is loaded. */
export function draftsOf(port: RoomPort): DraftStore {
  const store = stores.get(port) ?? draftStore(port, Date.now)
  stores.set(port, store)
  return store
}
