import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { actorSigns, deviceSigns, openParcel, openSealed, type Parcel, type Sha256 } from '@libertad/protocol'
import { checkFigures } from '../releases/check-figures.ts'
import type { CheckedParcel } from './ledger.ts'
import { saysEachOnce } from './says-each-once.ts'

export interface SigningKeys {
  deviceKey: string
  actorKey: string
}

export type Verify = (publicKey: string, signature: string, bytes: Uint8Array) => Promise<boolean>

/** Bytes and signatures of one parcel from one device. What is returned needs only its turn at the journal. */
export async function checkParcel(
  ports: { sha256: Sha256; verify: Verify; hubKey?: string },
  parcel: Parcel,
  from: { operation: string; device: string; person: string; keys: SigningKeys },
): Promise<CheckedParcel | Refusal> {
  const opened = openParcel(ports.sha256, parcel)
  if (isRefusal(opened)) return opened
  if (![parcel.statement, ...opened.entries.map(({ headerText }) => headerText)].every(saysEachOnce))
    return refuse('parcel_malformed')
  for (const entry of opened.entries) {
    if (!entry.fault && entry.bodyText !== null && !saysEachOnce(entry.bodyText))
      entry.fault = refuse('entry_malformed', 'body')
  }
  const sealed = opened.entries.map((entry, place): Uint8Array[] => {
    const parts = openSealed(ports.sha256, entry.header, parcel.entries[place]!.sealed)
    if (!isRefusal(parts)) return parts
    entry.fault ??= parts
    return []
  })
  for (const entry of opened.entries) {
    const fault = await checkFigures(ports, entry)
    if (fault) entry.fault ??= fault
  }
  const { operation, device, actor } = opened.statement
  if (operation !== from.operation || device !== from.device || actor !== from.person)
    return refuse('parcel_foreign')
  const [byDevice, byActor] = await Promise.all([
    ports.verify(from.keys.deviceKey, parcel.deviceSignature, deviceSigns(parcel.statement)),
    parcel.actorSignature === undefined ||
      ports.verify(from.keys.actorKey, parcel.actorSignature, actorSigns(parcel.statement)),
  ])
  if (!byDevice) return refuse('parcel_signature_wrong')
  if (!byActor) return refuse('parcel_actor_signature_wrong')
  const actorSigned = parcel.actorSignature !== undefined
  return { parcel, opened, sealed, person: from.person, actorSigned }
}
