import { useEffect, useRef } from 'react'

/** Seconds without a touch after which what was opened closes again. */
export const closesAfter = 20

/** Calls `close` once nobody has touched the phone for so long. Typing and scrolling are touches, too. */
export function useClosing(close: () => void): void {
  const act = useRef(close)
  useEffect(() => {
    act.current = close
  })
  useEffect(() => {
    let timer = setTimeout(() => act.current(), closesAfter * 1000)
    const touched = () => {
      clearTimeout(timer)
      timer = setTimeout(() => act.current(), closesAfter * 1000)
    }
    const touches = ['pointerdown', 'keydown', 'scroll'] as const
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const touch of touches) removeEventListener(touch, touched, { capture: true })
    }
  }, [])
}
