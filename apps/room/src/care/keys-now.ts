import type { KeyStatement, WhoBook } from '@libertad/domain'
import type { CertifiedMember, TrustedRoot } from '@libertad/sealing'
import type { Subjects } from '../view/subjects.ts'

/** What this device believes of keys, by signatures that it verified: worked out after each change of the journal. */
export interface KeysNow {
  statements: KeyStatement[]
  /** Root that this device holds for its own agency. */
  pinned: string | undefined
  /** The seed of the root is in this vault. */
  rootHeld: boolean
  /** This person's own key on this device. */
  recipient: string | undefined
  epoch: number | undefined
  certified: CertifiedMember[]
  /** Answers for the roots of all agencies, one's own included. */
  roots: ReadonlyMap<string, TrustedRoot>
}

/** What keys are shown from. */
export interface KeysMoment {
  now: KeysNow
  book: WhoBook
  subjects: Subjects
  labels: ReadonlyMap<string, string>
  me: { person: string; device: string; agency: string }
  /** When an entry was taken by the hub, or else written. */
  saidAt(entry: string): string
}
