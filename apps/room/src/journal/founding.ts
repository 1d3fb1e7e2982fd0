import type { Joining, Outcome } from '@libertad/browser'
import { refuse } from '@libertad/domain'
import { foundingParcel } from '@libertad/participant'
import type { Found } from '../model/room-port.ts'
import { fits, openedAt } from './content.ts'

interface Ports {
  join: Joining['join']
  /** The journal's present, milliseconds. */
  now(): number
  demonstration(): boolean
}

/** Founds an operation on an empty hub: this desk becomes its first device. */
export const founding =
  (ports: Ports) =>
  (wish: Found): Promise<Outcome> => {
    const [operation, person, device, agency] = [uuid(), uuid(), uuid(), uuid()]
    const way = { founds: true as const, ...(wish.code ? { code: wish.code } : {}) }
    return ports.join({ operation, person, device, agency }, way, async (first, publicKeys) => {
      const place = { operation, subject: operation, audience: uuid(), agency, actor: person, device }
      const content = {
        ...openedAt(ports.now()),
        ...{ name: wish.operation, firstDay: wish.firstDay, lastDay: wish.lastDay, zone: wish.zone },
        demonstration: ports.demonstration(),
        agency: {
          ...{ id: agency, audience: uuid(), name: wish.agency },
          ...{ type: wish.agencyType, country: wish.country },
        },
        person: { id: person, workName: wish.workName },
        device: { id: device, ...publicKeys },
        ...{ participants: uuid(), cell: uuid() },
      }
      // Asked here first, so that a name with a sign too many is refused in words before a key is kept.
      if (!fits('operation.founded', content)) return refuse('body_wrong_shape')
      return foundingParcel(first, place, content)
    })
  }

const uuid = () => crypto.randomUUID()
