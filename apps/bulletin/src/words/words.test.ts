import { describe, expect, test } from 'vitest'
import { exploitations, releaseTables, roles, sexes, siteKinds } from '@libertad/domain'
import { pressWords } from '../press/press-words.ts'
import { words } from './all.ts'
import { languages } from './words.ts'

/** Every sentence of a language by where it stands. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}
const holes = (sentence: string) => [...sentence.matchAll(/\{[\w.]+\}/g)].map(([hole]) => hole).sort()

describe.each(languages)('in %s', (language) => {
  test('every sentence has the same holes as in English', () => {
    const english = new Map(sentences([words.en, pressWords.en]))
    for (const [path, sentence] of sentences([words[language], pressWords[language]]))
      expect([path, holes(sentence)]).toEqual([path, holes(english.get(path)!)])
  })

  test('every code of a release has its word', () => {
    const { codes, release } = words[language]
    expect(Object.keys(codes.sex)).toEqual(expect.arrayContaining([...sexes]))
    expect(Object.keys(codes.exploitation)).toEqual(expect.arrayContaining([...exploitations]))
    expect(Object.keys(codes.place)).toEqual(expect.arrayContaining([...siteKinds]))
    expect(Object.keys(codes.role).sort()).toEqual([...roles].sort())
    expect(Object.keys(release.table).sort()).toEqual([...releaseTables].sort())
  })

  test('nobody is said to be rescued, illegal or a case, but where we say that we do not', () => {
    const { count, ...rest } = words[language]
    const told = sentences([rest, pressWords[language], count.says, count.hide, count.unknown]).map(
      ([, sentence]) => sentence,
    )
    expect(told.join('\n')).not.toMatch(
      /rescue|illegal (im)?migra|rescatad|resgatad|sauvée|gered\b|slave girl/i,
    )
  })
})
