import { useEffect } from 'react'

/** Alt and H hide, from every screen. By place on the keyboard too: with Alt some layouts write another letter. */
export function useHideKey(hide: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.code !== 'KeyH' && event.key.toLowerCase() !== 'h')) return
      event.preventDefault()
      hide()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [hide])
}
