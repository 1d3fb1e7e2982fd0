/** The word of a coded value; a code that only a newer program knows stays as it is. */
export function wordOf(words: object, code: string): string {
  return (words as Record<string, string | undefined>)[code] ?? code
}
