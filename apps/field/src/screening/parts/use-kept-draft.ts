import type { Refusal } from '@libertad/domain'
import { useCallback, useRef, useState } from 'react'
import { useField } from '../../model/use-field.ts'

export interface KeptDraft<Draft> {
  draft: Draft
  /** Shows a changed draft at once, and hands it to the disk. */
  change: (next: (draft: Draft) => Draft) => void
  /** Resolves when no save is under way: an entry that ends the draft comes after its last save. */
  settled: () => Promise<void>
  /** When the disk last answered, milliseconds since 1970. Absent while what is shown is not on it yet. */
  savedAt: number | undefined
  /** There while the disk did not take it. */
  refusal: Refusal | undefined
}

/**
 * A form that tells when it is safe: whoever sits with a frightened person needs to know that what she said is kept.
 * Saves go one after another, so that the last touch is what the disk holds.
 */
export function useKeptDraft<Draft extends { touchedAt: number }>(
  of: { id: string; screen: string; person: string },
  read: (kept: unknown) => Draft | undefined,
  begin: () => Draft,
): KeptDraft<Draft> {
  const { port } = useField()
  const { id, screen, person } = of
  const [resumed] = useState(() => read(port.draft(id)))
  const [draft, setDraft] = useState(() => resumed ?? begin())
  const [saved, setSaved] = useState<{ at?: number; refusal?: Refusal }>(() =>
    resumed ? { at: resumed.touchedAt } : {},
  )
  const last = useRef({ draft, saves: Promise.resolve() })
  const change = useCallback(
    (next: (draft: Draft) => Draft) => {
      const value = next(last.current.draft)
      last.current.draft = value
      setDraft(value)
      setSaved({})
      last.current.saves = last.current.saves.then(async () => {
        const answer = await port.saveDraft({ id, screen, person, value })
        if (last.current.draft !== value) return
        setSaved(answer.ok ? { at: port.now() } : { refusal: answer.refusal })
      })
    },
    [port, id, screen, person],
  )
  const settled = useCallback(() => last.current.saves, [])
  return { draft, change, settled, savedAt: saved.at, refusal: saved.refusal }
}
