import {
  emptyWhoBook,
  foldWho,
  isRefusal,
  isWhoEntry,
  kindOf,
  layerOver,
  readBody,
  type Header,
  type KnownEntry,
  type WhoBook,
} from '@libertad/domain'
import {
  chainLink,
  chainStart,
  fromBase64url,
  readHeader,
  readStatement,
  type OpenedEntry,
} from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import { careEntry, noCare, type Care } from '../care/care-known.ts'
import { judgeCare } from '../care/judge-care.ts'
import { purposesOfSealed } from '../sealed/purposes-of-sealed.ts'
import { databaseLedger } from '../journal/database-ledger.ts'
import type { Judged, NewSubject } from '../journal/judge-parcel.ts'
import type { CheckedParcel, LedgerTransaction } from '../journal/ledger.ts'
import type { HubKey } from '../keys/hub-key.ts'
import { sha256 } from '../keys/sha256.ts'
import type { EntryLine, FirstLine, ParcelLine, SealedLine } from './journal-lines.ts'

/** One operation's journal, read from a file and checked by `verify` before it comes here. */
export interface JournalFile {
  first: FirstLine
  parcels: ParcelLine[]
  entries: EntryLine[]
  /** What the entries sealed; with its envelopes, when their file was there. */
  sealed?: SealedLine[]
}

/**
 * Puts a journal into an empty database, entry by entry under its own number: the hub then has the same head, and
 * devices that were ahead of the backup send again what it lacks. What the hub knows of care it judges again. All or
 * nothing.
 */
export async function restoreJournal(
  database: Database,
  key: HubKey,
  file: JournalFile,
): Promise<{ number: number; chain: string }> {
  const byRoot = new Map<string, EntryLine[]>()
  for (const entry of file.entries) {
    const list = byRoot.get(entry.root)
    if (list) list.push(entry)
    else byRoot.set(entry.root, [entry])
  }
  const { operation } = file.first
  const sealedOf = Map.groupBy(file.sealed ?? [], ({ of }) => of)
  const known: Replayed = { book: emptyWhoBook(), subjects: new Set(), care: noCare(), sealedOf }
  let number = 0
  let chain = chainStart
  await databaseLedger(database).inTurn(operation, file.parcels[0]!.person, async (tx) => {
    for (const parcel of file.parcels) {
      const taken = (byRoot.get(parcel.parcel) ?? []).sort((a, b) => a.number - b.number)
      const put = await putParcel(tx, known, parcel, taken, { number, chain })
      number = put.number
      chain = put.chain
    }
    if (number !== file.first.number || chain !== file.first.chain)
      throw new Error('the restored head is another one')
    const last = file.entries.at(-1)!
    await tx.bind(file.parcels[0]!.person)
    const state = { number, chain, whoVersion: number }
    await tx.forward(operation, state, key.signHead(operation, number, chain, last.receivedAt))
  })
  return { number, chain }
}

/** What the parcels before made known. */
interface Replayed {
  book: WhoBook
  subjects: Set<string>
  care: Care
  sealedOf: Map<string, SealedLine[]>
}

async function putParcel(
  tx: LedgerTransaction,
  { book, subjects, care, sealedOf }: Replayed,
  parcel: ParcelLine,
  lines: EntryLine[],
  before: { number: number; chain: string },
): Promise<{ number: number; chain: string }> {
  const statement = readStatement(parcel.statement)
  if (!statement) throw new Error('a parcel of the file cannot be read')
  const layer = layerOver(book)
  const judged: Judged = {
    ...{ taken: [], refused: parcel.refused, opened: [], erased: [], changedWho: false },
    ...{ sealed: [], readings: [], care: noCare() },
    ...before,
  }
  for (const line of lines) {
    const header = readHeader(line.header)
    if (!header) throw new Error('an entry of the file cannot be read')
    const body = line.body === null ? undefined : (JSON.parse(line.body) as unknown)
    const known = body === undefined ? undefined : readBody(header.kind, header.version, body)
    const whole: KnownEntry = {
      id: line.entry,
      header,
      kind: header.kind,
      body: known,
      number: line.number,
      receivedAt: line.receivedAt,
    }
    if (known !== undefined && isWhoEntry(whole)) {
      foldWho(layer, whole)
      judged.changedWho = true
    }
    const country = layer.agencies.get(header.agency)?.country ?? ''
    // It was taken then; what was erased since may make less of it.
    judgeCare(careEntry({ header }, known), care, judged.care, { country, now: line.receivedAt })
    if (header.kind === 'sealed.opened')
      judged.readings.push({ subject: header.subject, number: line.number })
    if (!subjects.has(header.subject)) {
      subjects.add(header.subject)
      judged.opened.push(subjectOf(header, known, line.number, layer))
    }
    const entry: OpenedEntry = {
      id: line.entry,
      header,
      headerText: line.header,
      bodyText: line.body,
      body,
      fault: undefined,
    }
    const purposes = purposesOfSealed(header, known)
    if (header.sealed.length > 0 && !isRefusal(purposes))
      judged.sealed.push({ place: line.place, entry, number: line.number, purposes })
    judged.number = line.number
    judged.chain = chainLink(sha256, judged.chain, line.number, line.entry, line.receivedAt)
    judged.taken.push({ entry, place: line.place, number: line.number, chain: judged.chain })
  }
  const leaves = fromBase64url(parcel.leaves)!
  const checked: CheckedParcel = {
    parcel: {
      ...{ statement: parcel.statement, deviceSignature: parcel.deviceSignature, entries: [] },
      ...(parcel.actorSignature === null ? {} : { actorSignature: parcel.actorSignature }),
    },
    opened: { statement, leaves: [leaves], entries: judged.taken.map(({ entry }) => entry) },
    sealed: sealedAt(judged, sealedOf),
    ...{ person: parcel.person, actorSigned: parcel.actorSignature !== null },
  }
  await tx.bind(parcel.person)
  if (judged.changedWho)
    await tx.keepWho(statement.operation, layer.changed, layer.operation, 'before_entries')
  await tx.add(
    checked,
    { ...judged, number: parcel.firstNumber + judged.taken.length - 1 },
    parcel.receivedAt,
    parcel.receivedAt,
  )
  if (judged.changedWho)
    await tx.keepWho(statement.operation, layer.changed, layer.operation, 'after_entries')
  layer.keep()
  return judged
}

/** Sealed parts by place and in the order of their headers; an envelope that is not in the file stays out. */
function sealedAt({ sealed }: Judged, sealedOf: Map<string, SealedLine[]>): CheckedParcel['sealed'] {
  const byPlace: CheckedParcel['sealed'] = []
  for (const { place, entry } of sealed) {
    const lines = new Map(sealedOf.get(entry.id)?.map((line) => [line.sealed, line.bytes]))
    byPlace[place] = entry.header.sealed.map((hash) => fromBase64url(lines.get(hash) ?? '') ?? undefined)
  }
  return byPlace
}

function subjectOf(header: Header, body: unknown, openedNumber: number, book: WhoBook): NewSubject {
  const { handling, reviewOn } = (body ?? {}) as { handling?: string; reviewOn?: string }
  const kind = kindOf(header.kind)
  return {
    ...{
      id: header.subject,
      type: kind && kind.subject !== 'any' ? kind.subject : header.kind.split('.')[0]!,
    },
    ...{
      owner: header.agency,
      audience: header.audience,
      ring: header.ring,
      handling,
      reviewOn,
      openedNumber,
    },
    ...{ claimedAt: header.claimedAt, country: book.agencies.get(header.agency)?.country },
  }
}
