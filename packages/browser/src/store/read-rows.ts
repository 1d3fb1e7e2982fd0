import type { KeptEntry, KeptParcel, Progress, SetAside } from '@libertad/participant'
import type { Readable } from './kept.ts'
import { keyIn, rowName, type RowSeal } from './row-seal.ts'
import type { TableName, Tables } from './tables.ts'
import { troubleOf } from './trouble.ts'

/** Reads rows and opens them. One that cannot be opened is named, and the others are given all the same. */
export function rowReader({ db, table }: Tables, seal: RowSeal) {
  async function opened<Value>(name: TableName, rows: object[], damaged: string[]): Promise<Value[]> {
    const values = await Promise.all(rows.map((row) => seal.open(name, row)))
    rows.forEach((row, at) => {
      if (values[at] === undefined) damaged.push(rowName(name, keyIn(name, row)))
    })
    return values.filter((value) => value !== undefined) as Value[]
  }

  /** Rows of several tables as they were at one moment; opened after the transaction, which cannot wait for it. */
  const rowsAt = (names: TableName[]): Promise<object[][]> =>
    db
      .transaction('r', names, () => Promise.all(names.map((name) => table(name).toArray())))
      .catch((error: unknown) => {
        throw troubleOf(error)
      })

  /** A row of its own: `undefined` if there is none, `'damaged'` if it cannot be opened. */
  async function one<Value>(name: TableName, key: string): Promise<Value | 'damaged' | undefined> {
    const row = await table(name)
      .get(key)
      .catch((error: unknown) => {
        throw troubleOf(error)
      })
    return row && (((await seal.open(name, row)) as Value | undefined) ?? 'damaged')
  }

  /** Those of some rows that are there and can be opened, read at once. */
  async function several<Value>(name: TableName, keys: string[]): Promise<Value[]> {
    const found = await table(name)
      .bulkGet(keys)
      .catch((error: unknown) => {
        throw troubleOf(error)
      })
    const values = await Promise.all(found.map((row) => row && seal.open(name, row)))
    return values.filter((value) => value !== undefined) as Value[]
  }

  /** All of a table, and the names of what could not be opened. */
  async function all<Value>(name: TableName): Promise<{ values: Value[]; damagedRows: string[] }> {
    const damagedRows: string[] = []
    const [rows] = await rowsAt([name])
    return { values: await opened<Value>(name, rows!, damagedRows), damagedRows }
  }

  async function journal(): Promise<Readable> {
    const damagedRows: string[] = []
    const [entryRows, waitingRows, parcelRows, asideRows, singleRows] = await rowsAt([
      ...(['entries', 'waiting', 'parcels', 'aside', 'single'] as const),
    ])
    const entries = await opened<KeptEntry>('entries', entryRows!, damagedRows)
    const waiting = await opened<{ id: string }>('waiting', waitingRows!, damagedRows)
    const parcels = await opened<KeptParcel>('parcels', parcelRows!, damagedRows)
    const aside = await opened<SetAside>('aside', asideRows!, damagedRows)
    const own = singleRows!.filter((row) => keyIn('single', row) === 'progress')
    const [progress] = await opened<{ value: Progress }>('single', own, damagedRows)
    // What waits and cannot be read cannot be sent; its entry is named already.
    const readable = new Set(entries.map(({ id }) => id))
    return {
      ...{ entries, parcels, aside, progress: progress?.value },
      waiting: waiting.map(({ id }) => id).filter((id) => readable.has(id)),
      ...{ damaged: damagedRows.length, damagedRows },
    }
  }

  return { journal, one, several, all }
}

export type RowReader = ReturnType<typeof rowReader>
