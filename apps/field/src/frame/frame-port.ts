import type { Refusal } from '@libertad/domain'

/**
 * What the frame of the phone needs to know of the device behind it. An implementation keeps `snapshot()` the same
 * object until something changed, then calls the listeners.
 */
export interface FramePort {
  subscribe(listener: () => void): () => void
  snapshot(): FrameSnapshot
  /** The device's present, in milliseconds since 1970. */
  now(): number
  /** Drops every key from memory, at once. What was saved stays on the phone, sealed. */
  lock(): void
  tryUnlock(way: UnlockWay): Promise<UnlockAnswer>
  /** Makes this phone's vault, on first use, and opens it. */
  setUp(secrets: Secrets): Promise<SetUpAnswer>
  /** Reads an invitation from the part of the link after `#`, without using it. */
  readInvitation(secret: string): Promise<FrameOutcome<InvitationCard>>
  /** Uses the invitation: makes this phone's key and enrols it. */
  enrol(secret: string): Promise<FrameOutcome>
}

export type FrameOutcome<Value = undefined> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export interface FrameSnapshot {
  gate: FieldGate
  strip: StripFacts
  /** Until when this phone opens by number alone, in milliseconds since 1970. Absent: it does not expire. */
  leaseEnds?: number
  /** Ways that this phone and its set-up allow, the usual one first. */
  ways: UnlockWay['way'][]
  /** When the next try is heard, in milliseconds since 1970. Absent: at once. */
  waitUntil?: number
  wrongTries: number
  /** Seconds without a touch after which the phone hides by itself. */
  hidesAfter: number
}

/** How far this phone has come. */
export type FieldGate =
  | 'opening'
  /** No vault yet: the passphrase is chosen first, so that no key is ever kept unsealed. */
  | 'fresh'
  | 'locked'
  /** The vault is open, and no invitation was used yet. */
  | 'not_enrolled'
  /** This phone's device was revoked, or its lease ended for good. */
  | 'revoked'
  | 'open'

/** Where the work is: what the strip says on every screen. */
export interface StripFacts {
  /** Entries that are on this phone and nowhere else. */
  onlyHere: number
  /** When the oldest of them was written, in milliseconds since 1970. */
  oldestHere?: number
  /** When the hub last answered, in milliseconds since 1970. */
  hubAnsweredAt?: number
  /** Things that wait for a person: refused, two versions, clocks apart, storage. */
  needsYou: number
}

export type UnlockWay =
  { way: 'number'; digits: string } | { way: 'passphrase'; phrase: string } | { way: 'passkey' }

/** `lease_over`: the number opens nothing any more, the passphrase does. */
export type UnlockAnswer =
  | { opened: true }
  | { opened: false; why: 'wrong' | 'wait' | 'lease_over' | 'no_passkey'; waitUntil?: number }

export interface Secrets {
  passphrase: string
  /** Six digits: for every day, while the lease runs. */
  digits: string
}

export type SetUpAnswer = { made: true } | { made: false; why: 'too_weak' | 'no_storage' }

/** Whom an invitation is for, as its inviter signed it. */
export interface InvitationCard {
  operation: string
  workName: string
  agency: string
  roles: string[]
  validUntil: string
}
