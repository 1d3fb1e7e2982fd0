import type { Outcome } from '@libertad/browser'
import type { Content, Refusal, Release, SamenessAnswer } from '@libertad/domain'
import type { PairsReply, PeopleFigure, ReleaseDraft, ReleaseRequest } from '@libertad/protocol'

/** A release as this desk knows it, with the names of who put it forward and who signed it. */
export interface ReleaseLine extends Release {
  preparedBy: string
  signedBy: string | undefined
  /** Whether the reader may sign it: somebody else prepared it, on another device. */
  maySign: boolean
}

/** Figures that the hub cannot be asked for now, and why. */
export type Asked<Value> = { value: Value } | { refusal: Refusal }

/** One thing that the reader's agency said of a pair: an answer, a changed one, or one taken back. */
export interface SaidLine {
  answer: SamenessAnswer
  /** Work name of who said it; empty while it is not known. */
  actor: string
  /** When, by the clock of the device that wrote it. */
  at: string
  /** Whether the hub has it; until then it is kept on this device. */
  sent: boolean
  /** The answer was taken back by this, instead of given. */
  takenBack: boolean
}

/** What the operation's token keeper found unusual about devices of the reader's agency. */
export interface KeeperLine {
  /** UTC, `2018-04-05`. */
  day: string
  /** `budget_spent`, `more_than_recorded`, or `all_spent`; a newer keeper may say more. */
  what: string
  /** Label of the device; absent for what concerns all. */
  device?: string
}

/** The desk's door to counting people once, and to telling the public. Part of the room's port. */
export interface CountingPort {
  /** How many people, as the hub last said; absent for a role that does not count, or until it was asked. */
  people(): PeopleFigure | undefined
  /** Pairs that wait for the reader's answer or were answered. Asked of the hub at each call. */
  pairs(): Promise<Asked<PairsReply>>
  /** An owner's answer, or the coordinator's where `mine` is absent; a later one replaces it. */
  judge(wish: { pair: string; mine: string | undefined; answer: SamenessAnswer }): Promise<Outcome>
  /** Takes back what the reader's side said of a pair. */
  takeBack(pair: string): Promise<Outcome>
  /** All that the reader's agency said of a pair, as this desk's journal has it, what was not sent yet last. */
  said(pair: string): SaidLine[]
  /** Who makes the tokens, as the operation named it; absent while it named nobody. */
  keeper(): { apart: boolean } | undefined
  /** What the keeper has to tell the reader's agency; nothing while none is named. A refusal: it did not answer. */
  keeperTold(): Promise<Asked<KeeperLine[]>>

  /** Newest first. */
  releases(): ReleaseLine[]
  /** Counts, protects and attacks; may take some seconds. */
  draft(wish: ReleaseRequest): Promise<Asked<ReleaseDraft>>
  prepare(draft: ReleaseDraft, correction?: Content<'release.prepared'>['correction']): Promise<Outcome>
  sign(release: string): Promise<Outcome>
  withdraw(release: string, reason: Content<'release.withdrawn'>['reason']): Promise<Outcome>
}
