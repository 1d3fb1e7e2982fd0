import { randomBytes, randomUUID } from 'node:crypto'
import { isRefusal, type Header } from '@libertad/domain'
import {
  actorSigns,
  bodyHash,
  deviceSigns,
  leafOf,
  merkleRoot,
  sealedHash,
  toBase64url,
  writeHeader,
  writeStatement,
  type Answer,
  type Parcel,
  type ParcelEntry,
  type Statement,
} from '@libertad/protocol'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import type { Member, Place } from './people.ts'

/** An entry as a program of another version, or a hostile one, could write it. What is left out is as it should be. */
export interface Drawn {
  header: Partial<Header> & Pick<Header, 'kind' | 'audience'>
  /** A text is sent as it is. */
  body: unknown
  /** Sealed parts that the body names, in its order. */
  sealed?: Uint8Array[]
  /** What to make of the header's own text. */
  text?(header: string): string
}

export const salt = () => randomBytes(16).toString('base64url')

/**
 * Makes parcels of a member's device without her program: exact texts, signed with her keys. Numbers and roots go
 * on from what her device has sent so far; `sent` moves them on.
 */
export async function byHand(member: Member, { operation }: Pick<Place, 'operation'>) {
  const { nextSequence, lastRoot } = (await member.storage.load()).progress!
  let first = nextSequence
  let previous = lastRoot
  let refused: string[] = []
  const { person: actor, device } = member.identity

  function entry(drawn: Drawn, sequence: number): ParcelEntry {
    const { header: given, body, sealed = [], text: made = (header) => header } = drawn
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const fields: Header = {
      ...{ v: 1, operation, subject: randomUUID(), version: 1, ring: 'operation', agency: member.agency },
      ...{ actor, device, sequence, basedOn: [], claimedAt: new Date().toISOString() },
      ...{ body: bodyHash(sha256, text), sealed: sealed.map((part) => sealedHash(sha256, part)) },
      ...given,
    }
    const parts = sealed.length > 0 ? { sealed: sealed.map(toBase64url) } : {}
    return { header: made(writeHeader(fields)), body: text, ...parts }
  }

  async function signed(statement: string, entries: Parcel['entries'], keys = member.keys): Promise<Parcel> {
    const [byDevice, byActor] = await Promise.all([
      keys.device.sign(deviceSigns(statement)),
      keys.actor.sign(actorSigns(statement)),
    ])
    const signatures = { deviceSignature: toBase64url(byDevice), actorSignature: toBase64url(byActor) }
    return { statement, ...signatures, entries }
  }

  async function parcel(drawn: Drawn[], statement: Partial<Statement> = {}): Promise<Parcel> {
    const entries = drawn.map((one, place) => entry(one, first + place))
    const root = toBase64url(rootOf(entries))
    const fields = { operation, device, actor, first, size: entries.length, root, previous, refused }
    return signed(writeStatement({ ...fields, ...statement }), entries)
  }

  /** The hub took the parcel: the next one follows it, and acknowledges what was refused of it. */
  function sent({ statement, entries }: Parcel, answers: Answer[] = []) {
    previous = (JSON.parse(statement) as Statement).root
    first += entries.length
    refused = answers.filter(isRefusal).map(({ id }) => id)
  }

  return {
    ...{ parcel, signed, sent },
    next: () => ({ first, previous }),
    /** Sends one parcel and answers with what the hub said of each entry, or of the whole. */
    async push(drawn: Drawn[]): Promise<Answer[]> {
      const made = await parcel(drawn)
      const reply = await member.client.push(operation, [made])
      const answer = 'refused' in reply ? reply : reply.parcels[0]!
      if ('refused' in answer) return drawn.map(() => ({ id: '', ...answer }))
      sent(made, answer.answers)
      return answer.answers
    },
  }
}

export const rootOf = (entries: Parcel['entries']) =>
  merkleRoot(
    sha256,
    entries.map(({ header }) => leafOf(sha256, header)),
  )

/** A body that names fresh random parts wherever it named some, and the parts in the order in which it names them. */
export function withParts(body: Record<string, unknown>): { body: object; sealed: Uint8Array[] } {
  const sealed: Uint8Array[] = []
  const part = () => {
    const bytes = new Uint8Array(randomBytes(300))
    sealed.push(bytes)
    return sealedHash(sha256, bytes)
  }
  const { key, keys, content, index } = body
  const named = {
    ...(key === undefined ? {} : { key: part() }),
    ...(Array.isArray(keys) ? { keys: keys.map(part) } : {}),
    ...(content === undefined ? {} : { content: part() }),
    ...(index === undefined ? {} : { index: part() }),
  }
  return { body: { ...body, ...named }, sealed }
}
