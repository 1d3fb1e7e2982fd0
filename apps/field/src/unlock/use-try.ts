import { useEffect, useReducer, useState } from 'react'
import type { UnlockWay } from '../frame/frame-port.ts'
import { useDevice, useFrame } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'

/** One try at a time, and the wait that grows after wrong ones, counted down in words. */
export function useTry() {
  const { port } = useFrame()
  const { waitUntil } = useDevice()
  const { t, format, age } = useSay()
  const [trying, setTrying] = useState(false)
  const [said, setSaid] = useState<string>()
  const left = (waitUntil ?? 0) - port.now()
  useSecond(left > 0)
  const attempt = async (way: UnlockWay) => {
    if (trying || left > 0) return
    setTrying(true)
    const answer = await port.tryUnlock(way)
    setTrying(false)
    setSaid(
      answer.opened
        ? undefined
        : {
            wrong: t.unlock.wrong,
            wait: t.unlock.wrong,
            lease_over: t.unlock.leaseOver,
            no_passkey: t.unlock.noPasskey,
          }[answer.why],
    )
  }
  return {
    ...{ attempt, trying, said },
    waits: left > 0 ? format(t.unlock.wait, { left: age(left + 999) }) : undefined,
  }
}

/** Draws again each second while something is counted down. */
function useSecond(counting: boolean): void {
  const [, again] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!counting) return
    const timer = setInterval(again, 1_000)
    return () => clearInterval(timer)
  }, [counting])
}
