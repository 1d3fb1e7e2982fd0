import { useRef } from 'react'
import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import type { Write } from '../model/room-port.ts'

/** Writes one change of a person at a time, and keeps what came of the last one. */
export function usePersonChange() {
  const port = usePort()
  const part = useRef<HTMLElement>(null)
  const wish = useWish<{ subject: string }>()
  const sending = wish.state === 'sending'
  const write = async (change: Write): Promise<boolean> => !sending && wish.run(() => port.write(change))
  return {
    ...{ wish, sending, part, write },
    /** Ends something: its line goes, and the focus that stood in it stays near. */
    async end(change: Write): Promise<void> {
      if (await write(change)) part.current?.focus()
    },
  }
}
