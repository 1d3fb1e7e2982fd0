import type { ReactNode } from 'react'
import type { PersonOnSite } from '../model/view-model.ts'
import type { ChildChange, ChildDraft } from './child-draft.ts'

/** What each part of the path is given. */
export interface ChildStageProps {
  person: PersonOnSite
  draft: ChildDraft
  change: (change: ChildChange) => void
  /** Something is being written. */
  busy: boolean
  strip: ReactNode
  onBack: () => void
  onNext: () => void
  /** What was refused, drawn where the act is. */
  refused: ReactNode
}
