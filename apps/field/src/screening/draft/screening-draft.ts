import type { interpreting } from '@libertad/domain'
import type { AnswerCode, ExploitationKind, PersonLanguage, UrgentNeed } from '@libertad/screening'
import { questionAt, stageAfter, stageBefore, stages, type Stage } from './stages.ts'

export type Interpreting = (typeof interpreting)[number]

/** How the officer's words speak of the person met. Chosen once, at the beginning. */
export const addresses = ['she', 'he', 'they'] as const
export type Address = (typeof addresses)[number]

/** A conversation under way, as it stands on the disk after every touch. */
export interface ScreeningDraft {
  /** Shape of this draft: one of another shape is not gone on with. */
  shape: 1
  /** By the journal's clock, milliseconds since 1970: what the entry says. */
  begunAt: number
  /** Of the last touch, by the phone's own clock, milliseconds since 1970. */
  touchedAt: number
  at: Stage
  language: PersonLanguage | null
  interpreting: Interpreting | null
  address: Address
  /** Steps before the first question, by code. A no stays and stops nobody. */
  begin: Readonly<Record<string, 'yes' | 'no'>>
  needs: readonly UrgentNeed[]
  /** Whether she will talk. `later` writes nothing: the draft waits. */
  agrees: 'yes' | 'no' | 'later' | null
  answers: Readonly<Record<string, AnswerCode>>
  seen: readonly string[]
  kind: ExploitationKind
}

export type Touch =
  | { language: PersonLanguage }
  | { interpreting: Interpreting }
  | { address: Address }
  | { step: string; is: 'yes' | 'no' }
  | { need: UrgentNeed; on: boolean }
  | { agrees: 'yes' | 'no' | 'later' }
  | { question: string; answer: AnswerCode }
  | { sign: string; on: boolean }
  | { kind: ExploitationKind }
  | { go: 'next' | 'back' }
  /** After a pause: yes, she can still talk safely. */
  | { go: 'on' }

/** A new conversation. `kind` is what the officer noted of the person; he may choose another. */
export const beginScreening = (begunAt: number, now: number, kind: ExploitationKind): ScreeningDraft => ({
  ...{ shape: 1, begunAt, touchedAt: now, at: 'language' },
  ...{ language: null, interpreting: null, address: 'they', begin: {}, needs: [], agrees: null },
  ...{ answers: {}, seen: [], kind },
})

/** A draft as the disk gave it back; `undefined` for nothing, or for one of another shape. */
export function readScreening(kept: unknown): ScreeningDraft | undefined {
  const draft = kept as ScreeningDraft | undefined
  return draft?.shape === 1 && stages.includes(draft.at) ? draft : undefined
}

/** The conversation after one touch. Touches never go past what is there: rain makes touches of its own. */
export function touched(draft: ScreeningDraft, touch: Touch, now: number): ScreeningDraft {
  return { ...draft, ...changeOf(draft, touch), touchedAt: now }
}

function changeOf(draft: ScreeningDraft, touch: Touch): Partial<ScreeningDraft> {
  if ('step' in touch) return { begin: { ...draft.begin, [touch.step]: touch.is } }
  if ('need' in touch) return { needs: needsWith(draft.needs, touch.need, touch.on) }
  if ('question' in touch) return { answers: { ...draft.answers, [touch.question]: touch.answer } }
  if ('sign' in touch) return { seen: withOrWithout(draft.seen, touch.sign, touch.on) }
  if (!('go' in touch)) return touch
  if (touch.go === 'on') return {}
  if (touch.go === 'back') return { at: stageBefore(draft.at) }
  return missing(draft) === undefined ? { at: stageAfter(draft.at) } : {}
}

/** “Nothing now” and a need take each other away. */
function needsWith(needs: readonly UrgentNeed[], need: UrgentNeed, on: boolean): UrgentNeed[] {
  const others = need === 'nothing' ? [] : needs.filter((other) => other !== 'nothing')
  return withOrWithout(on ? others : needs, need, on)
}

function withOrWithout<T>(list: readonly T[], item: T, on: boolean): T[] {
  const others = list.filter((other) => other !== item)
  return on ? [...others, item] : others
}

/** What the stage cannot go on without. A question never waits: one that is left untouched is “not asked”. */
export function missing({
  at,
  language,
  interpreting,
  agrees,
}: ScreeningDraft): 'language' | 'interpreting' | 'agrees' | undefined {
  if (at === 'language' && language === null) return 'language'
  if (at === 'interpreting' && interpreting === null) return 'interpreting'
  if (at === 'agree' && agrees !== 'yes') return 'agrees'
  return undefined
}

/** Longest pause after which a conversation goes on without asking whether it is still safe, milliseconds. */
export const longestPause = 10 * 60_000

/** True when so much time has passed that she is asked anew whether she can talk safely, before any question. */
export function isStale({ at, touchedAt }: ScreeningDraft, now: number): boolean {
  return (questionAt(at) !== undefined || at === 'agree') && now - touchedAt > longestPause
}
