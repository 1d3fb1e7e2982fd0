import { daysAfter, urgentNeeds, type Content, type nextSteps, type PersonMet } from '@libertad/domain'

export type Need = (typeof urgentNeeds)[number]
export type Step = (typeof nextSteps)[number]

/** Days from today by which the next step is to be done. */
export const dueIn = [0, 1, 3, 7] as const
export type DueIn = (typeof dueIn)[number]

/** Needs first, then what happens next. */
export interface NeedsDraft {
  shape: 1
  touchedAt: number
  at: 'needs' | 'next'
  needs: readonly Need[]
  /** Of these, the ones that are met. */
  met: readonly Need[]
  step: Step | null
  due: DueIn | null
}

/** Begins with what is known already. */
export const beginNeeds = (
  { needs, needsMet }: Pick<PersonMet, 'needs' | 'needsMet'>,
  now: number,
): NeedsDraft => ({
  ...{ shape: 1, touchedAt: now, at: 'needs', needs, met: needsMet, step: null, due: null },
})

/** A draft as the disk gave it back; `undefined` for nothing, or for one of another shape. */
export function readNeeds(kept: unknown): NeedsDraft | undefined {
  const draft = kept as NeedsDraft | undefined
  return draft?.shape === 1 ? draft : undefined
}

export type NeedsTouch =
  | { need: Need; on: boolean }
  | { met: Need; on: boolean }
  | { step: Step }
  | { due: DueIn }
  | { at: 'needs' | 'next' }

/** The form after one touch. What is not needed is not met either. */
export function needsTouched(draft: NeedsDraft, touch: NeedsTouch, now: number): NeedsDraft {
  if ('need' in touch) {
    const needs = withOrWithout(draft.needs, touch.need, touch.on)
    return { ...draft, needs, met: draft.met.filter((need) => needs.includes(need)), touchedAt: now }
  }
  if ('met' in touch) {
    const isNeeded = draft.needs.includes(touch.met)
    return { ...draft, met: withOrWithout(draft.met, touch.met, touch.on && isNeeded), touchedAt: now }
  }
  return { ...draft, ...touch, touchedAt: now }
}

const withOrWithout = (list: readonly Need[], need: Need, on: boolean): Need[] =>
  urgentNeeds.filter((one) => (one === need ? on : list.includes(one)))

export const needsOf = ({ needs, met }: NeedsDraft): Content<'person_met.needs_recorded'> => ({
  ...{ needs: [...needs], met: [...met] },
})

/** What is still missing of the next step. Whoever wants none needs no day. */
export function missingNext({ step, due }: NeedsDraft): 'step' | 'due' | undefined {
  if (step === null) return 'step'
  return due === null && step !== 'she_wants_none' ? 'due' : undefined
}

/** The entry, or `undefined` while something is missing. `today` is the day at the place. */
export function nextStepOf(
  draft: NeedsDraft,
  today: string,
): Content<'person_met.next_step_set'> | undefined {
  const { step, due } = draft
  if (step === null || missingNext(draft) !== undefined) return undefined
  return { step, due: daysAfter(today, due ?? 0) }
}
