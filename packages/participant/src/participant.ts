import {
  emptyWhoBook,
  foldWho,
  isRefusal,
  isWhoEntry,
  kinds,
  layerOver,
  readBody,
  refuse,
  type Content,
  type Entry,
  type KindName,
  type Refusal,
  type Ring,
  type WhoBook,
} from '@libertad/domain'
import {
  actorSigns,
  bodyHash,
  deviceSigns,
  firstCursor,
  fromBase64url,
  leafOf,
  merkleRoot,
  readHeader,
  sealedHash,
  toBase64url,
  writeHeader,
  writeStatement,
  type HubClient,
  type Parcel,
  type ParcelAnswer,
  type Sha256,
} from '@libertad/protocol'
import {
  StorageTrouble,
  type Change,
  type KeptEntry,
  type KeptParcel,
  type KeptPayload,
  type Progress,
  type SetAside,
  type Storage,
} from './storage.ts'
import { entryVerifier, type VerifySignature } from './verify-entry.ts'

export interface Identity {
  operation: string
  person: string
  device: string
}

export interface ParticipantPorts {
  storage: Storage
  hub: Pick<HubClient, 'push' | 'pull' | 'sealed'>
  sha256: Sha256
  verify: VerifySignature
  random(length: number): Uint8Array
  /** Random id, UUID version 4. */
  uuid(): string
  /** The device's clock as it is, milliseconds: a claim. */
  now(): number
  sign: { device(bytes: Uint8Array): Promise<Uint8Array>; actor(bytes: Uint8Array): Promise<Uint8Array> }
}

export interface Writing<Name extends KindName> {
  kind: Name
  /** Left out for an entry that opens its subject: then a new random id. */
  subject?: string
  audience: string
  agency: string
  content: Content<Name>
  /** Heads this entry is based on; by default those this device knows. */
  basedOn?: string[]
  /** Ciphertexts that the content names, in the order in which it names them. Kept in the same write as the entry. */
  sealed?: Uint8Array[]
}

/** An entry that waits, and what it weighs: its texts and sealed parts, as they are kept. */
export interface Unsent {
  id: string
  bytes: number
}

/** What is saved here, what the hub has, what needs attention: in numbers that are true. */
export interface OutboxState {
  waiting: number
  oldestWaiting: string | undefined
  /** In the order of sending. */
  unsent: Unsent[]
  needsAttention: SetAside[]
  notVerified: SetAside[]
  lastSync: string | undefined
}

export type Participant = Awaited<ReturnType<typeof openParticipant>>

/** A parcel is cut at so many entries, or so many bytes of them: the hub takes no request above two megabytes. */
const parcelSize = 500
const parcelBytes = 1_000_000

/** A hub marks the cursors that it gives; a restored one has another mark. The first cursor has none. */
function isAnotherHub(before: string, after: string): boolean {
  const [was, is] = [before, after].map((cursor) => cursor.split('.')[2])
  return was !== undefined && is !== undefined && was !== is
}

/** Runs works one after the other, in the order they were asked for. */
function oneAtATime() {
  let turn: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
}

/** As many as a request has room for, and always the first. */
function firstThatFit(ids: string[], entries: Map<string, KeptEntry>): string[] {
  let bytes = 0
  const end = ids.findIndex((id, at) => {
    const { header, body, sealedBytes = 0 } = entries.get(id)!
    // Letters outside of English take up to three bytes, and quotes are escaped; sealed parts go as base64url.
    bytes += 2 * (header.length + (body?.length ?? 0)) + (sealedBytes * 4) / 3
    return at > 0 && bytes > parcelBytes
  })
  return end < 0 ? ids : ids.slice(0, end)
}

const bytesOf = ({ header, body, sealedBytes = 0 }: KeptEntry) =>
  header.length + (body?.length ?? 0) + sealedBytes

