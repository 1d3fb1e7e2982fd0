import { usePort, useRoom } from '../frame/room.tsx'
import type { CareModel } from '../model/care-model.ts'
import type { CarePort } from '../model/care-port.ts'

/** The desk's door to care. */
export function useCarePort(): CarePort {
  return usePort().care
}

/** What the desk knows of care now; `undefined` until it is known, and for roles that have no part in it. */
export function useCare(): CareModel | undefined {
  useRoom()
  return useCarePort().care()
}
