import type { Words } from '@libertad/words/load'

/** What a code of a table says; a code that this program does not know is shown as it is. */
export function codeWords(t: Words, country: (code: string) => string, by: string, code: string): string {
  const { tableOf: own } = t.releases
  if (code === 'all') return own.all
  if (by === 'country') return country(code)
  const lists: Partial<Record<string, Partial<Record<string, string>>>> = {
    ...{ sex: own.sex, age: own.age },
    exploitation: { ...t.codes.exploitation, ...own.exploitation },
    place: { ...t.codes.siteKind, ...own.place },
  }
  const words = lists[by]
  return (words && Object.hasOwn(words, code) && words[code]) || code
}

/** What a dimension of a table is called. */
export function dimensionWords(t: Words, by: string): string {
  const words: Partial<Record<string, string>> = t.releases.tableOf.by
  return words[by] ?? by
}
