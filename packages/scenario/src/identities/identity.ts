import type { ageBands, sexes } from '@libertad/domain'
import type { BirthDate } from './birth-date.ts'
import type { Contact } from './contact.ts'
import type { Document } from './document.ts'
import type { WrittenName } from './written-name.ts'

/** What is known of somebody before a name is made for her. */
export interface Bearer {
  /** ISO 3166-1 alpha-2, `stateless` or `unknown`. */
  nationality: string
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  /** Moment of meeting her, milliseconds UTC: her age counts from here. */
  at: number
}

/** A made-up person as she would give herself, if she were asked in her language and trusted who asks. */
export interface Identity extends Omit<Bearer, 'at'> {
  /** In Latin letters, as on a passport but with its accents; all surnames, in their order. */
  family: string
  given: string
  /** Her own script first, where it is not the Latin one. */
  asWritten: WrittenName[]
  birthDate: BirthDate
  documents: Document[]
  contacts: Contact[]
  /** ISO 639-3; the first is hers, the others she gets along in. */
  languages: string[]
}
