import type { Language } from '../report.ts'
import { fold } from '../text/fold.ts'
import { countryCodes, otherNames } from './codes.ts'
import { demonyms } from './demonyms.ts'

/** A country named in a sentence. Places are those of the sentence. */
export interface CountryMention {
  code: string
  start: number
  end: number
  adjective?: true
}

interface Name {
  words: string[]
  code: string
}

const tables = new Map<Language, Map<string, Name[]>>()

/** Words of Unicode's tables that are first names or common nouns too; their fuller names are among the others. */
const unclear = new Set(['maurice', 'jersey', 'man', 'guernsey', 'saba'])

/** Names by their first word, longest first. */
function namesOf(language: Language): Map<string, Name[]> {
  const known = tables.get(language)
  if (known) return known
  const table = new Map<string, Name[]>()
  const add = (name: string, code: string) => {
    const words = fold(name).match(/[a-z]+/g)
    if (!words || unclear.has(words.join(' '))) return
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), { words, code }])
  }
  const and = { en: 'and', es: 'y', fr: 'et', pt: 'e' }[language]
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  for (const code of countryCodes) {
    const name = names.of(code)
    if (name === undefined) continue
    for (const form of [name, name.replace(/\s*\(.*\)/, ''), ...(/\((.+)\)/.exec(name)?.slice(1) ?? [])]) {
      add(form, code)
      if (form.includes('&')) add(form.replace('&', and), code)
    }
  }
  for (const [code, others] of Object.entries(otherNames))
    for (const name of others.split('|')) add(name, code)
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  tables.set(language, table)
  return table
}

const notAfter =
  /\b(?:new|nueva|nuevo|nouvelle|nova|gulf of|san|ciudad de|campo de|north|universidad de|rua|calle)\s+$/

/** Countries named in a sentence, by name or, weaker, by adjective. */
export function findCountries(text: string, folded: string, language: Language): CountryMention[] {
  const table = namesOf(language)
  const tokens = [...folded.matchAll(/[a-z]+/g)]
  const found: CountryMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at]!.index
    const first = tokens[at]![0]
    const isCapital = text[start] !== folded[start]
    const name = isCapital
      ? table.get(first)?.find(({ words }) => matches(folded, tokens, at, words))
      : undefined
    if (name) {
      const last = tokens[at + name.words.length - 1]!
      const end = last.index + last[0].length
      const own = text.slice(start, end)
      const isName =
        (own.replaceAll(/[^\p{L}]/gu, '').length > 2 || own === own.toUpperCase()) &&
        !notAfter.test(folded.slice(Math.max(0, start - 20), start))
      if (isName) found.push({ code: name.code, start, end })
      at += name.words.length - 1
      continue
    }
    const code = demonyms.get(first)
    // English writes them with a capital: “polish” is none.
    if (code !== undefined && (isCapital || language !== 'en'))
      found.push({ code, start, end: start + first.length, adjective: true })
  }
  return found
}

function matches(folded: string, tokens: RegExpExecArray[], at: number, words: string[]): boolean {
  for (const [next, word] of words.entries()) {
    const token = tokens[at + next]
    if (token?.[0] !== word) return false
    if (next === 0) continue
    const before = tokens[at + next - 1]!
    if (!/^(?:[ '.&-]|\. | & ){1,2}$/.test(folded.slice(before.index + before[0].length, token.index)))
      return false
  }
  return true
}
