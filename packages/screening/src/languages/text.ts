import type { Signed } from '../reading.ts'

/** A native speaker's signature under one text: who, when, and exactly what was read. */
export interface Checked extends Signed {
  /** Version of the English wording it was compared with. */
  sourceVersion: number
  /** The text as it was read, so that a later change of it cannot go unseen. */
  text: string
}

export interface Text {
  text: string
  /** Version of the English wording that this says. */
  sourceVersion: number
  checkedBy: Checked | null
}

export interface LanguageFile<Key extends string> {
  /** ISO 639 code as the files are named: `ht`. */
  language: string
  /** For the page's `lang`: `zh-Hans`. */
  tag: string
  /** Its name in itself. */
  name: string
  direction: string
  texts: Record<Key, Text>
}

export const textStatuses = ['checked', 'unchecked', 'changed_since_checked'] as const
/** `changed_since_checked` means unchecked, and that an older wording was checked once. */
export type TextStatus = (typeof textStatuses)[number]

/** Whether a native speaker stands for a text as it is now, given the version its English wording has today. */
export function statusOf({ text, sourceVersion, checkedBy }: Text, currentVersion: number): TextStatus {
  if (checkedBy === null) return 'unchecked'
  const asRead = checkedBy.text === text && checkedBy.sourceVersion === currentVersion
  return asRead && sourceVersion === currentVersion ? 'checked' : 'changed_since_checked'
}

const hole = /\{(\w+)\}/g

/** Names of the holes of a text, sorted. */
export function holesOf(text: string): string[] {
  return [...text.matchAll(hole)].map(([, name]) => name!).sort()
}

/** A text with its holes filled. A hole without a value stays visible, so that nobody agrees to what is missing. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(hole, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole))
}
