import { useEffect, useState } from 'react'
import { useGo } from './links.tsx'
import { pagesFor } from './pages.ts'
import { useRoom } from './room.tsx'
import { recall, remember } from './remember.ts'

const kept = 'libertad-single-keys'

/** Whether single keys do anything (WCAG 2.1.4: they can be switched off). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => recall(kept) !== 'off')
  return [
    on,
    (next) => {
      remember(kept, next ? 'on' : 'off')
      setOn(next)
    },
  ]
}

/** The keys of the desk. None of them makes a decision: they move, open, find and export. */
export function useKeys(on: boolean, open: { palette: () => void; keys: () => void }): void {
  const { rights, me } = useRoom()
  const go = useGo()
  useEffect(() => {
    let leader = 0
    const pressed = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open.palette()
        return
      }
      const idle = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      if (!on || !idle || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      if (Date.now() - leader < 1_500) {
        leader = 0
        const page = pagesFor({ rights, me }).find((each) => each.key === key)
        if (page) go(page.path)
        return
      }
      if (key === 'g') leader = Date.now()
      else if (key === '?') open.keys()
      else if (key === '/') focusOn(event, 'input[type="search"]')
      else if (key === 'e') document.querySelector<HTMLElement>('[data-export]')?.click()
      else if (key === 'j') moveRow(1)
      else if (key === 'k') moveRow(-1)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [on, open, rights, me, go])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

function focusOn(event: KeyboardEvent, selector: string): void {
  const found = document.querySelector<HTMLElement>(`main ${selector}`)
  if (!found) return
  event.preventDefault()
  found.focus()
}

/** Moves to the next row's own link or button, which Enter then opens. */
function moveRow(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter(
    (row) => row.offsetParent,
  )
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step]
  next?.querySelector<HTMLElement>('a, button')?.focus()
}
