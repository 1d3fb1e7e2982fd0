import { utf8 } from '@libertad/protocol'

/** Randomness, passed in: bytes that nobody can guess. */
export type Random = (length: number) => Uint8Array

/**
 * The text `libertad/<what>/1` and its fields, one a line: what is signed, or bound to a seal. A field with a line feed
 * could pass for two and is refused, as is text that UTF-8 cannot carry.
 *
 * @throws RangeError for such a field.
 */
export function lines(what: string, fields: readonly string[]): Uint8Array {
  for (const field of fields)
    if (field.includes('\n') || !field.isWellFormed())
      throw new RangeError(`a field of ${what} is not one line of text`)
  return utf8([`libertad/${what}/1`, ...fields].join('\n'))
}
