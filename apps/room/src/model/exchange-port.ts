import type { Outcome } from '@libertad/browser'
import type {
  Arrest,
  Charge,
  Content,
  PersonMet,
  SealedThing,
  Seizure,
  Site,
  Suspect,
} from '@libertad/domain'

/** What of the operation ring goes out in formats of others: as much of it as this reader may read now. */
export interface OperationWorld {
  sites: Site[]
  suspects: Suspect[]
  arrests: Arrest[]
  charges: Charge[]
  seizures: Seizure[]
}

export type ReceivedFromOthers = Omit<Content<'case.received'>, 'handling' | 'reviewOn' | 'referral'>

/** The desk's door for files of others, in and out. Part of the room's port; made when it is first asked for. */
export interface ExchangePort {
  world(): OperationWorld
  /**
   * A subject for each row, by the digest of what stands in it: the one that it had when it was taken in before, else a
   * new random one. Kept in the vault, so that a file that is taken in again takes nothing twice; needs it open.
   */
  subjectsOf(digests: readonly string[]): Promise<Outcome<string[]>>
  /** Whether this device knows the subject. */
  isHere(subject: string): boolean
  /** A case of one's own agency, as it is now. */
  caseHere(subject: string): PersonMet | undefined
  sealedAbout(subject: string): SealedThing[]
  /** Opens a case under this id, in an audience of its own that the agency's carers read. */
  receive(subject: string, about: ReceivedFromOthers): Promise<Outcome>
}
