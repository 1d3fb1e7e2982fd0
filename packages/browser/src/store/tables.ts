import { Dexie, type Table } from 'dexie'

/** Which field of its rows is a table's key. Keys are readable without the box: random ids, hashes, fixed names. */
export const keyOf = {
  ...{ entries: 'id', waiting: 'id', parcels: 'root', aside: 'id', single: 'key' },
  ...{ payloads: 'hash', drafts: 'id' },
} as const

export type TableName = keyof typeof keyOf
export const tableNames = Object.keys(keyOf) as TableName[]

/** Another IndexedDB than the browser's own: tests have one in memory. */
export interface Engine {
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
}

export interface Place extends Engine {
  /** Name of the database: desk and phone under one address keep apart. */
  database: string
}

/** Opens the database, which is kept from version to version. A transaction is on the disk when it is answered. */
export function openTables({ database, ...engine }: Place) {
  const db = new Dexie(database, { chromeTransactionDurability: 'strict', ...engine })
  db.version(1).stores({ entries: 'id', waiting: 'id', parcels: 'root', aside: 'id', single: 'key' })
  db.version(2).stores({ payloads: 'hash', drafts: 'id', locks: 'key' })
  return {
    db,
    table: (name: TableName | 'locks') => db.table(name) as Table<object, string>,
  }
}

export type Tables = ReturnType<typeof openTables>
