import type { Change, KeptPayload, Progress } from '@libertad/participant'
import { committer, type Step } from './commit.ts'
import { drafts, type Drafts } from './drafts.ts'
import type { BrowserStorage, KeptIdentity, Remembered } from './kept.ts'
import { rowReader } from './read-rows.ts'
import { rowName, rowSeal, type RowBox } from './row-seal.ts'
import { stepsOf } from './steps-of.ts'
import { openTables, tableNames, type Place } from './tables.ts'

export interface BrowserStore {
  storage: BrowserStorage
  drafts: Drafts
  /** A draft becomes entries: writes what it came to and drops it, both or neither. */
  commitDraft(id: string, changes: Change[]): Promise<void>
  /** Rows are sealed: keys that go in must be readable to be sealed with them. */
  sealed: boolean
  /** Throws `RowDamaged` if there is one that cannot be read: nobody should then begin anew without being asked. */
  identity(): Promise<KeptIdentity | undefined>
  /** Begins anew with an identity: what an earlier one left is deleted, but for the locks of the vault. */
  begin(identity: KeptIdentity): Promise<void>
  /** The first parcel was taken: keeps the progress and the end of joining together. */
  joined(identity: KeptIdentity, progress: Progress): Promise<void>
  remembered(): Promise<Remembered>
  remember(what: Remembered): Promise<void>
  /** A row that the program keeps beside the journal under a name of its own. Throws `RowDamaged`. */
  own<Value>(name: string): Promise<Value | undefined>
  /** Its name is readable without the box. `begin` and `forget` delete it. */
  keepOwn(name: string, value: unknown): Promise<void>
  /** Deletes everything that this browser knows of the operation, keys included; the locks of the vault stay. */
  forget(): Promise<void>
  close(): void
}

/** A row that is there and cannot be opened. */
export class RowDamaged extends Error {
  readonly row: string
  constructor(row: string) {
    super(`damaged row: ${row}`)
    this.row = row
  }
}

interface Options extends Place {
  /** Left out where rows lie open: a desk without a vault. */
  box?: RowBox | undefined
}

/**
 * This browser's half of the journal, in IndexedDB. A write is on the disk when it is answered, whole, or it throws
 * `StorageTrouble` and changed nothing.
 */
export async function browserStore({ box, ...place }: Options): Promise<BrowserStore> {
  const tables = openTables(place)
  const seal = rowSeal(box)
  const commit = committer(tables, seal)
  const rows = rowReader(tables, seal)

  const empty = tableNames.map((table): Step => ({ table, empty: true }))
  const put = (key: string, value: unknown): Step => ({ table: 'single', put: { key, value } })
  async function single<Value>(key: string): Promise<Value | 'damaged' | undefined> {
    const row = await rows.one<{ value: Value }>('single', key)
    return row === 'damaged' ? row : row?.value
  }
  async function whole<Value>(key: string): Promise<Value | undefined> {
    const value = await single<Value>(key)
    if (value === 'damaged') throw new RowDamaged(rowName('single', key))
    return value
  }
  /** What is only remembered and cannot be read is as good as not remembered. */
  async function field<Name extends keyof Remembered>(name: Name): Promise<Partial<Pick<Remembered, Name>>> {
    const value = await single<Remembered[Name]>(`remembered/${name}`)
    return value === undefined || value === 'damaged' ? {} : ({ [name]: value } as Pick<Remembered, Name>)
  }

  return {
    storage: {
      load: rows.journal,
      write: (changes) => commit(stepsOf(changes)),
      async payloads(hashes) {
        const kept = await rows.several<KeptPayload>('payloads', hashes)
        return new Map(kept.map(({ hash, bytes }) => [hash, bytes]))
      },
      async payload(hash) {
        const kept = await rows.one<KeptPayload>('payloads', hash)
        return kept === 'damaged' ? undefined : kept?.bytes
      },
    },
    drafts: drafts(commit, rows),
    commitDraft: (id, changes) => commit([...stepsOf(changes), { table: 'drafts', drop: id }]),
    sealed: box !== undefined,
    identity: () => whole<KeptIdentity>('identity'),
    begin: (identity) => commit([...empty, put('identity', identity)]),
    joined(identity, progress) {
      const { joining: _, ...whole } = identity
      return commit([put('progress', progress), put('identity', whole)])
    },
    remembered: async () => ({ ...(await field('counts')), ...(await field('mode')) }),
    // Each by itself, so that nothing need be read, opened and sealed again to change one.
    remember: (what) => commit(Object.entries(what).map(([name, value]) => put(`remembered/${name}`, value))),
    own: (name) => whole(`own/${name}`),
    keepOwn: (name, value) => commit([put(`own/${name}`, value)]),
    forget: () => commit(empty),
    close: () => tables.db.close(),
  }
}
