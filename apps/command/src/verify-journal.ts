import { emptyWhoBook } from '@libertad/domain'
import { sha256, verifySignature, type EntryLine, type JournalFile } from '@libertad/hub'
import { entryVerifier, type Verified } from '@libertad/participant'
import { hubSigns, readHead, readHeader } from '@libertad/protocol'
import type { Fault } from './journal-fault.ts'
import { numberAt, openParcels, type OpenedParcel } from './open-parcels.ts'
import { orderFaults } from './verify-order.ts'
import { deviceFaults, signatureFaults } from './verify-parcels.ts'
import { sealedFaults } from './verify-sealed.ts'

const kinds: Record<string, Fault['fault']> = {
  device_foreign: 'device_foreign',
  foreign: 'device_foreign',
  not_the_first: 'inserted',
  enrolment_not_proven: 'device_foreign',
  device_revoked: 'device_revoked',
  signature_wrong: 'signature_wrong',
  decision_not_signed: 'signature_wrong',
  not_in_its_parcel: 'altered',
  body_altered: 'altered',
  malformed: 'altered',
}

/**
 * Walks a journal with public keys alone. The first entry brings the founder's key, each device's key is vouched for
 * by an invitation before it, and everything else hangs on these. Answers with every entry that is wrong.
 */
export async function verifyJournal(file: JournalFile): Promise<Fault[]> {
  const { first, entries } = file
  const parcels = openParcels(file.parcels)
  const order = orderFaults(file)
  const faults = [...order.faults]
  const book = emptyWhoBook()
  const verify = entryVerifier(sha256, verifySignature, book)
  const seen = new Set<string>()
  const erased = new Set<string>()
  const withParcel = new Set<string>()
  for (const line of [...entries].sort((a, b) => a.number - b.number)) {
    const { number, entry, root } = line
    const parcel = parcels.get(root)
    const wrong = seen.has(entry) ? 'inserted' : await wrongIn(first.operation, line, parcel, verify)
    if (typeof wrong === 'string') faults.push({ fault: wrong, number, entry })
    else for (const id of wrong.erases) erased.add(id)
    seen.add(entry)
    withParcel.add(root)
  }
  for (const { body, number, entry, header } of entries)
    if (body === null && !erased.has(`${readHeader(header)?.subject} ${entry}`))
      faults.push({ fault: 'altered', number, entry })
  const alone = [...parcels.values()].filter(({ line }) => !withParcel.has(line.parcel))
  faults.push(...deviceFaults(parcels.values(), seen), ...(await signatureFaults(alone, book)))
  faults.push(...sealedFaults(file))
  if (!(await headRight(file, order.chain))) faults.push({ fault: 'head_wrong' })
  return once(faults)
}

async function wrongIn(
  operation: string,
  line: EntryLine,
  parcel: OpenedParcel | undefined,
  verify: ReturnType<typeof entryVerifier>,
): Promise<Fault['fault'] | { erases: string[] }> {
  if (!parcel) return 'inserted'
  if (!parcel.statement) return 'altered'
  if (parcel.statement.operation !== operation) return 'device_foreign'
  const { statement, deviceSignature, actorSignature, receivedAt } = parcel.line
  const { number, header, body, root, place: index } = line
  const checked = await verify(
    { number, receivedAt: line.receivedAt, header, body, root, index, path: parcel.paths[index] ?? [] },
    actorSignature === null ? { statement, deviceSignature } : { statement, deviceSignature, actorSignature },
  )
  if ('wrong' in checked) return kinds[checked.wrong] ?? 'altered'
  if (checked.entry.id !== line.entry || line.receivedAt !== receivedAt) return 'altered'
  const expected = numberAt(parcel, index)
  if (expected !== number) return expected === undefined ? 'inserted' : 'reordered'
  return { erases: erases(checked) }
}

/** Subject and id of the entries whose bodies an entry erases: those of its own subject, and no other. */
function erases(checked: Verified): string[] {
  if ('wrong' in checked || checked.entry.kind !== 'bodies.erased') return []
  const { entries = [] } = (checked.entry.body ?? {}) as { entries?: string[] }
  return entries.map((id) => `${checked.entry.header.subject} ${id}`)
}

async function headRight({ first, entries }: JournalFile, chain: string): Promise<boolean> {
  const { operation, number, head: text, headSignature, hubKey } = first
  if (text === null || headSignature === null || hubKey === null) return entries.length === 0
  const head = readHead(text)
  if (head?.operation !== operation || head.number !== number || head.chain !== first.chain) return false
  return head.chain === chain && verifySignature(hubKey, headSignature, hubSigns(text))
}

/** What two looks find is one fault. */
function once(faults: Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
}

/** Fingerprint of the founder's device: what two people compare who want to know that they hold the same journal. */
export function founderFingerprint({ entries }: JournalFile): string | undefined {
  const first = entries[0]
  const header = first && readHeader(first.header)
  if (!first?.body || header?.kind !== 'operation.founded') return undefined
  try {
    return (JSON.parse(first.body) as { device: { deviceKey: string } }).device.deviceKey
  } catch {
    return undefined
  }
}
