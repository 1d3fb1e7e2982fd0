import { emptyWhoBook, type WhoBook } from '@libertad/domain'
import type { Database } from '../database/database.ts'
import { whoBookOf } from './who-facts.ts'

export interface WhoBooks {
  /** The book of an operation at least as new as `version`; read anew when another process moved it on. */
  at(operation: string, person: string, version: number): Promise<WhoBook>
  /** The book as this process knows it, read once; for questions outside the operation's lock. */
  latest(operation: string, person: string): Promise<WhoBook>
  /** This process committed a change up to `version`. */
  movedTo(operation: string, version: number): void
  /** The book if this process has read it. */
  known(operation: string): WhoBook | undefined
}

/** Copies of who is who, one an operation, so that a push asks the database only what it cannot know. */
export function whoBooks(database: Database): WhoBooks {
  const held = new Map<string, { book: WhoBook; version: number }>()

  async function read(operation: string, person: string) {
    const [row] = await database.asPerson(person, (tx) =>
      tx.query<{ book: Parameters<typeof whoBookOf>[0]; version: string | null }>(
        `select libertad.who_of($1) as book, (select who_version from libertad.operation where id = $1) as version`,
        [operation],
      ),
    )
    if (!row?.book) return undefined
    const found = { book: whoBookOf(row.book), version: Number(row.version ?? 0) }
    held.set(operation, found)
    return found
  }

  return {
    async at(operation, person, version) {
      const known = held.get(operation)
      if (known && known.version >= version) return known.book
      const found = await read(operation, person)
      if (found) return found.book
      // Not founded yet: the founding parcel brings the first facts, and keeps them here when it is committed.
      const empty = { book: emptyWhoBook(), version: 0 }
      if (version === 0) held.set(operation, empty)
      return empty.book
    },
    async latest(operation, person) {
      return (held.get(operation) ?? (await read(operation, person)))?.book ?? emptyWhoBook()
    },
    known: (operation) => held.get(operation)?.book,
    movedTo(operation, version) {
      const known = held.get(operation)
      if (known) known.version = Math.max(known.version, version)
    },
  }
}
