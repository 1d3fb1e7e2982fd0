import { emptyWhoBook } from '@libertad/domain'
import { sha256, verifySignature, type EntryLine, type JournalFile, type ParcelLine } from '@libertad/hub'
import { entryVerifier } from '@libertad/participant'
import {
  chainLink,
  chainStart,
  fromBase64url,
  hubSigns,
  merklePaths,
  readHead,
  readHeader,
  readStatement,
  toBase64url,
  type Statement,
} from '@libertad/protocol'

/** One thing that is wrong, by the number or the id of the entry. */
export interface Fault {
  fault:
    | 'altered'
    | 'missing'
    | 'reordered'
    | 'inserted'
    | 'signature_wrong'
    | 'device_foreign'
    | 'device_revoked'
    | 'head_wrong'
  number?: number
  entry?: string
  device?: string
  sequence?: number
}

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
export async function verifyJournal({ first, parcels, entries }: JournalFile): Promise<Fault[]> {
  const faults: Fault[] = []
  const proofs = new Map(parcels.map((parcel) => [parcel.parcel, opened(parcel)]))
  const verify = entryVerifier(sha256, verifySignature, emptyWhoBook())
  let chain = chainStart
  let last = 0
  const seen = new Set<string>()
  for (const line of entries) {
    if (line.number <= last) faults.push({ fault: 'reordered', number: line.number, entry: line.entry })
    for (let missing = last + 1; missing < line.number; missing++)
      faults.push({ fault: 'missing', number: missing })
    last = Math.max(last, line.number)
    const wrong = await wrongIn(line, proofs.get(line.root), verify)
    if (wrong) faults.push({ fault: wrong, number: line.number, entry: line.entry })
    if (seen.has(line.entry)) faults.push({ fault: 'inserted', number: line.number, entry: line.entry })
    seen.add(line.entry)
    const link = chainLink(sha256, chain, line.number, line.entry, line.receivedAt)
    if (link !== line.chain && !wrong)
      faults.push({ fault: 'reordered', number: line.number, entry: line.entry })
    // One wrong link is named once: from here on the journal's own chain is followed.
    chain = line.chain
  }
  for (let missing = last + 1; missing <= first.number; missing++)
    faults.push({ fault: 'missing', number: missing })
  faults.push(...missingOfDevices(parcels, proofs, seen))
  if (!(await headRight({ first, parcels, entries }, chain))) faults.push({ fault: 'head_wrong' })
  return faults
}

interface Opened {
  line: ParcelLine
  statement: Statement | undefined
  leaves: Uint8Array[]
  paths: Uint8Array[][]
}

function opened(line: ParcelLine): Opened {
  const bytes = fromBase64url(line.leaves) ?? new Uint8Array()
  const leaves = Array.from({ length: Math.floor(bytes.length / 32) }, (_, i) =>
    bytes.subarray(i * 32, i * 32 + 32),
  )
  return { line, leaves, statement: readStatement(line.statement), paths: merklePaths(sha256, leaves) }
}

async function wrongIn(
  line: EntryLine,
  parcel: Opened | undefined,
  verify: ReturnType<typeof entryVerifier>,
): Promise<Fault['fault'] | undefined> {
  if (!parcel) return 'inserted'
  const { statement, deviceSignature, actorSignature } = parcel.line
  const checked = await verify(
    {
      ...{
        number: line.number,
        receivedAt: line.receivedAt,
        header: line.header,
        body: line.body,
        root: line.root,
      },
      ...{ index: line.place, path: (parcel.paths[line.place] ?? []).map(toBase64url) },
    },
    actorSignature === null ? { statement, deviceSignature } : { statement, deviceSignature, actorSignature },
  )
  if ('wrong' in checked) return kinds[checked.wrong] ?? 'altered'
  return checked.entry.id === line.entry ? undefined : 'altered'
}

/** Entries that a device signed and that are neither here nor refused; and parcels that a later one names and that are not here. */
function missingOfDevices(parcels: ParcelLine[], proofs: Map<string, Opened>, seen: Set<string>): Fault[] {
  const faults: Fault[] = []
  const byDevice = new Map<string, Opened[]>()
  for (const { parcel } of parcels) {
    const one = proofs.get(parcel)!
    if (!one.statement) continue
    const list = byDevice.get(one.statement.device)
    if (list) list.push(one)
    else byDevice.set(one.statement.device, [one])
  }
  for (const [device, list] of byDevice) {
    list.sort((a, b) => a.statement!.first - b.statement!.first)
    const acknowledged = new Set(list.flatMap(({ statement }) => statement!.refused))
    let next = 1
    let previous: string | null = null
    for (const [i, { statement, leaves, line }] of list.entries()) {
      for (let sequence = next; sequence < statement!.first; sequence++)
        faults.push({ fault: 'missing', device, sequence })
      if (statement!.previous !== previous && statement!.first === next)
        faults.push({ fault: 'reordered', device, sequence: next })
      next = statement!.first + statement!.size
      previous = statement!.root
      const refused = new Set(line.refused.map(({ place }) => place))
      for (const [place, leaf] of leaves.entries()) {
        const entry = toBase64url(leaf)
        // What the hub says it refused, the device says too in its next parcel; the last one could not yet.
        const known = refused.has(place) && (acknowledged.has(entry) || i === list.length - 1)
        if (!seen.has(entry) && !known)
          faults.push({ fault: 'missing', device, sequence: statement!.first + place, entry })
      }
    }
  }
  return faults
}

async function headRight({ first, entries }: JournalFile, chain: string): Promise<boolean> {
  if (first.head === null || first.headSignature === null || first.hubKey === null)
    return entries.length === 0
  const head = readHead(first.head)
  if (
    !head ||
    head.operation !== first.operation ||
    head.number !== first.number ||
    head.chain !== first.chain
  )
    return false
  if (head.chain !== chain) return false
  return verifySignature(first.hubKey, first.headSignature, hubSigns(first.head))
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
