import { useEffect, type RefObject } from 'react'

let awaited = false

/** The page opened next takes the focus, where what was pressed to go there is gone with the page before. */
export function focusNextPage(): void {
  awaited = true
}

/** For the frame of a page: takes the focus into its content when it is awaited there. */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!awaited) return
    awaited = false
    content.current?.focus({ preventScroll: true })
  }, [content])
}
