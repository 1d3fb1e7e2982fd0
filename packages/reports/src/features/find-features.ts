import type { Coded, Source } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Feature } from './feature.ts'

const denied =
  /\b(?:no|not|never|without any|neither|nor|ningun\w*|tampoco|aucune?|nenhum\w*)\s+(?:signs? of|evidence of|cases? of|indicios? de|casos? de|cas de|signes? de|indice de)?\s*$/

/** The first sentence that says each code. Of `other` each different word counts. Headlines come last: they have no grammar. */
export function findFeatures<Code extends string>(
  sentences: Sentence[],
  features: Feature<Code>[],
  source: (sentence: Sentence, start: number, end: number) => Source,
): Coded<Code>[] {
  const found = new Map<string, Coded<Code>>()
  const ordered = [
    ...sentences.filter(({ kind }) => kind !== 'headline'),
    ...sentences.filter(({ kind }) => kind === 'headline'),
  ]
  for (const sentence of ordered)
    for (const { code, form } of features) {
      if (code !== 'other' && found.has(code)) continue
      for (const match of sentence.folded.matchAll(form)) {
        const end = match.index + match[0].trimEnd().length
        if (denied.test(sentence.folded.slice(Math.max(0, match.index - 30), match.index))) continue
        // “Puerto España”, “Port of Spain”: a name, and no kind of place.
        if (
          code === 'other' &&
          /^\p{Lu}[^.]*? (?:of |de |da )?\p{Lu}/u.test(sentence.text.slice(match.index, end + 5))
        )
          continue
        const key = code === 'other' ? `other ${match[0].replace(/s$/, '')}` : code
        if (!found.has(key))
          found.set(key, {
            code,
            words: sentence.text.slice(match.index, end),
            ...source(sentence, match.index, end),
          })
      }
    }
  return [...found.values()].sort((a, b) => a.at[0] - b.at[0])
}
