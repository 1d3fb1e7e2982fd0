import type { FirstParcel, Storage, Stored } from '@libertad/participant'
import type { Counts, PeopleFigure } from '@libertad/protocol'
import type { KeptKey } from '../browser-keys.ts'

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
  people?: PeopleFigure
  mode?: 'real' | 'demonstration'
}

/** What could be read, and by name what could not: `entries/…` is a row of that table. */
export type Readable = Stored & { damagedRows: string[] }

export interface BrowserStorage extends Storage {
  load(): Promise<Readable>
}

/** A form that is being filled in. */
export interface KeptDraft {
  id: string
  bytes: Uint8Array
}
