import { samenessAnswers, type SamenessAnswer } from '@libertad/domain'
import { useEffect } from 'react'
import { recall } from '../../frame/remember.ts'

export const choiceKeys: Record<SamenessAnswer, string> = { same: 's', different: 'd', cannot_say: 'c' }

/** After G a letter goes to a page, for so long, milliseconds. */
const leads = 1_500

/** S, D and C choose an answer and say nothing; off with the other single keys (WCAG 2.1.4), and while one types. */
export function useChoiceKeys(choose: (answer: SamenessAnswer) => void): void {
  useEffect(() => {
    let led = -leads
    const pressed = (event: KeyboardEvent) => {
      if (recall('libertad-single-keys') === 'off' || document.querySelector('dialog[open]')) return
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const key = event.key.toLowerCase()
      const isLed = event.timeStamp - led < leads
      led = key === 'g' ? event.timeStamp : -leads
      const answer = samenessAnswers.find((one) => choiceKeys[one] === key)
      if (answer && !isLed) choose(answer)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [choose])
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, [contenteditable], input:not([type="radio"])')
  )
}
