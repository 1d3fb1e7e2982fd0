import type { Language } from '@libertad/words/load'
import type { NoteContent } from '../model/field-port.ts'

export interface NoteDraft {
  text: string
}

export const newNote: NoteDraft = { text: '' }

/** Longest note, in characters: what is longer is two notes. */
export const longestNote = 4_000

/** What is sealed, or nothing while nothing is written. */
export function noteContent({ text }: NoteDraft, language: Language): NoteContent | undefined {
  const written = text.trim()
  return written === '' ? undefined : { text: written.slice(0, longestNote), language }
}

/** A note that was opened, whatever a later program put beside its text. */
export function readNote(value: unknown): NoteContent | undefined {
  const { text, language } = (value ?? {}) as Partial<NoteContent>
  return typeof text === 'string' && typeof language === 'string' ? { text, language } : undefined
}
