import { useCallback, useEffect, useState } from 'react'
import { useWish } from '../../design/use-wish.ts'
import type { Ground } from '../../model/care-model.ts'
import { useCarePort } from '../use-care.ts'
import { closesAt, type Opened } from './closing.ts'

/**
 * Something sealed, opened with a ground and held by this part of the page alone: it closes by itself, sooner when
 * nobody looks, and with the page.
 */
export function useOpened(sealed: string) {
  const port = useCarePort()
  const wish = useWish<unknown>()
  const [opened, setOpened] = useState<Opened>()
  const [now, setNow] = useState(() => Date.now())
  const { run, reset } = wish
  const close = useCallback(() => {
    setOpened(undefined)
    reset()
  }, [reset])
  useEffect(() => {
    if (!opened) return
    const look = () => {
      const at = Date.now()
      setNow(at)
      if (at >= closesAt(opened)) close()
    }
    const left = () => setOpened((one) => one && { ...one, leftAt: one.leftAt ?? Date.now() })
    const back = () => {
      // Timers sleep in a window that nobody sees: what should have closed closes before it is seen again.
      if (Date.now() >= closesAt(opened)) close()
      else setOpened((one) => one && { ...one, leftAt: undefined })
    }
    const timer = setInterval(look, 1000)
    window.addEventListener('blur', left)
    window.addEventListener('focus', back)
    return () => {
      clearInterval(timer)
      window.removeEventListener('blur', left)
      window.removeEventListener('focus', back)
    }
  }, [opened, close])
  const open = async (ground: Ground) => {
    if (!(await run(() => port.open(sealed, ground)))) return
    const at = Date.now()
    setNow(at)
    setOpened({ since: at, leftAt: document.hasFocus() ? undefined : at })
  }
  return {
    opening: wish.state === 'sending',
    refusal: wish.state === 'refused' ? wish.refusal : undefined,
    content: wish.state === 'done' && opened ? { value: wish.value } : undefined,
    /** Milliseconds until it closes. */
    left: opened ? Math.max(0, closesAt(opened) - now) : 0,
    ...{ open, close },
    keepOpen: () => setOpened({ since: Date.now() }),
  }
}
