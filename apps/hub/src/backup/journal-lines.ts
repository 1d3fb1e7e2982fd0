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

export type JournalLine = FirstLine | ParcelLine | EntryLine
