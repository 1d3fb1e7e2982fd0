import type { Content, KindName, Refusal, SealedThing } from '@libertad/domain'
import type { ReferralWish, Withdrawn } from '@libertad/casework'
import type { FramePort, FrameSnapshot } from '../frame/frame-port.ts'
import type { FieldModel, Ground } from './view-model.ts'

export type Outcome<Value = undefined> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export interface FieldSnapshot extends FrameSnapshot {
  /** There while the gate is open. */
  model?: FieldModel
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
   * one of its kind: participants for what belongs to the operation, the team's for people.
   */
  write<Kind extends KindName>(wish: {
    kind: Kind
    subject?: string
    near?: string
    content: Omit<Content<Kind>, 'handling' | 'reviewOn'>
  }): Promise<Outcome<{ id: string; subject: string }>>

  /** Seals something about a subject, for this agency. With `sealed` it becomes its next version. */
  seal(wish: {
    thing: SealedThing
    about: string
    value: unknown
    index?: unknown
    sealed?: string
  }): Promise<Outcome<{ sealed: string }>>
  /** Opens it: the ground is written down first. */
  open(sealed: string, ground: Ground): Promise<Outcome<unknown>>

  refer(wish: Omit<ReferralWish, 'today'>): Promise<Outcome<{ referral: string }>>
  withdraw(consent: string, by: Content<'consent.withdrawn'>['by']): Promise<Outcome<Withdrawn>>

  /** A form's state at every touch. Answered when it is on the disk. */
  saveDraft(draft: { id: string; screen: string; person?: string; value: unknown }): Promise<Outcome>
  draft(id: string): unknown
  dropDraft(id: string): Promise<Outcome>

  /** Tries to send now. */
  tryAgain(): void
  /** An invitation for a colleague's phone, as text for a QR code; only for those with the right. */
  invite(person: string): Promise<Outcome<{ link: string; expiresAt: string }>>
  /** Asks this agency's root holder to certify this phone, and pins the root that was scanned or read aloud. */
  pinRoot(rootKey: string): Promise<Outcome>
  /** Ways of opening and hiding. */
  settings(): FieldSettings
  changeSettings(next: Partial<FieldSettings>): Promise<Outcome>
  /** Deletes everything that this phone holds, keys first. */
  forgetEverything(): Promise<void>
}

export interface FieldSettings {
  hidesAfterSeconds: number
  leaseHours: number
  /** A second number that opens a plausible empty day and destroys the keys. Never shown again. */
  duressSet: boolean
  personLanguage: string
}
