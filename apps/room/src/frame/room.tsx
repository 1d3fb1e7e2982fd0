import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { RoomPort, RoomSnapshot } from '../model/room-port.ts'
import type { RoomModel } from '../model/view-model.ts'

const Port = createContext<RoomPort | undefined>(undefined)

export function RoomProvider({ port, children }: { port: RoomPort; children: ReactNode }) {
  return <Port value={port}>{children}</Port>
}

/** The one door to the journal and the hub. */
export function usePort(): RoomPort {
  const port = useContext(Port)
  if (!port) throw new Error('A page was drawn outside of its room.')
  return port
}

/** What the room knows now; the component draws again when it changes. */
export function useRoom(): RoomSnapshot {
  const port = usePort()
  return useSyncExternalStore(port.subscribe, port.snapshot)
}

/** The operation at the moment shown. Only for pages inside, which the frame draws once there is one. */
export function useModel(): RoomModel {
  const { model } = useRoom()
  if (!model) throw new Error('A page was drawn before the operation was known.')
  return model
}
