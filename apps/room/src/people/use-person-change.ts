import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import type { Write } from '../model/room-port.ts'

/** Writes one change of a person at a time, and keeps what came of the last one. */
export function usePersonChange() {
  const port = usePort()
  const wish = useWish<{ subject: string }>()
  const sending = wish.state === 'sending'
  return {
    wish,
    sending,
    write: async (change: Write): Promise<boolean> => !sending && wish.run(() => port.write(change)),
  }
}
