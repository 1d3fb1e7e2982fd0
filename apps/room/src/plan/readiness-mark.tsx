import { Icon } from '../design/icon.tsx'
import { useSay, type Say } from '../frame/say.tsx'
import type { ReadinessView } from '../model/view-model.ts'

const icons = { ready: 'check', waiting: 'clock', missing: 'x' } as const

/** `Missing, 0 of 15`: the state in words, with how many of how many where they are counted. */
export function readinessWords({ t, format, number }: Say, view: ReadinessView | undefined): string {
  if (!view) return t.plan.notReported
  const counted = haveNeed({ t, format, number } as Say, view)
  const state = t.codes.readinessState[view.state]
  return counted ? `${state}, ${counted}` : state
}

export function haveNeed({ t, format, number }: Say, { have, need }: ReadinessView): string | undefined {
  if (have === undefined || need === undefined) return undefined
  return format(t.plan.haveNeed, { have: number(have), need: number(need) })
}

/** Check, clock or cross. With `spoken` it says its state itself; else the words beside it do. */
export function ReadinessMark({ view, spoken }: { view: ReadinessView | undefined; spoken?: boolean }) {
  const say = useSay()
  const words = readinessWords(say, view)
  const named = spoken ? { role: 'img', 'aria-label': words, title: words } : { 'aria-hidden': true }
  return (
    <span {...named} className={`readiness-mark ${view?.state ?? 'unreported'}`}>
      <Icon name={view ? icons[view.state] : 'minus'} />
    </span>
  )
}
