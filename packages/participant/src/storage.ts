import type { Parcel } from '@libertad/protocol'

/** An entry as it is kept on a device: the exact texts, and what the device knows about their fate. */
export interface KeptEntry {
  id: string
  header: string
  body: string | null
  /** Hub's number and moment, once it has them. */
  number?: number
  receivedAt?: string
  /** Root of its parcel, once it is in one. */
  root?: string
  /** Bytes of its sealed parts together, when it has any. */
  sealedBytes?: number
}

/** A sealed part of an entry, ciphertext, under the hash that the entry's header lists. */
export interface KeptPayload {
  hash: string
  bytes: Uint8Array
}

/** An entry the hub refused, or one that did not verify: named, set aside, never shown as true. */
export interface SetAside {
  id: string
  code: string
  at?: string
  own: boolean
}

/** A parcel this device made. It stays, so that a hub restored from a backup can be given it again. */
export interface KeptParcel {
  root: string
  first: number
  parcel: Parcel
  answered: boolean
}

export interface Progress {
  cursor: string
  nextSequence: number
  lastRoot: string | null
  /** Refused entries that the next parcel acknowledges. */
  unacknowledged: string[]
  lastSync: string | undefined
}

export interface Stored {
  entries: KeptEntry[]
  waiting: string[]
  parcels: KeptParcel[]
  aside: SetAside[]
  progress: Progress | undefined
  /** Pieces that could not be read. */
  damaged: number
}

export type Change =
  | { put: 'entry'; value: KeptEntry }
  | { put: 'waiting'; id: string }
  | { drop: 'waiting'; id: string }
  | { put: 'parcel'; value: KeptParcel }
  | { put: 'aside'; value: SetAside }
  | { put: 'progress'; value: Progress }
  | { put: 'payload'; value: KeptPayload }
  | { drop: 'payload'; hash: string }

/**
 * Where a device keeps its half of the journal. One `write` is all or nothing and is durable when it resolves: what
 * was answered as saved is there after a crash. Throws `StorageTrouble`, and then nothing was changed.
 */
export interface Storage {
  load(): Promise<Stored>
  write(changes: Change[]): Promise<void>
  /** A sealed part by its hash; `undefined` when it is not here, or can no longer be read. */
  payload(hash: string): Promise<Uint8Array | undefined>
  /** Those of many that are here, where a storage reads many at once faster than one after the other. */
  payloads?(hashes: string[]): Promise<Map<string, Uint8Array>>
}

export class StorageTrouble extends Error {
  readonly code: 'full' | 'gone' | 'other'
  constructor(code: StorageTrouble['code']) {
    super(`storage trouble: ${code}`)
    this.code = code
  }
}

export const emptyStored = (): Stored => ({
  ...{ entries: [], waiting: [], parcels: [], aside: [], progress: undefined, damaged: 0 },
})
