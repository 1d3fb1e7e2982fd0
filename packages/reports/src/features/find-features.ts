import type { Coded, Source } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Feature } from './feature.ts'

const denied =
  /\b(?:no|not|never|without any|neither|nor|ningun\w*|tampoco|aucune?|nenhum\w*)\s+(?:signs? of|evidence of|cases? of|indicios? de|casos? de|cas de|signes? de|indice de)?\s*$/

/**
 * Sentences one below the other, so that a form is looked for once and not once a sentence. Headlines come last: they
 * have no grammar.
 */
export interface Laid {
  folded: string
  sentences: Sentence[]
  starts: number[]
}

export function laid(sentences: Sentence[]): Laid {
  const ordered = [
    ...sentences.filter(({ kind }) => kind !== 'headline'),
    ...sentences.filter(({ kind }) => kind === 'headline'),
  ]
  const starts: number[] = []
  let length = 0
  for (const { folded } of ordered) {
    starts.push(length)
    length += folded.length + 1
  }
  return { folded: ordered.map(({ folded }) => folded).join('\n'), sentences: ordered, starts }
}

function sentenceAt({ starts }: Laid, at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The first sentence that says each code. Of `other` each different word counts. */
export function findFeatures<Code extends string>(
  text: Laid,
  features: Feature<Code>[],
  source: (sentence: Sentence, start: number, end: number) => Source,
): Coded<Code>[] {
  const found: Coded<Code>[] = []
  for (const { code, form } of features) {
    const said = new Set<string>()
    for (const match of text.folded.matchAll(form)) {
      const number = sentenceAt(text, match.index)
      const sentence = text.sentences[number]!
      const start = match.index - text.starts[number]!
      const end = start + match[0].trimEnd().length
      if (end > sentence.folded.length || denied.test(sentence.folded.slice(Math.max(0, start - 30), start)))
        continue
      // “Puerto España”, “Port of Spain”: a name, and no kind of place.
      const isName = /^\p{Lu}[^.]*? (?:of |de |da )?\p{Lu}/u.test(sentence.text.slice(start, end + 5))
      if (code === 'other' && isName) continue
      const key = code === 'other' ? match[0].replace(/s$/, '') : code
      if (!said.has(key))
        found.push({ code, words: sentence.text.slice(start, end), ...source(sentence, start, end) })
      said.add(key)
      if (code !== 'other') break
    }
  }
  return found.sort((a, b) => a.at[0] - b.at[0])
}
