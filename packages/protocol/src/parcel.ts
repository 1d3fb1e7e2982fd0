import * as z from 'zod/mini'
import { hash, id, isRefusal, refuse, signature, type Header, type Refusal } from '@libertad/domain'
import { toBase64url, utf8, type Sha256 } from './bytes.ts'
import { bodyHash, leafOf, longestBody, longestHeader, readHeader, readJson } from './header.ts'
import { merkleRoot } from './merkle-tree.ts'

export const mostEntriesInParcel = 1_000

/** What a device signs: this text, and through its root every entry of the parcel. */
export interface Statement {
  v: 1
  type: 'libertad/parcel'
  operation: string
  device: string
  actor: string
  /** The device's number of the first entry; the others follow without gap. */
  first: number
  size: number
  root: string
  /** Root of the device's parcel before this one; `null` for its first. */
  previous: string | null
  /** Entries of earlier parcels that the hub refused, as the device was told: so that a missing entry is either refused or removed. */
  refused: string[]
}

/** As it travels and as it is stored: exact texts. `body: null` after erasure. */
export interface ParcelEntry {
  header: string
  body: string | null
  /** Sealed parts, base64url, in the order in which the header lists their hashes. Only while it is pushed. */
  sealed?: string[] | undefined
}
export interface Parcel {
  statement: string
  deviceSignature: string
  /** By the actor's own key; decisions need it. */
  actorSignature?: string | undefined
  entries: ParcelEntry[]
}

const statementShape = z.strictObject({
  v: z.literal(1),
  type: z.literal('libertad/parcel'),
  operation: id(),
  device: id(),
  actor: id(),
  first: z.int().check(z.minimum(1), z.maximum(1e12)),
  size: z.int().check(z.minimum(1), z.maximum(mostEntriesInParcel)),
  root: hash(),
  previous: z.nullable(hash()),
  refused: z.array(hash()).check(z.maxLength(mostEntriesInParcel)),
})

export const parcelShape = z.strictObject({
  statement: z.string().check(z.maxLength(64_000)),
  deviceSignature: signature(),
  actorSignature: z.optional(signature()),
  entries: z
    .array(
      z.strictObject({
        header: z.string().check(z.maxLength(longestHeader)),
        body: z.nullable(z.string().check(z.maxLength(longestBody))),
        sealed: z.optional(z.array(z.string().check(z.maxLength(350_000))).check(z.maxLength(16))),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostEntriesInParcel)),
})

export function writeStatement(fields: Omit<Statement, 'v' | 'type'>): string {
  const { operation, device, actor, first, size, root, previous, refused } = fields
  return JSON.stringify({
    v: 1,
    type: 'libertad/parcel',
    operation,
    device,
    actor,
    first,
    size,
    root,
    previous,
    refused,
  })
}

export function readStatement(text: string): Statement | undefined {
  const parsed = statementShape.safeParse(readJson(text, 64_000))
  return parsed.success ? (parsed.data as Statement) : undefined
}

/** Bytes that the device's key signs. */
export const deviceSigns = (statement: string) => utf8(`libertad/parcel/device/1\n${statement}`)
/** Bytes that the actor's key signs: another line, so that neither signature passes for the other. */
export const actorSigns = (statement: string) => utf8(`libertad/parcel/actor/1\n${statement}`)
/** Bytes that the invitation's key signs: the keys of the one device it lets in. */
export const invitationSigns = (operation: string, device: string, deviceKey: string, actorKey: string) =>
  utf8(`libertad/enrolment/1\n${[operation, device, deviceKey, actorKey].join('\n')}`)

/** Bytes that the invitation's key signs to be told whom the invitation is for: not those that let a device in. */
export const invitationAsks = (operation: string, device: string) =>
  utf8(`libertad/invitation/1\n${[operation, device].join('\n')}`)

/** One entry of a parcel whose bytes were checked against the statement. */
export interface OpenedEntry {
  id: string
  header: Header
  headerText: string
  bodyText: string | null
  /** The parsed body; `undefined` when it is missing, is not a JSON object or does not fit its hash. */
  body: unknown
  /** Why this entry alone cannot be taken. */
  fault: Refusal | undefined
}

export interface OpenedParcel {
  statement: Statement
  leaves: Uint8Array[]
  entries: OpenedEntry[]
}

/**
 * Reads a parcel and checks everything that needs no key: shapes, sizes, numbers, the root over the headers. A
 * fault of the whole is returned as a refusal, a fault of one entry beside that entry. Signatures are checked
 * apart, over `deviceSigns` and `actorSigns`.
 */
export function openParcel(sha256: Sha256, parcel: Parcel): OpenedParcel | Refusal {
  const statement = readStatement(parcel.statement)
  if (!statement) return refuse('parcel_malformed', 'statement')
  if (statement.size !== parcel.entries.length) return refuse('parcel_malformed', 'size')
  const entries: OpenedEntry[] = []
  const leaves: Uint8Array[] = []
  for (const [index, { header: headerText, body: bodyText }] of parcel.entries.entries()) {
    const header = readHeader(headerText)
    if (!header) return refuse('parcel_malformed', `entries.${index}.header`)
    const leaf = leafOf(sha256, headerText)
    leaves.push(leaf)
    entries.push(openEntry(sha256, statement, index, header, toBase64url(leaf), headerText, bodyText))
  }
  if (toBase64url(merkleRoot(sha256, leaves)) !== statement.root) return refuse('parcel_root_wrong')
  return { statement, leaves, entries }
}

function openEntry(
  sha256: Sha256,
  statement: Statement,
  index: number,
  header: Header,
  id: string,
  headerText: string,
  bodyText: string | null,
): OpenedEntry {
  const body = openBody(sha256, header.body, bodyText)
  const fault = placeFault(statement, index, header) ?? (isRefusal(body) ? body : undefined)
  return { id, header, headerText, bodyText, body: fault ? undefined : body, fault }
}

function placeFault(statement: Statement, index: number, header: Header): Refusal | undefined {
  const { operation, device, actor, first } = statement
  if (header.operation !== operation || header.device !== device || header.actor !== actor)
    return refuse('entry_foreign')
  if (header.sequence !== first + index) return refuse('entry_out_of_sequence')
  return undefined
}

function openBody(sha256: Sha256, expected: string, text: string | null): unknown {
  if (text === null) return refuse('body_missing')
  const body = readJson(text, longestBody)
  if (body === undefined) return refuse('entry_malformed', 'body')
  return bodyHash(sha256, text) === expected ? body : refuse('body_hash_wrong')
}
