import type { Content, KindName, Refusal, SealedThing } from '@libertad/domain'
import type { ReferralWish, Withdrawn } from '@libertad/casework'
import type { FramePort, FrameSnapshot } from '../frame/frame-port.ts'
import type { FieldModel, Ground } from './view-model.ts'

export type Outcome<Value = undefined> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export interface FieldSnapshot extends FrameSnapshot {
  /** There while the gate is open, but for what the next three say, and until the phone knows who holds it. */
  model?: FieldModel
  /** The work is open in another window; when that is closed it opens here by itself. */
  elsewhere?: boolean
  /** A row without which nothing can be shown. What else is here stays until `forgetEverything`. */
  damaged?: string
  /** The hub will not talk to this phone any more, for another reason than its revocation. */
  hubRefuses?: Refusal
}

/** What names and free text become before they are sealed: the phone and the desk read the same shapes. */
export interface IdentityContent {
  family: string
  given: string
  /** How she wants to be called; it stands in lists after unlocking. */
  calledBy: string
  birthDate: string
  /** In her own script, if it is another. */
  asWritten: string
  documents: { type: string; number: string; issuer: string; zone: string; heldBy: string }[]
  contacts: { kind: string; value: string; safe: 'yes' | 'no' | 'not_asked' }[]
  nationality: string
  languages: string[]
}

export interface NoteContent {
  text: string
  language: string
}

/** Every screen of the phone talks to this alone. What it answers as done is on this phone's disk, sealed. */
export interface FieldPort extends FramePort {
  snapshot(): FieldSnapshot

  /**
   * Writes one entry. Without `subject` it opens one; the audience is that of `near` (another subject), or the usual
   * one of its kind: participants for what belongs to the operation, the team's for people. With `draft` that draft
   * ends with it: both are on the disk, or neither.
   */
  write<Kind extends KindName>(wish: {
    kind: Kind
    subject?: string
    near?: string
    draft?: string
    content: Omit<Content<Kind>, 'handling' | 'reviewOn'>
  }): Promise<Outcome<{ id: string; subject: string }>>

  /** Whether the officer may write a kind: about this subject, or opening one of her own. */
  may(kind: KindName, subject?: string): boolean

  /** Seals something about a subject, for this agency. With `sealed` it becomes its next version. `draft` as above. */
  seal(wish: {
    thing: SealedThing
    about: string
    value: unknown
    index?: unknown
    sealed?: string
    draft?: string
  }): Promise<Outcome<{ sealed: string }>>
  /** Opens it: the ground is written down first. */
  open(sealed: string, ground: Ground): Promise<Outcome<unknown>>

  refer(wish: Omit<ReferralWish, 'today'> & { draft?: string }): Promise<Outcome<{ referral: string }>>
  withdraw(consent: string, by: Content<'consent.withdrawn'>['by']): Promise<Outcome<Withdrawn>>

  /** A form's state at every touch. Answered when it is on the disk. */
  saveDraft(draft: { id: string; screen: string; person?: string; value: unknown }): Promise<Outcome>
  draft(id: string): unknown
  dropDraft(id: string): Promise<Outcome>

  /** Tries to send now. */
  tryAgain(): void
  /** An invitation for a colleague's phone, as text for a QR code; only for those with the right. */
  invite(person: string): Promise<Outcome<{ link: string; expiresAt: string }>>
  /**
   * Pins the agency's root and asks its holder to certify this phone. `shown` is what was scanned or read aloud: the
   * key, the text of its QR code, or its forty digits.
   */
  pinRoot(shown: string): Promise<Outcome>
  /** Two people of two agencies compared the fingerprint in person: from now on this agency seals for the other. */
  confirmRoot(agency: string, rootKey: string): Promise<Outcome>
  /** The journal's present, milliseconds: in a demonstration the played moment, else this phone's clock. For entries. */
  journalNow(): number
  /** Ways of opening and hiding. */
  settings(): FieldSettings
  changeSettings(next: Partial<Omit<FieldSettings, 'duressSet'>>): Promise<Outcome>
  /** A second number that opens an empty, plausible day and destroys the keys; none ends it. Refused: too simple, or the one for every day. */
  setDuress(digits: string | undefined): Promise<Outcome>
  /** Another way to open this phone, where it has one. */
  addPasskey(): Promise<Outcome>
  /** Deletes everything that this phone holds, keys first. */
  forgetEverything(): Promise<void>
}

export interface FieldSettings {
  hidesAfterSeconds: number
  leaseHours: number
  /** There is a number for duress. Which one is never shown again. */
  duressSet: boolean
  personLanguage: string
}
