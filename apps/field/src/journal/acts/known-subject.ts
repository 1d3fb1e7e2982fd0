import { kindOf, type SubjectKnown } from '@libertad/domain'
import type { Participant } from '@libertad/participant'

/** What is known of a subject: from the entry that opened it, or, for what founding brought, from the registry. */
export function knownSubject(
  { who, entriesOf }: Pick<Participant, 'who' | 'entriesOf'>,
  id: string,
): SubjectKnown | undefined {
  const header = entriesOf(id).find((entry) => kindOf(entry.header.kind)?.opens)?.header
  if (header) {
    const type = kindOf(header.kind)!.subject
    return { id, type, owner: header.agency, audience: header.audience, ring: header.ring }
  }
  const tables = { agency: who.agencies, person: who.people, device: who.devices }
  const founded = Object.entries(tables).find(([, table]) => table.get(id))
  return founded && who.operation
    ? { id, type: founded[0], owner: id, audience: who.operation.registry, ring: 'operation' }
    : undefined
}
