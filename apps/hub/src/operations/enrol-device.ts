import { isRefusal, refuse, type Refusal, type WhoBook } from '@libertad/domain'
import { invitationSigns, openParcel, type Parcel, type PushReply, type Sha256 } from '@libertad/protocol'
import { checkParcel, type Verify } from '../journal/check-parcel.ts'
import type { Push } from '../journal/push-parcels.ts'

export interface EnrolmentPorts {
  sha256: Sha256
  verify: Verify
  push: Push
  /** The person an invitation is for, without saying more; `undefined` when there is none. */
  invitedPerson(operation: string, device: string): Promise<string | undefined>
  book(operation: string, person: string): Promise<WhoBook>
  /** The journal's clock. */
  now(): string
}

/**
 * Lets one new device in. The invitation's key, which only whoever holds the link has, signs the device's new keys;
 * the device signs the parcel with them. The hub sees no secret that would let anybody else in.
 */
export async function enrolDevice(
  ports: EnrolmentPorts,
  operation: string,
  parcel: Parcel,
): Promise<PushReply | Refusal> {
  const opened = openParcel(ports.sha256, parcel)
  if (isRefusal(opened)) return opened
  const [first] = opened.entries
  const body = first?.body as { deviceKey?: unknown; actorKey?: unknown; proof?: unknown } | undefined
  if (first?.header.kind !== 'device.enrolled' || opened.entries.length !== 1)
    return refuse('parcel_malformed', 'entries')
  if (
    typeof body?.deviceKey !== 'string' ||
    typeof body.actorKey !== 'string' ||
    typeof body.proof !== 'string'
  ) {
    return refuse('parcel_malformed', 'entries')
  }
  const { device: id } = opened.statement
  const person = await ports.invitedPerson(operation, id)
  const device = person ? (await ports.book(operation, person)).devices.get(id) : undefined
  const keys = { deviceKey: body.deviceKey, actorKey: body.actorKey }
  const signed = invitationSigns(operation, id, keys.deviceKey, keys.actorKey)
  // Whoever lacks the invitation's key is not told that there is such an invitation.
  if (!person || !device || !(await ports.verify(device.invitationKey, body.proof, signed)))
    return refuse('invitation_unknown')
  const checked = await checkParcel(ports, parcel, { operation, device: id, person, keys })
  if (isRefusal(checked)) return checked
  if (device.revoked) return refuse('device_revoked')
  // The same parcel again is only a lost answer; another one means that somebody was here before.
  if (!device.enrolled && ports.now() > device.expiresAt) return refuse('invitation_expired')
  return ports.push.checked([{ ...checked, only: 'device.enrolled' }])
}
