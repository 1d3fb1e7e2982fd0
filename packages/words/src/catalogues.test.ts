import { describe, expect, test } from 'vitest'
import { languages, wordsFor, type Language, type Plural } from './index.ts'

type Leaf = string | Plural
const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** A sentence longer than this is English left behind, unless it only puts filled names in a row. */
const sharedLength = 24
const shared = new Set(['situation.mark', 'sites.gradeSays'])

const others = languages.filter((language) => language !== 'en')
const english = leavesOf('en')

describe.each(languages)('the catalogue %s', (language) => {
  const leaves = leavesOf(language)

  test('holds every word of the English one and no other', () => {
    expect([...leaves.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('has no empty sentence and no space around one', () => {
    const wrong = sentencesOf(leaves).filter(
      ([, sentence]) => sentence === '' || sentence !== sentence.trim(),
    )
    expect(wrong).toEqual([])
  })

  test('fills the same names as the English sentence', () => {
    const wrong = [...leaves].filter(([path, leaf]) => !sameNames(leaf, english.get(path)))
    expect(wrong).toEqual([])
  })

  test('uses plural categories of its own, and says the number where a category holds several', () => {
    const rules = new Intl.PluralRules(language)
    const own = new Set<string>(rules.resolvedOptions().pluralCategories)
    const wrong = [...leaves].filter(([, leaf]) => {
      if (typeof leaf === 'string') return false
      if (Object.keys(leaf).some((category) => !own.has(category))) return true
      const zero = leaf[rules.select(0)] ?? leaf.other
      return namesOf(leaf.other).has('n') && !namesOf(zero).has('n')
    })
    expect(wrong).toEqual([])
  })
})

test.each(others)('%s leaves no long sentence in English', (language) => {
  const said = new Map(sentencesOf(english))
  const left = sentencesOf(leavesOf(language)).filter(
    ([path, sentence]) => sentence.length > sharedLength && sentence === said.get(path) && !shared.has(path),
  )
  expect(left).toEqual([])
})

function leavesOf(language: Language): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const walk = (path: string[], part: object | string) => {
    if (typeof part === 'string' || isPlural(part)) leaves.set(path.join('.'), part)
    else for (const [name, inner] of Object.entries(part)) walk([...path, name], inner)
  }
  walk([], wordsFor(language))
  return leaves
}

function isPlural(part: object): part is Plural {
  return 'other' in part && Object.keys(part).every((name) => categories.has(name))
}

function sentencesOf(leaves: Map<string, Leaf>): [path: string, sentence: string][] {
  return [...leaves].flatMap(([path, leaf]): [string, string][] =>
    typeof leaf === 'string'
      ? [[path, leaf]]
      : Object.entries(leaf).map(([category, sentence]) => [`${path}.${category}`, sentence]),
  )
}

/** A plural fills the names of the English `other` in every category; the number may be said as a word. */
function sameNames(leaf: Leaf, inEnglish: Leaf | undefined): boolean {
  if (inEnglish === undefined || (typeof leaf === 'string') !== (typeof inEnglish === 'string')) return false
  if (typeof leaf === 'string' || typeof inEnglish === 'string')
    return equal(namesOf(String(leaf)), namesOf(String(inEnglish)))
  const wanted = namesOf(inEnglish.other)
  if (!equal(namesOf(leaf.other), wanted)) return false
  wanted.delete('n')
  return Object.values(leaf).every((sentence) => {
    const names = namesOf(sentence)
    names.delete('n')
    return equal(names, wanted)
  })
}

function namesOf(sentence: string): Set<string> {
  return new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
}

function equal(one: Set<string>, other: Set<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name))
}
