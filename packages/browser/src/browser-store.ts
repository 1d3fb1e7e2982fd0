import {
  StorageTrouble,
  type Change,
  type FirstParcel,
  type KeptEntry,
  type KeptParcel,
  type Progress,
  type SetAside,
  type Storage,
} from '@libertad/participant'
import type { Counts } from '@libertad/protocol'
import { Dexie, type EntityTable } from 'dexie'
import type { KeptKey } from './browser-keys.ts'

/** Who this browser is in an operation, and its keys. */
export interface KeptIdentity {
  operation: string
  person: string
  device: string
  agency: string
  keys: { device: KeptKey; actor: KeptKey }
  /** Made and perhaps sent, not yet answered: sent again, so that a lost answer loses nobody. */
  joining?: { first: FirstParcel; code?: string; founds: boolean }
}

/** Answers of the hub that are shown while it cannot be asked. */
export interface Remembered {
  counts?: Counts
  mode?: 'real' | 'demonstration'
}

export interface BrowserStore {
  storage: Storage
  identity(): Promise<KeptIdentity | undefined>
  /** Begins anew with an identity: what an earlier one left is deleted. */
  begin(identity: KeptIdentity): Promise<void>
  /** The first parcel was taken: keeps the progress and the end of joining together. */
  joined(identity: KeptIdentity, progress: Progress): Promise<void>
  remembered(): Promise<Remembered>
  remember(what: Remembered): Promise<void>
  /** Deletes everything that this browser knows of the operation, keys included. */
  forget(): Promise<void>
}

interface Row<Value> {
  key: string
  value: Value
}

type Tables = Dexie & {
  entries: EntityTable<KeptEntry, 'id'>
  waiting: EntityTable<{ id: string }, 'id'>
  parcels: EntityTable<KeptParcel, 'root'>
  aside: EntityTable<SetAside, 'id'>
  single: EntityTable<Row<unknown>, 'key'>
}

/** Another IndexedDB than the browser's own: tests have one in memory. */
export interface Engine {
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
}

/** This browser's half of the journal, in IndexedDB. A write is on the disk when it is answered. */
export async function browserStore(engine: Engine = {}): Promise<BrowserStore> {
  const db = new Dexie('libertad', { chromeTransactionDurability: 'strict', ...engine }) as Tables
  db.version(1).stores({ entries: 'id', waiting: 'id', parcels: 'root', aside: 'id', single: 'key' })
  const all = [db.entries, db.waiting, db.parcels, db.aside, db.single]
  const single = async <Value>(key: string) => (await db.single.get(key))?.value as Value | undefined

  return {
    storage: {
      async load() {
        return {
          entries: await db.entries.toArray(),
          waiting: (await db.waiting.toArray()).map(({ id }) => id),
          parcels: await db.parcels.toArray(),
          aside: await db.aside.toArray(),
          progress: await single<Progress>('progress'),
          damaged: 0,
        }
      },
      async write(changes) {
        try {
          await db.transaction('rw', all, () => apply(db, changes))
        } catch (error) {
          throw troubleOf(error)
        }
      },
    },
    identity: () => single<KeptIdentity>('identity'),
    async begin(identity) {
      await db.transaction('rw', all, async () => {
        await Promise.all(all.map((table) => table.clear()))
        await db.single.put({ key: 'identity', value: identity })
      })
    },
    async joined(identity, progress) {
      const { joining: _, ...whole } = identity
      await db.transaction('rw', db.single, async () => {
        await db.single.put({ key: 'progress', value: progress })
        await db.single.put({ key: 'identity', value: whole })
      })
    },
    remembered: async () => (await single<Remembered>('remembered')) ?? {},
    async remember(what) {
      await db.transaction('rw', db.single, async () => {
        const before = (await db.single.get('remembered'))?.value as Remembered | undefined
        await db.single.put({ key: 'remembered', value: { ...before, ...what } })
      })
    },
    async forget() {
      await db.transaction('rw', all, async () => {
        await Promise.all(all.map((table) => table.clear()))
      })
    },
  }
}

async function apply(db: Tables, changes: Change[]): Promise<void> {
  const entries = changes.flatMap((change) =>
    'put' in change && change.put === 'entry' ? [change.value] : [],
  )
  const steps: Promise<unknown>[] = []
  if (entries.length > 0) steps.push(db.entries.bulkPut(entries))
  for (const change of changes) {
    if ('drop' in change) steps.push(db.waiting.delete(change.id))
    else if (change.put === 'waiting') steps.push(db.waiting.put({ id: change.id }))
    else if (change.put === 'parcel') steps.push(db.parcels.put(change.value))
    else if (change.put === 'aside') steps.push(db.aside.put(change.value))
    else if (change.put === 'progress') steps.push(db.single.put({ key: 'progress', value: change.value }))
  }
  await Promise.all(steps)
}

function troubleOf(error: unknown): StorageTrouble {
  const names = [error, (error as { inner?: unknown }).inner].map((one) => (one as Error | undefined)?.name)
  if (names.includes('QuotaExceededError')) return new StorageTrouble('full')
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError'))
    return new StorageTrouble('gone')
  return new StorageTrouble('other')
}
