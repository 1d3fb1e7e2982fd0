import type { Ring } from '../codes.ts'

/**
 * What is known of an entry before its body is read. The author's device wrote it and signed it (in a parcel);
 * nobody else can change a letter of it, so every reader can trust each field as the author's claim.
 */
export interface Header {
  /** Version of the header's own shape. */
  v: 1
  /** Random id of the operation; an entry copied to another operation no longer verifies. */
  operation: string
  /** Random id of what the entry is about: a site, a visit, a person met … */
  subject: string
  kind: string
  /** Version of the kind's body. A released version is accepted for ever. */
  version: number
  ring: Ring
  /** Who may read the subject, and so this entry. */
  audience: string
  /** Agency on whose behalf it was written. */
  agency: string
  /** Person who wrote it. */
  actor: string
  device: string
  /** The device's own entry number, from 1 without gaps. */
  sequence: number
  /** Heads of the subject that the author had seen: entries he knew and answered to. */
  basedOn: string[]
  /** What the device's clock said, UTC. A claim: no clock decides anything. */
  claimedAt: string
  /** Hash of the body's exact bytes. */
  body: string
  /** Hashes of sealed payloads that travel apart. */
  sealed: string[]
}

/** An entry whose bytes were read. `id` is the hash of the header's exact bytes. */
export interface Entry<Body = unknown> {
  id: string
  header: Header
  /** `undefined`: the body was erased, or has not come yet. */
  body: Body | undefined
  /** The hub's gapless number; absent while the entry is only on its device. */
  number?: number
  /** When the hub took it, UTC. */
  receivedAt?: string
}