function inSequence(ids: string[], entries: Map<string, KeptEntry>): string[] {
  const sequenceOf = (id: string) => readHeader(entries.get(id)?.header ?? '')?.sequence ?? 0
  return [...ids].sort((a, b) => sequenceOf(a) - sequenceOf(b))
}

/** A person's half of the journal on one device: it writes, sends, fetches, checks and keeps. */
export async function openParticipant(ports: ParticipantPorts, identity: Identity) {
  const stored = await ports.storage.load()
  const entries = new Map<string, KeptEntry>(stored.entries.map((entry) => [entry.id, entry]))
  const opened = new Map<string, Entry>()
  const bySubject = new Map<string, Set<string>>()
  // A storage may give ids back in any order; they go out in the order in which they were written.
  const waiting = new Set(inSequence(stored.waiting, entries))
  const parcels = [...stored.parcels].sort((a, b) => a.first - b.first)
  const aside = new Map(stored.aside.map((item) => [item.id, item]))
  let progress: Progress = stored.progress ?? {
    ...{ cursor: firstCursor, nextSequence: 1, lastRoot: null, unacknowledged: [], lastSync: undefined },
  }
  let version = 0
  const who: WhoBook = emptyWhoBook()
  const verifyEntry = entryVerifier(ports.sha256, ports.verify, who)

  function index(kept: KeptEntry): void {
    const header = readHeader(kept.header)
    if (!header) return
    const body = kept.body === null ? undefined : (JSON.parse(kept.body) as unknown)
    const entry: Entry = { id: kept.id, header, body }
    if (kept.number !== undefined) entry.number = kept.number
    if (kept.receivedAt !== undefined) entry.receivedAt = kept.receivedAt
    opened.set(kept.id, entry)
    const set = bySubject.get(header.subject)
    if (set) set.add(kept.id)
    else bySubject.set(header.subject, new Set([kept.id]))
    version++
  }
  for (const kept of [...entries.values()].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))) {
    if (aside.has(kept.id)) continue
    index(kept)
    if (fetched(kept)) foldIfWho(kept)
  }

  /** An own entry can have its number from the answer to a push, while entries before it have not come yet. */
  function fetched({ number }: KeptEntry): boolean {
    return number !== undefined && number <= Number(progress.cursor.split('.')[0])
  }

  function foldIfWho(kept: KeptEntry): void {
    const entry = opened.get(kept.id)
    if (entry?.body === undefined || entry.number === undefined || entry.receivedAt === undefined) return
    const body = readBody(entry.header.kind, entry.header.version, entry.body)
    const whole = {
      ...entry,
      kind: entry.header.kind,
      body,
      number: entry.number,
      receivedAt: entry.receivedAt,
    }
    if (body !== undefined && isWhoEntry(whole)) foldWho(who, whole)
  }

  /** What was set aside is no part of what is so: it is named in the outbox, and its text stays in the storage. */
  function setAside(item: SetAside): void {
    aside.set(item.id, item)
    const entry = opened.get(item.id)
    if (!entry) return
    opened.delete(item.id)
    bySubject.get(entry.header.subject)?.delete(item.id)
    version++
  }

  const headsOf = (subject: string): string[] => {
    const own = [...(bySubject.get(subject) ?? [])]
    const builtOn = new Set(own.flatMap((id) => opened.get(id)!.header.basedOn))
    return own
      .filter((id) => !builtOn.has(id))
      .sort()
      .slice(0, 16)
  }

  async function keep(changes: Change[]): Promise<Refusal | undefined> {
    try {
      await ports.storage.write(changes)
      return undefined
    } catch (error) {
      if (error instanceof StorageTrouble) return refuse('disk_full', error.code)
      throw error
    }
  }

  /** What is kept is kept in turn: an entry's number and the progress are taken when those before are kept or refused. */
  const inTurn = oneAtATime()
  const [pushInTurn, pullInTurn] = [oneAtATime(), oneAtATime()]

  /** Writes an entry. When it answers with an id the entry is on this device for good; the hub need not be there. */
  function write<Name extends KindName>(
    writing: Writing<Name>,
  ): Promise<{ id: string; subject: string } | Refusal> {
    return inTurn(() => writeNext(writing))
  }

  async function writeNext<Name extends KindName>(
    writing: Writing<Name>,
  ): Promise<{ id: string; subject: string } | Refusal> {
    const kind = kinds[writing.kind]
    const subject = writing.subject ?? ports.uuid()
    const body = JSON.stringify({ salt: toBase64url(ports.random(16)), ...writing.content })
    const sequence = progress.nextSequence + waiting.size
    const payloads = (writing.sealed ?? []).map((bytes) => ({ hash: sealedHash(ports.sha256, bytes), bytes }))
    const header = writeHeader({
      ...{
        v: 1,
        operation: identity.operation,
        subject,
        kind: writing.kind,
        version: kind.version,
        ring: ringOf(kind, subject),
      },
      ...{
        audience: writing.audience,
        agency: writing.agency,
        actor: identity.person,
        device: identity.device,
      },
      ...{
        sequence,
        basedOn: writing.basedOn ?? headsOf(subject),
        claimedAt: new Date(ports.now()).toISOString(),
      },
      ...{ body: bodyHash(ports.sha256, body), sealed: payloads.map(({ hash }) => hash) },
    })
    // A header that no hub could read would stop every entry after it.
    if (!readHeader(header)) return refuse('entry_malformed', 'header')
    const id = toBase64url(leafOf(ports.sha256, header))
    const kept: KeptEntry = { id, header, body }
    if (payloads.length > 0) kept.sealedBytes = payloads.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const refused = await keep([
      ...payloads.map((value): Change => ({ put: 'payload', value })),
      { put: 'entry', value: kept },
      { put: 'waiting', id },
    ])
    if (refused) return refused
    waiting.add(id)
    entries.set(id, kept)
    index(kept)
    return { id, subject }
  }

  /** A kind that may be about any subject stands in that subject's ring. */
  function ringOf(kind: { subject: string; ring: Ring }, subject: string): Ring {
    const [known] = bySubject.get(subject) ?? []
    return (kind.subject === 'any' && known && opened.get(known)?.header.ring) || kind.ring
  }

  /** Makes the next parcel of what waits and keeps it before anything is sent: the same bytes go again after a crash. */
  async function nextParcel(): Promise<KeptParcel | Refusal | undefined> {
    const open = parcels.find((parcel) => !parcel.answered)
    if (open) return open
    const ids = firstThatFit([...waiting].slice(0, parcelSize), entries)
    if (ids.length === 0) return undefined
    const texts = ids.map((id) => entries.get(id)!)
    const root = toBase64url(
      merkleRoot(
        ports.sha256,
        texts.map(({ header }) => leafOf(ports.sha256, header)),
      ),
    )
    const statement = writeStatement({
      ...{ operation: identity.operation, device: identity.device, actor: identity.person },
      ...{ first: progress.nextSequence, size: ids.length, root, previous: progress.lastRoot },
      refused: progress.unacknowledged,
    })
    const [device, actor] = await Promise.all([
      ports.sign.device(deviceSigns(statement)),
      ports.sign.actor(actorSigns(statement)),
    ])
    const parcel: Parcel = {
      ...{ statement, deviceSignature: toBase64url(device), actorSignature: toBase64url(actor) },
      entries: texts.map(({ header, body }) => ({ header, body })),
    }
    const made: KeptParcel = { root, first: progress.nextSequence, parcel, answered: false }
    const moved = {
      ...progress,
      ...{ nextSequence: progress.nextSequence + ids.length, lastRoot: root, unacknowledged: [] },
    }
    const refused = await keep([
      { put: 'parcel', value: made },
      ...ids.map((id): Change => ({ drop: 'waiting', id })),
      { put: 'progress', value: moved },
    ])
    if (refused) return refused
    progress = moved
    for (const id of ids) waiting.delete(id)
    parcels.push(made)
    return made
  }

  /** A parcel as it travels: its sealed parts are read only now, so that no picture waits in memory. */
  async function withSealed(parcel: Parcel): Promise<Parcel> {
    const entries = await Promise.all(
      parcel.entries.map(async (entry) => {
        const hashes = readHeader(entry.header)?.sealed ?? []
        if (hashes.length === 0) return entry
        const parts = await Promise.all(hashes.map((hash) => ports.storage.payload(hash)))
        const here = parts.filter((part) => part !== undefined)
        return here.length < parts.length ? entry : { ...entry, sealed: here.map(toBase64url) }
      }),
    )
    return { ...parcel, entries }
  }

  /**
   * Sealed parts by their hashes: from this device, else from the hub. Envelopes and names of a list may be kept for
   * the time without a network; a content that is fetched after its reading was written down is not.
   */
  async function sealed(hashes: string[], keepThem: boolean): Promise<Map<string, Uint8Array> | Refusal> {
    const wanted = [...new Set(hashes)]
    const found = await partsHere(wanted)
    const missing = wanted.filter((hash) => !found.has(hash))
    while (missing.length > 0) {
      const asked = missing.splice(0, 200)
      const reply = await ports.hub.sealed(identity.operation, asked)
      if (isRefusal(reply)) return reply
      const fetched: KeptPayload[] = []
      for (const { hash, bytes: text } of reply.sealed) {
        const bytes = fromBase64url(text)
        // A hub that gives other bytes than the author signed gives none.
        if (bytes && sealedHash(ports.sha256, bytes) === hash) fetched.push({ hash, bytes })
      }
      for (const { hash, bytes } of fetched) found.set(hash, bytes)
      if (keepThem && fetched.length > 0) {
        const refused = await keep(fetched.map((value): Change => ({ put: 'payload', value })))
        if (refused) return refused
      }
      if (reply.more && fetched.length > 0) missing.push(...asked.filter((hash) => !found.has(hash)))
    }
    return found
  }

  async function partsHere(hashes: string[]): Promise<Map<string, Uint8Array>> {
    if (ports.storage.payloads) return ports.storage.payloads(hashes)
    const found = new Map<string, Uint8Array>()
    for (const hash of hashes) {
      const bytes = await ports.storage.payload(hash)
      if (bytes) found.set(hash, bytes)
    }
    return found
  }

  /** Deletes sealed parts from this device. What the hub has of them stays there. */
  const forget = (hashes: string[]): Promise<Refusal | undefined> =>
    keep(hashes.map((hash): Change => ({ drop: 'payload', hash })))

  async function answered(made: KeptParcel, answer: ParcelAnswer): Promise<Refusal | undefined> {
    if (isRefusal(answer)) return answer
    const changes: Change[] = []
    const refusedIds: string[] = []
    for (const one of answer.answers) {
      const kept = entries.get(one.id)
      if (isRefusal(one)) {
        refusedIds.push(one.id)
        const value: SetAside = {
          id: one.id,
          code: one.refused,
          own: true,
          ...(one.at ? { at: one.at } : {}),
        }
        changes.push({ put: 'aside', value })
      } else if (kept) {
        changes.push({
          put: 'entry',
          value: { ...kept, number: one.number, receivedAt: one.receivedAt, root: made.root },
        })
      }
    }
    const newRefused = refusedIds.filter((id) => !aside.has(id))
    const lastSync = new Date(ports.now()).toISOString()
    const moved = { ...progress, unacknowledged: [...progress.unacknowledged, ...newRefused], lastSync }
    changes.push({ put: 'parcel', value: { ...made, answered: true } }, { put: 'progress', value: moved })
    const trouble = await keep(changes)
    if (trouble) return trouble
    take(changes)
    return undefined
  }

  /** Takes over into memory what was kept. */
  function take(changes: Change[]): void {
    for (const change of changes) {
      if (!('put' in change)) continue
      if (change.put === 'entry') {
        entries.set(change.value.id, change.value)
        index(change.value)
      } else if (change.put === 'parcel') {
        parcels[parcels.findIndex(({ root }) => root === change.value.root)] = change.value
      } else if (change.put === 'aside') setAside(change.value)
      else if (change.put === 'progress') progress = change.value
    }
  }

  /** Sends what waits until the hub has all of it. A lost answer, a crash or a hub restored from a backup only means that the same bytes go again. */
  const push = (): Promise<Refusal | undefined> => pushInTurn(sendAll)

  async function sendAll(): Promise<Refusal | undefined> {
    for (let restarts = 0; ;) {
      const made = await inTurn(nextParcel)
      if (made === undefined || isRefusal(made)) return made
      const reply = await ports.hub.push(identity.operation, [await withSealed(made.parcel)])
      if (isRefusal(reply)) return reply
      const answer = reply.parcels[0]!
      if (isRefusal(answer) && answer.refused === 'parcel_ahead' && restarts++ < 3) {
        // The hub knows less than it once did: everything from there on is sent again.
        const next = (answer as { next?: number }).next ?? 1
        const again = parcels.filter((parcel) => parcel.first >= next)
        if (again.length === 0 || again[0]!.first !== next) return answer
        for (const parcel of again) parcel.answered = false
        continue
      }
      const trouble = await inTurn(() => answered(made, answer))
      if (trouble) return trouble
    }
  }

  /** Fetches what this person may read, checks every entry, and keeps entries and cursor together. */
  const pull = (limit = 500): Promise<Refusal | undefined> => pullInTurn(() => fetchAll(limit))

  async function fetchAll(limit: number): Promise<Refusal | undefined> {
    for (;;) {
      const reply = await ports.hub.pull(identity.operation, progress.cursor, limit)
      if (isRefusal(reply)) return reply
      const changes: Change[] = []
      const fresh = new Map<string, KeptEntry>()
      // Who is who moves on only with what is kept: a page that found the disk full comes again.
      const layer = layerOver(who)
      const checkedIds: string[] = []
      for (const pulled of reply.entries) {
        const id = toBase64url(leafOf(ports.sha256, pulled.header))
        const before = entries.get(id)
        if (verified.has(id) && before?.number === pulled.number && before.body === pulled.body) continue
        checkedIds.push(id)
        const checked = await verifyEntry(pulled, reply.parcels[pulled.root], layer)
        if ('wrong' in checked) {
          changes.push({ put: 'aside', value: { id: checked.id, code: checked.wrong, own: false } })
          continue
        }
        const { header, body, number, receivedAt, root } = pulled
        const kept: KeptEntry = { id: checked.entry.id, header, body, number, receivedAt, root }
        fresh.set(kept.id, kept)
        changes.push({ put: 'entry', value: kept })
        if (checked.entry.kind === 'bodies.erased') changes.push(...bodiesGone(checked.entry, fresh))
      }
      const trouble = await inTurn(async () => {
        const lastSync = new Date(ports.now()).toISOString()
        changes.push({ put: 'progress', value: { ...progress, cursor: reply.cursor, lastSync } })
        if (isAnotherHub(progress.cursor, reply.cursor)) changes.push(...everythingAgain(changes))
        const refused = await keep(changes)
        if (!refused) take(changes)
        return refused
      })
      if (trouble) return trouble
      layer.keep()
      for (const id of checkedIds) verified.add(id)
      if (!reply.more) return undefined
    }
  }

  /** What a hub took may be lost with it: one that was restored from a backup is given every parcel again. */
  function everythingAgain(changes: Change[]): Change[] {
    return parcels.map((parcel): Change => {
      const latest = changes.findLast(
        (change) => 'put' in change && change.put === 'parcel' && change.value.root === parcel.root,
      )
      const value = latest && 'put' in latest && latest.put === 'parcel' ? latest.value : parcel
      return { put: 'parcel', value: { ...value, answered: false } }
    })
  }

  /** A body that was erased goes everywhere. */
  function bodiesGone({ header, body }: Entry, fresh: Map<string, KeptEntry>): Change[] {
    const { entries: ids } = (body ?? { entries: [] }) as { entries: string[] }
    return ids.flatMap((id): Change[] => {
      const kept = fresh.get(id) ?? entries.get(id)
      if (!kept || readHeader(kept.header)?.subject !== header.subject) return []
      return bodyGone(kept, fresh)
    })
  }

  /** From the entry, with its sealed parts, and from the parcel in which this device sent it. What waits stays whole. */
  function bodyGone(kept: KeptEntry, fresh: Map<string, KeptEntry>): Change[] {
    if (kept.number === undefined) return []
    const gone: KeptEntry = { ...kept, body: null }
    fresh.set(kept.id, gone)
    const parts = readHeader(kept.header)?.sealed ?? []
    const changes: Change[] = [
      { put: 'entry', value: gone },
      ...parts.map((hash): Change => ({ drop: 'payload', hash })),
    ]
    const made = parcels.find(({ root }) => root === kept.root)
    if (!made) return changes
    const left = idsOf(made).map((one) => fresh.get(one) ?? entries.get(one)!)
    const bodies = left.map(({ header, body }) => ({ header, body }))
    return [...changes, { put: 'parcel', value: { ...made, parcel: { ...made.parcel, entries: bodies } } }]
  }

  /**
   * Deletes from this device what it was told of these subjects: bodies and sealed parts of entries that the hub has.
   * Headers stay, and so does all that waits.
   */
  const forgetSubjects = (subjects: string[]): Promise<Refusal | undefined> =>
    inTurn(async () => {
      const fresh = new Map<string, KeptEntry>()
      const told = subjects.flatMap((subject) => [...(bySubject.get(subject) ?? [])])
      const changes = told.flatMap((id) => {
        const kept = entries.get(id)!
        return kept.body === null ? [] : bodyGone(kept, fresh)
      })
      if (changes.length === 0) return undefined
      const refused = await keep(changes)
      if (!refused) take(changes)
      return refused
    })

  /** Entries that need no second check; an own one is checked as it comes back. */
  const verified = new Set<string>([...entries.values()].filter(fetched).map((e) => e.id))

  return {
    identity,
    who,
    write,
    push,
    pull,
    sealed,
    forget,
    forgetSubjects,
    headsOf,
    /** Grows with every entry that is new here, or no longer. */
    version: () => version,
    entriesOf: (subject: string): Entry[] => [...(bySubject.get(subject) ?? [])].map((id) => opened.get(id)!),
    /** Every entry that is here and verified, own waiting ones included. */
    entries: (): Iterable<Entry> => opened.values(),
    /** What an entry says of itself, also one that was set aside. */
    headerOf: (id: string) => readHeader(entries.get(id)?.header ?? ''),
    outbox: (): OutboxState => {
      const unsent = [...parcels.filter((p) => !p.answered).flatMap((p) => idsOf(p)), ...waiting]
      const times = unsent
        .map((id) => opened.get(id)?.header.claimedAt ?? '')
        .filter(Boolean)
        .sort()
      const all = [...aside.values()]
      return {
        ...{ waiting: unsent.length, oldestWaiting: times[0], lastSync: progress.lastSync },
        unsent: unsent.map((id) => ({ id, bytes: bytesOf(entries.get(id)!) })),
        needsAttention: all.filter((item) => item.own),
        notVerified: all.filter((item) => !item.own),
      }
    },
  }

  function idsOf(parcel: KeptParcel): string[] {
    return parcel.parcel.entries.map(({ header }) => toBase64url(leafOf(ports.sha256, header)))
  }
}
