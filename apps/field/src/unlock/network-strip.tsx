import { useSyncExternalStore } from 'react'
import { useFrame } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'
import { SignStrip } from '../frame/strip.tsx'
import { useMinute } from '../frame/use-minute.ts'

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Before the phone is open the strip tells what anybody holding it could see: network, and the phone's clock. */
export function NetworkStrip() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const { port } = useFrame()
  const { t, format, day, time } = useSay()
  useMinute()
  const now = new Date(port.now()).toISOString()
  return (
    <SignStrip
      sign={online ? 'signal' : 'no_signal'}
      says={online ? t.unlock.network : t.unlock.noNetwork}
      detail={format(t.unlock.thisPhone, { when: `${day(now)}, ${time(now)}` })}
    />
  )
}
