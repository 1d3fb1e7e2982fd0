import {
  emptyWhoBook,
  foldWho,
  isWhoEntry,
  readBody,
  readsSince,
  type Entry,
  type Grant,
  type Membership,
  type WhoBook,
} from '@libertad/domain'
import { readHeader } from '@libertad/protocol'
import type { Store } from '../hub/store.ts'

/** What is so after a storm, read from the journal alone. */
export interface Truth {
  book: WhoBook
  /** Every entry, in the order of the journal. */
  entries: (Entry & { number: number })[]
  byId: Map<string, Entry & { number: number }>
  /** Whether a device of this person may still come to the hub. */
  standing(device: string): 'in' | 'revoked' | 'left'
  readsNow(person: string, audience: string): boolean
  /** Whether she could once have fetched the entry of this number, in an audience she no longer reads. */
  couldOnceRead(person: string, audience: string, number: number): boolean
}

export function truthOf(store: Store): Truth {
  const book = emptyWhoBook()
  const entries = store.journal.map(({ id, number, received_at, header: text, body: bodyText }) => {
    const header = readHeader(text)!
    const body = bodyText === null ? undefined : (JSON.parse(bodyText) as unknown)
    const entry = { id, header, body, number, receivedAt: received_at.toISOString() }
    const { kind, version } = header
    const whole = { ...entry, kind, body: readBody(kind, version, body) }
    if (isWhoEntry(whole)) foldWho(book, whole)
    return entry
  })
  const personOf = (id: string) => book.people.get(id)
  return {
    ...{ book, entries, byId: new Map(entries.map((entry) => [entry.id, entry])) },
    standing(id) {
      const device = book.devices.get(id)
      if (device?.revoked) return 'revoked'
      const stays = personOf(device?.person ?? '')?.memberships.some((m) => m.until === undefined)
      return stays ? 'in' : 'left'
    },
    readsNow(person, audience) {
      const [who, where] = [personOf(person), book.audiences.get(audience)]
      return who !== undefined && where !== undefined && readsSince(where, who) !== undefined
    },
    couldOnceRead(person, audience, number) {
      const [who, where] = [personOf(person), book.audiences.get(audience)]
      return who!.memberships.some((m) => where?.grants.some((g) => ended(m, g) > number))
    },
  }
}

/** The number at which a grant that a membership used was over; 0 if it never was used. */
function ended(m: Membership, g: Grant): number {
  const used = m.party === g.party && (g.role === undefined || g.role === m.role)
  const [since, until] = [Math.max(m.since, g.since), Math.min(m.until ?? Infinity, g.until ?? Infinity)]
  return used && until > since ? until : 0
}
