import type { RefusalCode } from '@libertad/domain'

/** First line of a journal file: whose journal, and what the hub signed about it. */
export interface FirstLine {
  libertad: 'journal'
  version: 1
  operation: string
  demonstration: boolean
  number: number
  chain: string
  head: string | null
  headSignature: string | null
  hubKey: string | null
}

export interface ParcelLine {
  parcel: string
  statement: string
  deviceSignature: string
  actorSignature: string | null
  person: string
  /** 32 bytes an entry, base64url. */
  leaves: string
  firstNumber: number
  refused: { place: number; refused: RefusalCode; at?: string }[]
  receivedAt: string
}

export interface EntryLine {
  entry: string
  number: number
  root: string
  place: number
  receivedAt: string
  chain: string
  header: string
  /** `null` after erasure. */
  body: string | null
}

/** A sealed part of an entry, as its author's device sealed it. */
export interface SealedLine {
  /** Hash over the ciphertext, as the entry's header lists it. */
  sealed: string
  /** The entry that names it. */
  of: string
  /** base64url. */
  bytes: string
}

/** First line of a file of envelopes, which lies apart from the journal: whoever has both can open no more, but keep. */
export interface FirstKeysLine {
  libertad: 'keys'
  version: 1
  operation: string
}

export type JournalLine = FirstLine | ParcelLine | EntryLine | SealedLine
export type KeysLine = FirstKeysLine | SealedLine
