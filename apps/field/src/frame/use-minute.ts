import { useEffect, useReducer } from 'react'

/** Draws a component again every half minute, so that no age on it is old. */
export function useMinute(): void {
  const [, again] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const timer = setInterval(again, 30_000)
    return () => clearInterval(timer)
  }, [])
}
