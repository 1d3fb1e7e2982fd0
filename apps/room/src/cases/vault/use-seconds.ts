import { useEffect, useState } from 'react'

/** The time of this machine, in milliseconds, once a second: the vault closes by it, not by the journal's time. */
export function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
