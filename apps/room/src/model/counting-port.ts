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

  /** Newest first. */
  releases(): ReleaseLine[]
  /** Counts, protects and attacks; may take some seconds. */
  draft(wish: ReleaseRequest): Promise<Asked<ReleaseDraft>>
  prepare(draft: ReleaseDraft, correction?: Content<'release.prepared'>['correction']): Promise<Outcome>
  sign(release: string): Promise<Outcome>
  withdraw(release: string, reason: Content<'release.withdrawn'>['reason']): Promise<Outcome>
}
