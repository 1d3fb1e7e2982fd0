import { packRow, unpackRow } from './row-bytes.ts'
import { keyOf, type TableName } from './tables.ts'

/** The open vault, as the store sees it: seals bytes under a name, and opens them under the same name only. */
export interface RowBox {
  seal(name: string, bytes: Uint8Array): Promise<Uint8Array>
  /** `undefined` for what was not sealed by this box under this name. */
  open(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined>
}

/** A row's name among all: what is sealed as one row does not open as another. */
export const rowName = (table: TableName, key: string) => `${table}/${key}`

export const keyIn = (table: TableName, row: object) => (row as Record<string, string>)[keyOf[table]]!

/**
 * How rows lie in the database: with a box as its sealed bytes under the key and nothing else, without one as they are.
 * Closing and opening wait for cryptography, during which a database's transaction would end: never within one.
 */
export function rowSeal(box: RowBox | undefined) {
  return {
    async close(table: TableName, value: object): Promise<object> {
      if (!box) return value
      const key = keyIn(table, value)
      return { [keyOf[table]]: key, sealed: await box.seal(rowName(table, key), packRow(value)) }
    },

    /** `undefined` for a damaged row, and for one that is not sealed where all are. */
    async open(table: TableName, row: object): Promise<object | undefined> {
      const sealed = 'sealed' in row ? row.sealed : undefined
      if (!box) return sealed === undefined ? row : undefined
      if (!(sealed instanceof Uint8Array)) return undefined
      try {
        const opened = await box.open(rowName(table, keyIn(table, row)), sealed)
        return opened && unpackRow(opened)
      } catch {
        return undefined
      }
    },
  }
}

export type RowSeal = ReturnType<typeof rowSeal>
