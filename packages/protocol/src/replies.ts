import * as z from 'zod/mini'
import { hash, id, signature, type Refusal, type Role } from '@libertad/domain'
import type { Link } from './compare-heads.ts'
import type { SignedHead } from './head.ts'
import { parcelShape, type Parcel } from './parcel.ts'
import type { SealedBytes } from './sealed.ts'

/** What a hub says about itself to anyone. */
export interface HubCard {
  program: 'libertad'
  version: string
  mode: 'empty' | 'real' | 'demonstration'
  /** What an empty hub will be once it is founded; it never holds both. */
  willBe: 'real' | 'demonstration'
  /** Public key with which it signs heads. */
  hubKey: string
  /** The hub's wall clock: for signing requests. */
  now: string
  /** The journal's clock: the played time on a demonstration hub, else the same. */
  journalNow: string
  /** `true`: founding needs the code that the hub printed where it was started. */
  foundingCodeNeeded: boolean
}

export const foundRequest = z.strictObject({
  parcel: parcelShape,
  code: z.optional(z.string().check(z.maxLength(64))),
})
export const enrolRequest = z.strictObject({ parcel: parcelShape })
export const invitationRequest = z.strictObject({ device: id(), proof: signature() })
export const pushRequest = z.strictObject({
  parcels: z.array(parcelShape).check(z.minLength(1), z.maxLength(100)),
})
export const sealedRequest = z.strictObject({
  hashes: z.array(hash()).check(z.minLength(1), z.maxLength(200)),
})
export const playWish = z.strictObject({
  /** Played seconds in a second; 0 is a pause. */
  speed: z.optional(z.number().check(z.minimum(0), z.maximum(1e7))),
  jumpToEnd: z.optional(z.boolean()),
})
export const playClock = z.strictObject({
  at: z.string().check(z.maxLength(30)),
  finished: z.boolean(),
})

export type Answer = { id: string; number: number; receivedAt: string } | ({ id: string } & Refusal)

/** The answer to one parcel: entry by entry, or one refusal of the whole, which changed nothing. */
export type ParcelAnswer =
  | { root: string; answers: Answer[] }
  | (Refusal & {
      /** For `parcel_ahead`: the last root the hub has of this device, and the entry number after it. */
      knownRoot?: string | null
      next?: number
    })

export interface PushReply {
  parcels: ParcelAnswer[]
  head: SignedHead | undefined
}

export interface PulledEntry {
  number: number
  receivedAt: string
  header: string
  body: string | null
  /** The parcel's root, the entry's place in it and its path to the root. */
  root: string
  index: number
  path: string[]
}

/** What proves an entry's root: the parcel without its entries. */
export type ParcelProof = Omit<Parcel, 'entries'>

export interface PullReply {
  entries: PulledEntry[]
  parcels: Record<string, ParcelProof>
  /** Give it back to go on from here. */
  cursor: string
  more: boolean
}

/**
 * Sealed parts that were asked for and that the caller may have: at most two megabytes of them, the rest is asked for
 * again. One that is missing does not exist, is erased, is not hers, or is a content whose reading she has not written
 * down within the hour before: the answer is the same.
 */
export interface SealedReply {
  sealed: SealedBytes[]
  /** More of those asked for are there. */
  more: boolean
}

/** A person for whom nothing is due, as the coordinator may know of it: by pseudonym and country. */
export interface WithoutNextStep {
  /** `GY-T4XH`: random letters of the hub's own, the same for one person at every asking. */
  pseudonym: string
  country: string
  /** Since when nothing is due, UTC, to the hour. */
  since: string
  child: boolean
}

/** Links of the hub's chain, in the order of their numbers. */
export interface LinksReply {
  links: Link[]
}

/** Where a reader begins. */
export const firstCursor = '0.0'

export interface Me {
  person: string
  workName: string
  agency: string
  device: string
  roles: Role[]
  agencies: string[]
  teams: string[]
  demonstration: boolean
}

/** Whom an invitation is for, told to whoever holds its key, before it is used. */
export interface InvitationCard {
  operation: string
  workName: string
  agency: string
  roles: Role[]
  expiresAt: string
}

export interface CountOfHour {
  country: string
  /** Start of the hour, UTC. */
  hour: string
  records: number
  arrests: number
}

/** Figures for those who may not read the entries. Counted by a login that can read no entry. */
export interface Counts {
  hours: CountOfHour[]
  /** Figures of care: presumed victims, referrals accepted, consents withdrawn. Never added to others. */
  care: { presumed: number; referralsSent: number; referralsAccepted: number; consentsWithdrawn: number }
  withoutNextStep: WithoutNextStep[]
}

export interface PlayState {
  at: string | undefined
  finished: boolean
  speed: number
  jumpToEnd: boolean
}

/** Live notice: there is something new to pull. It carries no content. */
export interface Notice {
  number: number
}
