import { groups } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Figure } from './figure.ts'
import type { Counted } from './counted.ts'
import { isJoined } from './parts.ts'

/** “128 women and two men”: where a list gives the parts alone, their sum, said as computed. */
export function sumsOf(counted: Counted[], sentence: Sentence, figures: Figure[]): Figure[] {
  const sums: Figure[] = []
  let chain: Counted[] = []
  const close = () => {
    const kinds = new Set(chain.map(({ noun }) => noun!.kind))
    const [first] = chain
    if (first && chain.length > 1 && kinds.size === chain.length) {
      const last = chain.at(-1)!
      const like = figures.find(({ start }) => start === first.start)
      const exact = chain.every(({ qualifier }) => qualifier === undefined)
      sums.push({
        field: first.field!,
        value: chain.reduce((sum, { value }) => sum + value, 0),
        ...(!exact && { qualifier: chain.find(({ qualifier }) => qualifier)!.qualifier! }),
        ...{ sentence, start: first.start, end: last.until, part: false },
        words: sentence.text.slice(first.end, last.until).trim(),
        wording: [
          ...new Set(figures.filter(({ field }) => field === first.field).flatMap(({ wording }) => wording)),
        ],
        parts: chain.map(({ value, end, until }) => ({
          value,
          wording: sentence.text.slice(end, until).trim(),
        })),
      })
      // From now on its members are parts of it.
      for (const figure of figures) if (chain.some(({ start }) => start === figure.start)) figure.part = true
      if (like) like.part = true
    }
    chain = []
  }
  for (const item of counted) {
    const isGroup = item.noun !== undefined && (groups as readonly string[]).includes(item.noun.kind)
    const usable =
      isGroup && !item.part && (item.field === 'victims' || item.field === 'arrests') && !item.vague
    const before = chain.at(-1)
    const goesOn =
      usable &&
      before !== undefined &&
      before.field === item.field &&
      isJoined(sentence.folded.slice(before.until, item.start))
    if (!goesOn) close()
    if (usable) chain.push(item)
  }
  close()
  return sums
}
