import { useRef } from 'react'
import type { FramePort } from '../frame/frame-port.ts'

/**
 * The way back in from the harmless screen. A wrong number shows nothing. Only when the right number could not open
 * either, because a wait runs or the lease is over, does the screen that says so come.
 */
export function useReturn(port: FramePort, onReturn: () => void): (digits: string) => void {
  const trying = useRef(false)
  return (digits) => {
    const { gate } = port.snapshot()
    if (gate !== 'locked') return onReturn()
    if (digits.length !== 6 || trying.current) return
    trying.current = true
    void port
      .tryUnlock({ way: 'number', digits })
      .then((answer) => {
        if (answer.opened || answer.why === 'wait' || answer.why === 'lease_over') onReturn()
      })
      .finally(() => {
        trying.current = false
      })
  }
}
