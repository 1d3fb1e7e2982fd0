import type { Language } from '../report.ts'
import { numberWords } from './number-words.ts'
import type { Quantity } from './quantity.ts'

/** Numbers in words: “twenty-two”, “dos mil quinientos”, “quatre-vingt-dix”, “une trentaine”, “dozens”. */
export function spelledIn(folded: string, language: Language): Quantity[] {
  const { small, scales, and, rough, articles, vague } = numberWords[language]
  const words = [...folded.matchAll(/[a-z]+/g)]
  const found: Quantity[] = []
  const is = (list: Record<string, number>, word: string | undefined): word is string =>
    word !== undefined && Object.hasOwn(list, word)
  for (let at = 0; at < words.length; at++) {
    const start = words[at]!.index
    const first = words[at]![0]
    const adjacent = (next: number) =>
      next < words.length &&
      /^[ -]$/.test(folded.slice(words[next - 1]!.index + words[next - 1]![0].length, words[next]!.index))
    const word = (next: number) => (adjacent(next) ? words[next]![0] : undefined)
    const isArticle = articles.includes(first)
    if (is(rough, first) || (isArticle && is(rough, word(at + 1)))) {
      const own = is(rough, first) ? at : at + 1
      const half = /\b(?:half a|media|meia|demi-)\s*$/.test(folded.slice(Math.max(0, start - 8), start))
        ? 0.5
        : 1
      found.push({ value: rough[words[own]![0]]! * half, qualifier: 'about', start, end: endOf(words[own]!) })
      at = own
      continue
    }
    const begins =
      is(small, first) ||
      (isArticle && is(scales, word(at + 1))) ||
      (first in scales && scales[first]! <= 1000)
    if (!begins) {
      if (isArticle) found.push({ value: 1, start, end: endOf(words[at]!), article: true })
      continue
    }
    let total = 0
    let current = 0
    let last = at
    for (let next = at; next === at || adjacent(next); next++) {
      const own = words[next]![0]
      if (is(small, own)) {
        const value = small[own]!
        // “Quatre-vingts”; and “two, three” are not twenty-three: a unit follows only what is round.
        if (language === 'fr' && /^vingts?$/.test(own) && current % 100 === 4) current += 76
        else if (current > 0 && !fits(current, value)) break
        else current += value
      } else if (own === 'vingts' && language === 'fr' && current % 100 === 4) current += 76
      else if (is(scales, own)) {
        const scale = scales[own]!
        if (scale === 100) current = Math.max(1, current) * 100
        else {
          total += Math.max(1, current) * scale
          current = 0
        }
      } else if (Object.hasOwn(rough, singular(own)) && next > at) {
        current *= rough[singular(own)]!
        last = next
        break
      } else if (own === and && adjacent(next + 1) && next > at) {
        const following = words[next + 1]![0]
        const more = is(small, following) ? small[following]! : articles.includes(following) ? 1 : 0
        const goesOn = language === 'en' ? current % 100 === 0 : fits(current, more) || current === 0
        if (more === 0 || !goesOn) break
        if (articles.includes(following)) {
          // “Treinta y una mujeres”, but not “treinta hombres y una mujer”: here nothing stands between.
          if (current % 100 < 20 || language === 'en') break
          current += 1
          last = next + 1
          break
        }
        continue
      } else if (!(isArticle && next === at)) break
      last = next
    }
    const value = total + current
    const end = endOf(words[last]!)
    const roughly = Object.hasOwn(rough, singular(words[last]![0])) && last > at
    if (value > 0) found.push({ value, start, end, ...(roughly && { qualifier: 'about' as const }) })
    at = last
  }
  for (const match of folded.matchAll(new RegExp(vague, 'g'))) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = match.index + match[0].length
    if (!found.some((quantity) => !quantity.article && quantity.start < end && quantity.end > start))
      found.push({ value: 0, vague: true, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}

const singular = (word: string) => word.replace(/s$/, '')

const endOf = (match: RegExpExecArray) => match.index + match[0].length

/** True when `value` may follow `current` in one number: tens after hundreds, units after tens. */
function fits(current: number, value: number): boolean {
  if (value >= 100) return false
  if (current % 100 === 0) return true
  // French counts on from sixty and eighty: “soixante-douze”.
  return (
    current % 10 === 0 &&
    current % 100 >= 20 &&
    (value < 10 || (value < 20 && [60, 80].includes(current % 100)))
  )
}
