import { day, phaseCodes } from '@libertad/domain'
import type { OperationView, PlanView } from '../model/view-model.ts'
import { madeOf, type Made, type Mistakes } from '../form/made.ts'

export type PhaseCode = (typeof phaseCodes)[number]

export interface PhaseDraft {
  code: PhaseCode | ''
  starts: string
  ends: string
}

/** A phase of the plan. Without the id of its subject it can be shown and not moved. */
export type PhaseView = PlanView['phases'][number] & { id?: string }

/** The phases that are not planned yet, in their order. */
export function openPhases(phases: readonly PhaseView[]): PhaseCode[] {
  return phaseCodes.filter((code) => !phases.some((phase) => phase.code === code))
}

/** The draft of another phase. The action days are known from the founding: they are proposed. */
export function withPhase(draft: PhaseDraft, code: PhaseDraft['code'], operation: OperationView): PhaseDraft {
  const open = draft.starts === '' && draft.ends === ''
  const { firstDay: starts, lastDay: ends } = operation
  return code === 'action' && open ? { code, starts, ends } : { ...draft, code }
}

/** The phase as it is planned, or what is wrong with it. */
export function madePhase(draft: PhaseDraft): Made<keyof PhaseDraft> {
  const { code, starts, ends } = draft
  const mistakes = dayMistakes(draft)
  if (code === '') mistakes.code = 'needed'
  return madeOf(mistakes, () => ({
    kind: 'phase.planned',
    content: { code: code as PhaseCode, starts, ends },
  }))
}

/** The days to which a phase moves: only what changes is said. */
export function madeMove(phase: PhaseView, draft: PhaseDraft): Made<keyof PhaseDraft> {
  const { starts, ends } = draft
  const mistakes = dayMistakes(draft)
  const changes = {
    ...(starts === phase.starts ? {} : { starts }),
    ...(ends === phase.ends ? {} : { ends }),
  }
  if (Object.keys(changes).length === 0) mistakes.starts = 'unchanged'
  return madeOf(mistakes, () => ({ kind: 'phase.moved', subject: phase.id ?? '', content: changes }))
}

function dayMistakes({ starts, ends }: PhaseDraft): Mistakes<keyof PhaseDraft> {
  const mistakes: Mistakes<keyof PhaseDraft> = {}
  if (!day().safeParse(starts).success) mistakes.starts = 'needed'
  if (!day().safeParse(ends).success) mistakes.ends = 'needed'
  // Days are written so that their order is the order of their letters.
  else if (!mistakes.starts && ends < starts) mistakes.ends = 'day_order'
  return mistakes
}
