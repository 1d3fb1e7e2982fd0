import { useEffect, useRef } from 'react'

const touches = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/** Hides when the app is left or covered, and after so many seconds without a touch. Not while `when` is false. */
export function useLeaving(when: boolean, seconds: number, hide: () => void): void {
  const act = useRef(hide)
  useEffect(() => {
    act.current = hide
  })
  useEffect(() => {
    if (!when) return
    let timer: ReturnType<typeof setTimeout>
    const touched = () => {
      clearTimeout(timer)
      timer = setTimeout(() => act.current(), seconds * 1_000)
    }
    const covered = () => {
      if (document.visibilityState === 'hidden') act.current()
    }
    touched()
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
    document.addEventListener('visibilitychange', covered)
    return () => {
      clearTimeout(timer)
      for (const touch of touches) removeEventListener(touch, touched, { capture: true })
      document.removeEventListener('visibilitychange', covered)
    }
  }, [when, seconds])
}
