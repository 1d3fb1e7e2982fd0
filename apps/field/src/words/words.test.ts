import { languages, type Language } from '@libertad/words/load'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFieldWords } from './load.ts'

const leaves = new Map<Language, Map<string, string>>()
beforeAll(async () => {
  for (const language of languages) leaves.set(language, leavesOf(await loadFieldWords(language)))
})

describe.each(languages)('the phone speaks %s', (language) => {
  test('every word of the English one, and no other', () => {
    const groups = (of: Language) => [...new Set([...leaves.get(of)!.keys()].map(withoutCategory))].toSorted()
    expect(groups(language)).toEqual(groups('en'))
  })

  test('no sentence is empty or has space around it', () => {
    expect([...leaves.get(language)!].filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  test('every sentence fills the same names as the English one', () => {
    const english = leaves.get('en')!
    const wrong = [...leaves.get(language)!].filter(
      ([path, text]) => english.has(path) && names(text) !== names(english.get(path)!),
    )
    expect(wrong).toEqual([])
  })

  test('two everyday pictures never share a name', () => {
    const pictures = [...leaves.get(language)!].filter(([path]) => path.startsWith('everyday.'))
    expect(new Set(pictures.map(([, name]) => name)).size).toBe(pictures.length)
    expect(pictures.length).toBe(24)
  })
})

const names = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .toSorted()
    .join()

/** The categories of a plural differ from language to language. */
const withoutCategory = (path: string) => path.replace(/\.(zero|one|two|few|many|other)$/, '')

function leavesOf(part: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
      const at = path ? `${path}.${key}` : key
      return typeof value === 'string' ? [[at, value] as const] : [...leavesOf(value as object, at)]
    }),
  )
}
