import type { ReactNode } from 'react'
import type { PersonOnSite } from '../../model/view-model.ts'
import type { ScreeningDraft, Touch } from '../draft/screening-draft.ts'

/** What each stage of a conversation is given. */
export interface StageProps {
  person: PersonOnSite
  draft: ScreeningDraft
  touch: (touch: Touch) => void
  strip: ReactNode
  onBack: () => void
  /** What was refused, drawn where the act is. */
  refused: ReactNode
}
