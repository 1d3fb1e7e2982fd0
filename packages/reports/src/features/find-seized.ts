import { findNumbers } from '../numbers/find-numbers.ts'
import type { Coded, Language, Row, Source } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import { seizedFeatures, seizing } from './seized.ts'

/** Things seized, with a number where one stands right before. Only sentences about seizing are looked at. */
export function findSeized(
  sentences: Sentence[],
  language: Language,
  source: (sentence: Sentence, start: number, end: number) => Source,
): Row['seized'] {
  const found = new Map<string, Coded & { value?: number }>()
  for (const sentence of sentences) {
    const { folded, text } = sentence
    if (!seizing.test(folded)) continue
    const numbers = findNumbers(folded, language)
    for (const { code, form } of seizedFeatures)
      for (const match of folded.matchAll(form)) {
        if (found.has(code)) break
        const end = match.index + match[0].length
        const count = numbers.find(
          (number) =>
            !number.article &&
            !number.vague &&
            number.end <= match.index &&
            /^ (?:[a-z]+ ){0,2}$/.test(folded.slice(number.end, match.index)),
        )
        found.set(code, {
          code,
          words: text.slice(match.index, end),
          ...(count && code !== 'cash' && { value: count.value }),
          ...source(sentence, count ? count.start : match.index, end),
        })
      }
  }
  return [...found.values()].sort((a, b) => a.at[0] - b.at[0])
}
