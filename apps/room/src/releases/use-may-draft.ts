import type { Role } from '@libertad/domain'
import { routes } from '@libertad/protocol'
import { usePort, useRoom } from '../frame/room.tsx'

/** Whether the reader may ask the hub for figures, and put them forward. */
export function useMayDraft(): boolean {
  const { me } = useRoom()
  const port = usePort()
  const roles: readonly Role[] = routes.releaseDraft.caller.roles
  return me?.roles.some((role) => roles.includes(role)) === true && port.may('release.prepared')
}
