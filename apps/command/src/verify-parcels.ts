import type { WhoBook } from '@libertad/domain'
import { verifySignature } from '@libertad/hub'
import { actorSigns, deviceSigns } from '@libertad/protocol'
import { mostNamed, type Fault } from './journal-fault.ts'
import type { OpenedParcel } from './open-parcels.ts'

type Readable = OpenedParcel & { statement: NonNullable<OpenedParcel['statement']> }

/**
 * What the devices signed about their own sequences: parcels that are not whole, that follow no other, or of which
 * something is neither there nor refused. `seen` holds the ids of all entries of the journal.
 */
export function deviceFaults(parcels: Iterable<OpenedParcel>, seen: Set<string>): Fault[] {
  const faults: Fault[] = []
  const byDevice = new Map<string, Readable[]>()
  for (const parcel of parcels) {
    const { statement, line } = parcel
    if (!statement) {
      faults.push({ fault: 'altered', number: line.firstNumber })
      continue
    }
    const list = byDevice.get(statement.device)
    if (list) list.push(parcel as Readable)
    else byDevice.set(statement.device, [parcel as Readable])
  }
  for (const [device, list] of byDevice) {
    list.sort((a, b) => a.statement.first - b.statement.first)
    faults.push(...sequenceFaults(device, list), ...leftOut(device, list, seen))
  }
  return faults
}

function sequenceFaults(device: string, list: Readable[]): Fault[] {
  const faults: Fault[] = []
  let next = 1
  let previous: string | null = null
  let number = 0
  for (const { statement, line } of list) {
    for (let sequence = next; sequence < statement.first && faults.length < mostNamed; sequence++)
      faults.push({ fault: 'missing', device, sequence })
    const follows = statement.first !== next || statement.previous === previous
    if (!follows || line.firstNumber < number) faults.push({ fault: 'reordered', device, sequence: next })
    next = statement.first + statement.size
    previous = statement.root
    number = line.firstNumber
  }
  return faults
}

/** Entries that a device signed and that are neither in the journal nor refused. */
function leftOut(device: string, list: Readable[], seen: Set<string>): Fault[] {
  const acknowledged = new Set(list.flatMap(({ statement }) => statement.refused))
  return list.flatMap(({ statement, ids, refused }, i) =>
    ids.flatMap((entry, place): Fault[] => {
      // What the hub says it refused, the device says too in its next parcel; the last one could not yet.
      const known = refused.has(place) && (acknowledged.has(entry) || i === list.length - 1)
      if (seen.has(entry) || known) return []
      return [{ fault: 'missing', device, sequence: statement.first + place, entry }]
    }),
  )
}

/** Parcels of which nothing was taken: their signatures are checked with no entry, so they are checked here. */
export async function signatureFaults(parcels: OpenedParcel[], book: WhoBook): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const { statement, line } of parcels) {
    if (!statement) continue
    const { device, first: sequence } = statement
    const known = book.devices.get(device)
    const right =
      known?.enrolled &&
      known.person === line.person &&
      (await verifySignature(known.enrolled.deviceKey, line.deviceSignature, deviceSigns(line.statement))) &&
      (line.actorSignature === null ||
        (await verifySignature(known.enrolled.actorKey, line.actorSignature, actorSigns(line.statement))))
    if (!right) faults.push({ fault: known ? 'signature_wrong' : 'device_foreign', device, sequence })
  }
  return faults
}
