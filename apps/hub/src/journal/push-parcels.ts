import { isRefusal } from '@libertad/domain'
import type { Parcel, ParcelAnswer, PushReply, Sha256 } from '@libertad/protocol'
import { DatabaseTrouble } from '../database/database.ts'
import { acceptParcels, type Accepted, type AcceptPorts } from './accept-parcels.ts'
import { checkParcel, type SigningKeys, type Verify } from './check-parcel.ts'
import type { CheckedParcel } from './ledger.ts'
import type { Notices } from './notices.ts'
import { takeTurns } from './take-turns.ts'

export interface Sender {
  operation: string
  device: string
  person: string
  keys: SigningKeys
}

export interface Push {
  (from: Sender, parcels: Parcel[]): Promise<PushReply>
  /** A parcel that was checked on a road of its own: founding, enrolment. */
  checked(checked: CheckedParcel[]): Promise<PushReply>
}

/** Takes a device's parcels: checked side by side, accepted in their order, told to whoever listens. */
export function pushParcels(
  ports: AcceptPorts & {
    sha256: Sha256
    verify: Verify
    notices: Notices
    hubKey?: string
    mayWrite(): void
  },
): Push {
  const accept = takeTurns(async (operation: string, waiting: CheckedParcel[][]) => {
    const together = await oneByOneIfNeeded(ports, operation, waiting)
    for (const accepted of together) ports.notices.tell(operation, accepted)
    return together
  }, 64)

  async function checked(parcels: CheckedParcel[]): Promise<PushReply> {
    ports.mayWrite()
    const { answers, head } = await accept(parcels[0]!.opened.statement.operation, parcels)
    return { parcels: answers, head }
  }

  const push = async (from: Sender, parcels: Parcel[]): Promise<PushReply> => {
    const looked = await Promise.all(parcels.map((parcel) => checkParcel(ports, parcel, from)))
    const right = looked.filter((parcel): parcel is CheckedParcel => !isRefusal(parcel))
    const reply = right.length > 0 ? await checked(right) : { parcels: [], head: undefined }
    let next = 0
    const answers = looked.map((parcel): ParcelAnswer =>
      isRefusal(parcel) ? parcel : reply.parcels[next++]!,
    )
    return { parcels: answers, head: reply.head }
  }
  return Object.assign(push, { checked })
}

/** All that waits goes in one transaction. If that fails for a reason of its own, each goes alone, so that one bad push fails alone. */
async function oneByOneIfNeeded(
  ports: AcceptPorts,
  operation: string,
  waiting: CheckedParcel[][],
): Promise<Accepted[]> {
  if (waiting.length === 1) return [await acceptParcels(ports, operation, waiting[0]!)]
  try {
    const all = await acceptParcels(ports, operation, waiting.flat())
    let from = 0
    return waiting.map((parcels, i) => {
      const answers = all.answers.slice(from, (from += parcels.length))
      // The notice is for all of them together: it is told once, with the last.
      return i === waiting.length - 1
        ? { ...all, answers }
        : { ...all, answers, touched: new Set<string>(), changedWho: false }
    })
  } catch (error) {
    if (error instanceof DatabaseTrouble && error.code !== 'other') throw error
    const alone: Accepted[] = []
    for (const parcels of waiting) alone.push(await acceptParcels(ports, operation, parcels))
    return alone
  }
}
