import * as z from 'zod/mini'
import {
  type correctionReasons,
  figuresText,
  protectionMethods,
  releaseTables,
  type ReleaseFigures,
  type Role,
  type SamenessAnswer,
} from '@libertad/domain'
import { utf8 } from './bytes.ts'

/**
 * How many people were met, each counted once: with `level` percent confidence at least `low` and at most `high`.
 * Never sharper than the evidence: a pair that nobody answered is in the interval.
 */
export interface PeopleFigure {
  low: number
  best: number
  high: number
  /** Percent. */
  level: number
  /** Encounters that were written down. */
  records: number
  /** Of those, how many have tokens: the others are counted by how often people are met twice elsewhere. */
  withTokens: number
  pairs: {
    /** Pairs that are more likely than not, or were answered. */
    proposed: number
    same: number
    different: number
    /** Asked, and nobody answered or owners disagree. */
    open: number
  }
  /** Last number of the journal that was counted. */
  upTo: number
}

/** One thing that speaks for or against two records being one human. */
export interface Evidence {
  /** What was compared: a kind of token, or `same_site`, `same_visit`, `days_apart`, `sex`, `age`, `nationality`, `interviewed_before`. */
  of: string
  /** How it came out: `agrees`, `near`, `differs`, `missing`. */
  is: 'agrees' | 'near' | 'differs' | 'missing'
  /** log2 of how much likelier that is for one human than for two: +1 makes "same" twice as likely. */
  weight: number
}

/** A pair as one of its owners sees it: her own record, and of the other nothing but how it compares. */
export interface PairToJudge {
  pair: string
  /** Own record; the coordinator sees none. */
  mine: string | undefined
  /** Country of the agency that has the other record, or both for the coordinator. */
  countries: string[]
  /** Likelihood that they are one human, from 0 to 1, before any answer. */
  probability: number
  /** log2 odds of any two records being one human. */
  prior: number
  evidence: Evidence[]
  /** Own agency's answer, and the other's, which is told only after one's own. */
  answer: SamenessAnswer | undefined
  theirs: SamenessAnswer | 'hidden' | 'none'
  settled: SamenessAnswer | undefined
  state: 'open' | 'same' | 'different' | 'disagreed' | 'cannot_say'
  /** Since when it waits, UTC; past `due` it is the coordinator's. */
  since: string
  due: string
}

/** More proposals came of one agency's records on one day than its people explain: owners look at it. */
export interface Probing {
  country: string
  day: string
  proposals: number
  held: number
}

export interface PairsReply {
  pairs: PairToJudge[]
  told: Probing[]
  /** Proposals held back because a budget is spent. */
  held: number
}

export const releaseRequest = z.strictObject({
  tables: z.array(z.enum(releaseTables)).check(z.minLength(1), z.maxLength(releaseTables.length)),
  method: z.enum(protectionMethods),
  replaces: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
})
export type ReleaseRequest = z.infer<typeof releaseRequest>

/** Figures as the hub counted, protected and attacked them, with its signature; nothing of it is kept there. */
export interface ReleaseDraft {
  figures: ReleaseFigures
  digest: string
  hubSignature: string
  /** Information lost: cells hidden or changed, of how many, and how much plain rounding to the threshold would lose. */
  lost: { cells: number; changed: number; share: number; roundingShare: number }
  /** Seconds that protecting and attacking took. */
  seconds: number
}

/** A release as anybody may read it, without a signature of the reader. */
export interface PublishedRelease {
  id: string
  figures: ReleaseFigures
  digest: string
  hubSignature: string
  hubKey: string
  correction: (typeof correctionReasons)[number] | undefined
  /** Who put it forward and who signed it: by agency and role, never by name. */
  signers: { agency: string; role: Role; at: string }[]
  /** Taken off: only its number and headline stay. */
  withdrawn: boolean
}

/** What the public may read of an operation, newest release first. */
export interface PublicReply {
  operation: {
    name: string
    firstDay: string | undefined
    lastDay: string | undefined
    demonstration: boolean
  }
  releases: PublishedRelease[]
}

/** The bytes that the hub signs under figures it made: bound to this use and to the operation. */
export function releaseSigns(operation: string, figures: ReleaseFigures): Uint8Array {
  return utf8(`libertad release figures 1\n${operation}\n${figuresText(figures)}`)
}

/** Bytes whose SHA-256 is the digest of figures. */
export const figuresBytes = (figures: ReleaseFigures): Uint8Array => utf8(figuresText(figures))
