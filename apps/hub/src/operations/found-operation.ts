import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { openParcel, type Parcel, type PushReply, type Sha256 } from '@libertad/protocol'
import { checkParcel, type Verify } from '../journal/check-parcel.ts'
import type { Push } from '../journal/push-parcels.ts'

export interface FoundingPorts {
  sha256: Sha256
  verify: Verify
  push: Push
  /** What the hub holds now. */
  holds(): Promise<{ operations: number; demonstration: boolean }>
  /** Called when the founding is right, before it is taken: a demonstration's clock begins with it. */
  begins(claimedAt: string): void
  /** What this hub was started for: never both. */
  mode: 'real' | 'demonstration'
}

/**
 * The first parcel of an empty hub makes its operation, its first agency and its first coordinator, on the device
 * that signs it. Once there is an operation nobody can do this again.
 */
export function foundOperation(ports: FoundingPorts): (parcel: Parcel) => Promise<PushReply | Refusal> {
  let busy: Promise<unknown> = Promise.resolve()
  const found = async (parcel: Parcel): Promise<PushReply | Refusal> => {
    const opened = openParcel(ports.sha256, parcel)
    if (isRefusal(opened)) return opened
    const [first] = opened.entries
    if (
      first?.header.kind !== 'operation.founded' ||
      opened.entries.length !== 1 ||
      !isFounding(first.body)
    ) {
      return refuse('parcel_malformed', 'entries')
    }
    const { device, person, demonstration } = first.body
    if (demonstration !== (ports.mode === 'demonstration')) {
      return refuse(ports.mode === 'demonstration' ? 'hub_is_demonstration' : 'hub_is_real')
    }
    const { operation } = opened.statement
    const keys = { deviceKey: device.deviceKey, actorKey: device.actorKey }
    const checked = await checkParcel(ports, parcel, {
      operation,
      device: device.id,
      person: person.id,
      keys,
    })
    if (isRefusal(checked)) return checked
    if ((await ports.holds()).operations > 0) return refuse('hub_not_empty')
    ports.begins(first.header.claimedAt)
    return ports.push.checked([{ ...checked, only: 'operation.founded' }])
  }
  // One at a time: of two people who found at once, one is told that the hub is no longer empty.
  return (parcel) => {
    const turn = busy.then(() => found(parcel))
    busy = turn.catch(() => undefined)
    return turn
  }
}

interface Founding {
  demonstration: boolean
  person: { id: string }
  device: { id: string; deviceKey: string; actorKey: string }
}

function isFounding(body: unknown): body is Founding {
  const { device, person } = (body ?? {}) as Partial<Founding>
  return (
    typeof device?.deviceKey === 'string' &&
    typeof device.actorKey === 'string' &&
    typeof person?.id === 'string'
  )
}
