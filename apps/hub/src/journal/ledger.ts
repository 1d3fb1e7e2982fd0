import type { RefusalCode, SubjectKnown, WhoLayer } from '@libertad/domain'
import type { OpenedParcel, Parcel } from '@libertad/protocol'
import type { Care } from '../care/care-known.ts'
import type { PairsKnown } from '../counting/judge-answer.ts'
import type { ReleasesKnown } from '../releases/releases-known.ts'
import type { Judged } from './judge-parcel.ts'

/** A parcel whose bytes and signatures were checked, waiting for its turn. */
export interface CheckedParcel {
  parcel: Parcel
  opened: OpenedParcel
  /** Sealed parts by the place of their entry, in the order of its header; a backup without its keys lacks some. */
  sealed: (Uint8Array | undefined)[][]
  person: string
  actorSigned: boolean
  only?: 'operation.founded' | 'device.enrolled'
}

export interface OperationState {
  number: number
  chain: string
  whoVersion: number
}

/** What was answered to a parcel before: a parcel sent twice gets the same answer twice. */
export interface AnsweredBefore {
  firstNumber: number
  receivedAt: string
  refused: { place: number; refused: RefusalCode; at?: string }[]
}

export interface ParcelKnowledge {
  answered: AnsweredBefore | undefined
  device: { lastRoot: string | null; nextSequence: number }
  subjects: SubjectKnown[]
  /** Left out where nobody is cared for: a ledger of rehearsals. */
  care?: Care
  pairs?: PairsKnown
  releases?: ReleasesKnown
}

/** Where the journal is kept. One transaction at a time holds an operation; what it did is there whole, or not at all. */
export interface Ledger {
  /** `undefined`: no such operation, or this person has no part in it. Draws numbers under the operation's lock. */
  inTurn<T>(operation: string, person: string, work: (tx: LedgerTransaction) => Promise<T>): Promise<T>
}

export interface LedgerTransaction {
  /** Binds the transaction to a person; everything after is done as her. */
  bind(person: string): Promise<void>
  operation(id: string): Promise<OperationState | undefined>
  knowledge(checked: CheckedParcel): Promise<ParcelKnowledge>
  /** Facts of who is who: what begins is kept before the entries that need it, what ends when all is done. */
  keepWho(
    operation: string,
    changed: WhoLayer['changed'],
    founded: WhoLayer['operation'],
    when: 'before_entries' | 'after_entries',
  ): Promise<void>
  /**
   * Adds the parcel, its taken entries, new subjects, what was sealed and what is known of care, and erases. Throws
   * `SubjectCollision` if a new subject's id is taken by one this person cannot see. `readAt`: when the readings in it
   * were, if not now.
   */
  add(checked: CheckedParcel, judged: Judged, receivedAt: string, readAt?: string): Promise<void>
  /** Moves the operation on to its new number. Throws if the bound person has no part in it. */
  forward(operation: string, state: OperationState, head: KeptHead): Promise<void>
}

export interface KeptHead {
  head: string
  signature: string
  hubKey: string
}

/** A random id that is taken by a subject the writer cannot see: answered like any other subject that is not there. */
export class SubjectCollision extends Error {
  readonly root: string
  constructor(root: string) {
    super('a new subject has the id of another')
    this.root = root
  }
}
