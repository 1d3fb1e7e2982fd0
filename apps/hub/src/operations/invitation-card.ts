import { refuse, rolesTowards, type Refusal, type WhoBook } from '@libertad/domain'
import { invitationAsks, type InvitationCard } from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import type { Verify } from '../journal/check-parcel.ts'

export interface InvitationPorts {
  database: Database
  verify: Verify
  invitedPerson(operation: string, device: string): Promise<string | undefined>
  book(operation: string, person: string): Promise<WhoBook>
  /** The journal's clock. */
  now(): string
}

/**
 * Whom an invitation is for. Told only to whoever signs with the invitation's key, which the link alone carries: an
 * unknown invitation and a wrong key are the same answer.
 */
export async function invitationCard(
  ports: InvitationPorts,
  operation: string,
  id: string,
  proof: string,
): Promise<InvitationCard | Refusal> {
  const unknown = refuse('invitation_unknown')
  const invited = await ports.invitedPerson(operation, id)
  if (!invited) return unknown
  const book = await ports.book(operation, invited)
  const [device, person] = [book.devices.get(id), book.people.get(invited)]
  if (!device || !person) return unknown
  if (!(await ports.verify(device.invitationKey, proof, invitationAsks(operation, id)))) return unknown
  if (device.revoked) return refuse('device_revoked')
  if (device.enrolled) return refuse('invitation_used')
  if (ports.now() > device.expiresAt) return refuse('invitation_expired')
  return {
    operation: await operationName(ports.database, operation, invited),
    workName: person.workName,
    agency: book.agencies.get(person.agency)?.name ?? '',
    roles: rolesTowards(person, operation),
    expiresAt: device.expiresAt,
  }
}

/** The name stands in the founding entry, which every member reads. */
async function operationName(database: Database, operation: string, person: string): Promise<string> {
  const [row] = await database.asPerson(person, (tx) =>
    tx.query<{ name: string | null }>(
      "select body::jsonb ->> 'name' as name from libertad.journal where operation = $1 and number = 1",
      [operation],
    ),
  )
  return row?.name ?? ''
}
