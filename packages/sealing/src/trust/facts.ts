import type { SuccessionReason } from '../certificates.ts'

interface Signed {
  /** By the root that it claims; nothing is believed before it was verified. */
  signature: string
}

export interface PublishedRoot extends Signed {
  agency: string
  rootKey: string
}

/** The signature is the old root's: whichever of the agency's published roots it verifies under gave way. */
export interface PublishedSuccession extends Signed {
  agency: string
  newRoot: string
  reason: SuccessionReason
}

/** Somebody compared the fingerprint in person and said so. */
export interface Confirmation {
  agency: string
  rootKey: string
  person: string
  /** The person's key under which the entry's own signature was verified. */
  actorKey: string
  /** Roots that she had seen confirmed for this agency when she confirmed this one: it takes their place. */
  replaces?: readonly string[]
}

export interface PublishedMember extends Signed {
  agency: string
  person: string
  actorKey: string
  recipient: string
}

export interface PublishedEnd extends Signed {
  agency: string
  person: string
  recipient: string
  reason: string
}

export interface PublishedEpoch extends Signed {
  agency: string
  epoch: number
  recipient: string
}

/**
 * All that a device knows about keys, in any order and as often as it was told. Only `own` and `seenEpochs` are its
 * own knowledge; the rest came through the hub. Nothing is taken back by leaving it out of a list: more facts can end
 * trust, and only a signature or a person can begin it.
 */
export interface TrustFacts {
  operation: string
  /** The reader's agency and its root as this device holds it, pinned when it joined. */
  own: { agency: string; root: string }
  roots: readonly PublishedRoot[]
  successions: readonly PublishedSuccession[]
  confirmations: readonly Confirmation[]
  members: readonly PublishedMember[]
  ends: readonly PublishedEnd[]
  epochs: readonly PublishedEpoch[]
  /** Highest epoch of each agency that this device has trusted before: it goes back to none below. */
  seenEpochs?: Readonly<Record<string, number>>
}
