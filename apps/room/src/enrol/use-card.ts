import type { Refusal } from '@libertad/domain'
import { useEffect, useState } from 'react'
import { usePort } from '../frame/room.tsx'
import type { InvitationCard } from '../model/room-port.ts'

export type CardState =
  { state: 'reading' } | { state: 'read'; card: InvitationCard } | { state: 'refused'; refusal: Refusal }

/** What an invitation says, read without using it. A page shows one invitation: another needs another page. */
export function useCard(secret: string): CardState {
  const port = usePort()
  const [state, setState] = useState<CardState>({ state: 'reading' })
  useEffect(() => {
    let left = false
    void port
      .readInvitation(secret)
      .catch(() => ({ ok: false as const, refusal: { refused: 'hub_failed' as const } }))
      .then((outcome) => {
        if (left) return
        setState(
          outcome.ok
            ? { state: 'read', card: outcome.value }
            : { state: 'refused', refusal: outcome.refusal },
        )
      })
    return () => {
      left = true
    }
  }, [port, secret])
  return state
}
