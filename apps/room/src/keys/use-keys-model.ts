import { usePort, useRoom } from '../frame/room.tsx'
import type { CareModel } from '../model/care-model.ts'
import type { CarePort } from '../model/care-port.ts'

/** What this page knows of vault and keys, and its door to them. `known` is absent for roles without a part in keys. */
export function useKeysModel(): { known: CareModel | undefined; care: CarePort } {
  useRoom()
  const { care } = usePort()
  return { known: care.care(), care }
}
