import {
  day,
  type closingReasons,
  type erasureGrounds,
  type nextSteps,
  type urgentNeeds,
} from '@libertad/domain'
import { madeOf, type Made } from '../../../form/made.ts'
import type { CaseLine } from '../../../model/care-model.ts'

type Of = Pick<CaseLine, 'id' | 'type'>

export interface NextStepDraft {
  step: (typeof nextSteps)[number] | ''
  due: string
}

/** What happens next, by which day. `today`: the day at her place. */
export function madeNextStep(
  { id, type }: Of,
  { step, due }: NextStepDraft,
  today: string,
): Made<keyof NextStepDraft> {
  const wrongDay = !day().safeParse(due).success ? 'needed' : due < today ? 'day_order' : undefined
  return madeOf(
    {
      ...(step === '' ? { step: 'needed' as const } : {}),
      ...(wrongDay ? { due: wrongDay } : {}),
    },
    () => ({
      ...{ kind: `${type}.next_step_set` as 'person_met.next_step_set', subject: id },
      content: { step: step as (typeof nextSteps)[number], due },
    }),
  )
}

type Need = (typeof urgentNeeds)[number]

export interface NeedsDraft {
  needs: Need[]
  met: Need[]
}

/** What she needs, and what of it is met: nothing is met that is not needed. */
export function madeNeeds({ id, type }: Of, { needs, met }: NeedsDraft): Made<keyof NeedsDraft> {
  return madeOf({}, () => ({
    ...{ kind: `${type}.needs_recorded` as 'person_met.needs_recorded', subject: id },
    content: { needs, met: met.filter((need) => needs.includes(need)) },
  }))
}

export interface CloseDraft {
  reason: (typeof closingReasons)[number] | ''
}

/** A case is closed with a reason, and can always be opened again. */
export function madeClosing({ id, type }: Of, { reason }: CloseDraft, at: string): Made<keyof CloseDraft> {
  return madeOf(reason === '' ? { reason: 'choose' } : {}, () => ({
    ...{ kind: `${type}.closed` as 'person_met.closed', subject: id },
    content: { reason: reason as (typeof closingReasons)[number], at },
  }))
}

export interface EraseDraft {
  ground: (typeof erasureGrounds)[number] | ''
  /** Said once more, since nobody can undo it. */
  sure: '' | 'yes'
}
