import { findNumbers } from '../numbers/find-numbers.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Language } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import { isGroup, type Counted } from './counted.ts'
import { fieldOf, isWhereVictimsAre } from './field-of.ts'
import type { Figure } from './figure.ts'
import { negatedIn } from './negated.ts'
import { isNarrow, isNear, isPart } from './parts.ts'
import { settleLists } from './settle-lists.ts'
import { sumsOf } from './sums.ts'
import { deedsIn, nounsIn, type Noun, type Term } from './terms.ts'
import { wordingAround } from './victim-wording.ts'

/** Figures of one sentence. `before`: figures of the sentence before, which “they” and “of these” go back to. */
export function findFigures(
  sentence: Sentence,
  language: Language,
  taken: [number, number][],
  before: Figure[],
): Figure[] {
  const { folded, text } = sentence
  const negated = negatedIn(sentence)
  const numbers = findNumbers(folded, language, taken)
  if (numbers.length === 0) return negated
  const nouns = nounsIn(folded)
  const deeds = deedsIn(folded)
  const counted = numbers.map((quantity, at) => withNoun(quantity, numbers[at + 1], folded, nouns))
  for (const [at, item] of counted.entries())
    item.field = fieldOf(
      item,
      counted.slice(0, at).findLast(({ article }) => !article),
      nextNumber(counted, at),
      folded,
      nouns,
      deeds,
    )
  settleLists(counted, sentence, nouns, before)
  const figures = counted
    .filter(({ field, article }) => field !== undefined && !article)
    .map((item): Figure => {
      const { field, value, high, qualifier, vague, start, until, noun, part } = item
      return {
        field: field!,
        value,
        ...(high !== undefined && { high }),
        ...(qualifier && { qualifier }),
        ...(vague && { vague }),
        ...{ sentence, start, end: until, part },
        words: noun ? wordsOf(text.slice(item.end, until)) : '',
        ...(noun && isGroup(noun.kind) && { group: noun.kind }),
        ...((isNarrow(folded.slice(until)) ||
          (field === 'countries' && isWhereVictimsAre(folded, start, nouns))) && {
          narrow: true,
        }),
        wording: field === 'victims' ? wordingAround(folded, start, until, deeds) : [],
      }
    })
  return [...negated, ...figures, ...sumsOf(counted, sentence, figures)]
}

/** “Une trentaine de victimes” counts victims. */
const wordsOf = (between: string) => between.trim().replace(/^(?:of|de|des|d['’]) ?(?=\p{L})/u, '')

/** The next number that counts people or what becomes of them: others stand in nobody's way. */
const nextNumber = (counted: Counted[], at: number) =>
  counted.slice(at + 1).find(({ article, noun }) => !article && noun && !passedOver.has(noun.kind))

const passedOver = new Set<Noun>(['other', 'country', 'nationality'])

function withNoun(
  quantity: Quantity,
  next: Quantity | undefined,
  folded: string,
  nouns: Term<Noun>[],
): Counted {
  const limit = Math.min(next?.start ?? folded.length, quantity.end + 90)
  const lead = folded.slice(Math.max(0, quantity.start - 60), quantity.start)
  const part = isPart(/[^.;]*$/.exec(lead)![0], folded.slice(quantity.end, quantity.end + 24))
  for (const [at, first] of nouns.entries()) {
    if (first.start < quantity.end || first.start >= limit) continue
    const gap = folded.slice(quantity.end, first.start)
    // “13 Caribbean and South American countries”.
    // “Eight are women”: a part, said as a sentence.
    const isSaid = isGroup(first.kind) && /^ (?:son|eran|sont|etaient|sao|eram|were|are)(?: des)? $/.test(gap)
    if (isSaid) return { ...quantity, noun: first, until: first.end, part: true }
    const near = isNear(first.kind === 'country' ? gap.replaceAll(/ (?:and|y|et|e) /g, ' ') : gap)
    if (!near) break
    // “Two male captors” are captors.
    const second = nouns[at + 1]
    const isAdjective =
      isGroup(first.kind) &&
      second !== undefined &&
      ['suspect', 'officer', 'migrant'].includes(second.kind) &&
      second.start < limit &&
      /^ (?:[a-z]+ )?$/.test(folded.slice(first.end, second.start)) &&
      !/^ (?:and|y|et|e|were|de) $/.test(folded.slice(first.end, second.start))
    const noun = isAdjective ? second : first
    return { ...quantity, noun, until: noun.end, part: part || near.determined }
  }
  return { ...quantity, until: quantity.end, part }
}
