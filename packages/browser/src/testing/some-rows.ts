import { IDBKeyRange } from 'fake-indexeddb'
import type { KeptEntry, KeptPayload, Progress } from '@libertad/participant'
import type { BrowserStore } from '../store/browser-store.ts'
import type { KeptIdentity } from '../store/kept.ts'
import { openTables, type Place, type TableName } from '../store/tables.ts'

export const placeOn = (indexedDB: IDBFactory): Place => ({ database: 'libertad', indexedDB, IDBKeyRange })

export const entry = (id: string, body = '{}'): KeptEntry => ({ id, header: `{"id":"${id}"}`, body })

export const payload = (hash: string, ...bytes: number[]): KeptPayload => ({
  ...{ hash, bytes: Uint8Array.from(bytes) },
})

export const progress: Progress = {
  ...{
    cursor: '3.3',
    nextSequence: 2,
    lastRoot: 'r',
    unacknowledged: [],
    lastSync: '2026-03-02T10:00:00.000Z',
  },
}

/** An identity with keys as a sealed store has them. */
export const identity: KeptIdentity = {
  ...{ operation: 'o', person: 'p', device: 'd', agency: 'a' },
  keys: { device: { publicKey: 'k1', secret: 's1' }, actor: { publicKey: 'k2', secret: 's2' } },
}

/** Hashes under which tests keep payloads. */
export const hashes = ['a', 'b', 'c', 'hash', 'kept']

/** Everything that a store has to say, in an order that does not depend on how it lies there. */
export async function everythingIn(store: BrowserStore) {
  const { drafts, damagedRows } = await store.drafts.load()
  const journal = await store.storage.load()
  return {
    ...{ journal, damagedRows, identity: await store.identity(), remembered: await store.remembered() },
    drafts: [...drafts].map(([id, bytes]) => [id, [...bytes]]),
    payloads: await Promise.all(hashes.map((hash) => store.storage.payload(hash))),
  }
}

/** Rows as they lie on the disk, read past the store. */
export async function rawRows(place: Place, name: TableName): Promise<Record<string, unknown>[]> {
  const { db, table } = openTables(place)
  const rows = (await table(name).toArray()) as Record<string, unknown>[]
  db.close()
  return rows
}

/** Puts a row on the disk past the store. */
export async function putRaw(place: Place, name: TableName, row: object): Promise<void> {
  const { db, table } = openTables(place)
  await table(name).put(row)
  db.close()
}
