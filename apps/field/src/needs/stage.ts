import type { ReactNode } from 'react'
import type { NeedsDraft, NeedsTouch } from './needs-draft.ts'

export interface NeedsStageProps {
  draft: NeedsDraft
  touch: (touch: NeedsTouch) => void
  /** Something is being written. */
  busy: boolean
  strip: ReactNode
  onBack: () => void
  onKeep: () => void
  /** What was refused, drawn where the act is. */
  refused: ReactNode
}
