import { openTables, type Place } from './tables.ts'
import { troubleOf } from './trouble.ts'

/** What must be readable before the vault is open: its wrapped keys, wrong tries, the end of a lease. Nothing of the operation. */
export interface Locks {
  read<Value>(key: string): Promise<Value | undefined>
  /** Keeps a JSON value; it is on the disk when this is answered. Throws `StorageTrouble`. */
  write(key: string, value: unknown): Promise<void>
  readKey(key: string): Promise<CryptoKey | undefined>
  /** Keeps a key that nobody reads, a script included: the device's part of a lease. */
  writeKey(key: string, value: CryptoKey): Promise<void>
  /** Without its locks, what a vault sealed opens for nobody. */
  drop(key: string): Promise<void>
  close(): void
}

/** The locks of this browser's vault. They lie beside the sealed rows and outlast every `begin` and `forget`. */
export function browserLocks(place: Place): Locks {
  const { db, table } = openTables(place)
  const locks = table('locks')
  async function told<Value>(work: PromiseLike<Value>): Promise<Value> {
    try {
      return await work
    } catch (error) {
      throw troubleOf(error)
    }
  }
  return {
    async read<Value>(key: string) {
      const row = (await told(locks.get(key))) as { json: string } | undefined
      return row && (JSON.parse(row.json) as Value)
    },
    write: async (key, value) => void (await told(locks.put({ key, json: JSON.stringify(value) }))),
    async readKey(key) {
      const row = (await told(locks.get(key))) as { closed: CryptoKey } | undefined
      return row?.closed
    },
    writeKey: async (key, closed) => void (await told(locks.put({ key, closed }))),
    drop: (key) => told(locks.delete(key)),
    close: () => db.close(),
  }
}
