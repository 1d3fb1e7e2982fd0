import type { Outcome } from '@libertad/browser'
import type { AgencyKeys, Answering, ConsentAsked, ReferralWish, Withdrawn } from '@libertad/casework'
import type { Content, SealedThing } from '@libertad/domain'
import type { CareModel, Ground } from './care-model.ts'

/** The desk's door to care: what is sealed, who may read it, and the agency's keys. Part of the room's port. */
export interface CarePort {
  /** `undefined` until the journal is here, or for a role that has no part in care and keys. */
  care(): CareModel | undefined

  /** Makes this browser's vault and opens it; with weaknesses in the answer it made none. */
  setUpVault(passphrase: string): Promise<Outcome<{ weak: string[] }>>
  /** Six words, drawn evenly. */
  suggestPassphrase(): Promise<string>
  /** `waitUntil`: when the next try is heard, milliseconds. */
  unlock(
    way: { passphrase: string } | { passkey: true },
  ): Promise<Outcome<{ opened: boolean; waitUntil?: number }>>
  addPasskey(): Promise<Outcome>
  /** Deletes a closed vault whose passphrase nobody knows any more: what it held is gone, and another can be made. */
  forgetVault(): Promise<Outcome>
  /** Drops the keys and loads the page anew. */
  lockVault(): void

  /** Opens the list of names of one's caseload, after the readings were written down. Answers how many are open. */
  openNames(ground: Ground): Promise<Outcome<{ opened: number }>>
  /** Finds cases by what is in their opened names; empty while none are open. */
  searchNames(text: string): string[]
  open(sealed: string, ground: Ground): Promise<Outcome<unknown>>
  seal(wish: {
    thing: SealedThing
    about: string
    value: unknown
    index?: unknown
    sealed?: string
  }): Promise<Outcome<{ sealed: string }>>
  /** Erases what is sealed about a person, or one sealed thing: keys go first, so that nobody opens it any more. */
  erase(subject: string, ground: Content<'bodies.erased'>['ground']): Promise<Outcome>

  recordConsent(asked: Omit<ConsentAsked, 'audience' | 'handling'>): Promise<Outcome<{ consent: string }>>
  withdraw(consent: string, by: Content<'consent.withdrawn'>['by']): Promise<Outcome<Withdrawn>>
  refer(wish: ReferralWish): Promise<Outcome<{ referral: string }>>
  /** Steps of the receiving side. */
  answering: {
    [Step in Exclude<keyof Answering, 'openCase' | 'receipts'>]: (
      ...given: Parameters<Answering[Step]>
    ) => Promise<Outcome>
  }
  /** Opens a case of one's own for an accepted referral, from what its package held. */
  openCase(referral: string, ground: Ground): Promise<Outcome<{ case: string }>>

  /** How the agency's keys come and go; each is an entry. */
  keys: {
    [Act in 'begin' | 'beginEpoch' | 'changeRoot' | 'certifyMember' | 'endMember' | 'confirmRoot']: (
      ...given: Parameters<AgencyKeys[Act]>
    ) => Promise<Outcome>
  } & {
    offer(): Promise<Outcome>
    pinRoot(rootKey: string): Promise<Outcome>
    /** The seed as 24 words, for the sheet that is printed and locked away. Only where the root is held. */
    recoveryWords(): Promise<Outcome<string[]>>
    /** Brings the root back from the sheet. */
    fromWords(words: string): Promise<Outcome>
    /** Shares of the root for custodians: two of them bring it back. */
    setCustodians(people: string[]): Promise<Outcome>
    askRecovery(): Promise<Outcome>
    helpRecovery(asked: string): Promise<Outcome>
    /** Puts two shares together that custodians gave. */
    finishRecovery(asked: string): Promise<Outcome>
  }
}
