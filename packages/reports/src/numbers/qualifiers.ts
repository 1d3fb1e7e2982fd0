import type { Qualifier } from '../report.ts'
import type { Quantity } from './quantity.ts'

/** Words before a number, folded, that say how exact it is meant. */
const before: [Qualifier, RegExp][] = [
  [
    'at_least',
    /\b(?:at least|no fewer than|no less than|not less than|al menos|por lo menos|como minimo|au moins|pelo menos|ao menos|no minimo|a minima)\s+$/,
  ],
  [
    'more_than',
    /\b(?:(?:well |slightly |a little )?(?:more than|over|above|upwards? of|in excess of)|mas de|poco mas de|superior a|plus de|pas moins de|plus d'|mais de|mais do que|acima de|superior a)\s*$/,
  ],
  [
    'nearly',
    /\b(?:nearly|almost|close to|just under|just over|casi|cerca de|proxim[ao]s? (?:a|de)|pres de|presque|quase|perto de|pouco menos de)\s+$/,
  ],
  ['up_to', /\b(?:up to|as many as|at most|no more than|hasta|jusqu'a|ate|no maximo)\s+$/],
  [
    'about',
    /\b(?:about|around|approximately|approx\.?|roughly|some|an estimated|circa|unos|unas|alrededor de|aproximadamente|en torno a|environ|quelque|autour de|a peu pres|cerca de|aproximadamente|em torno de|por volta de|uns|umas)\s+$|[~≈]\s*$/,
  ],
]

const after: [Qualifier, RegExp][] = [
  ['more_than', /^\s*(?:\+|or more|o mas|ou plus|ou mais|-plus)(?![\w])/],
  ['about', /^\s*(?:or so|environ)\b/],
]

/** The number with its qualifier, and its words begin where the qualifier does. */
export function qualified(folded: string, quantity: Quantity): Quantity {
  const lead = folded.slice(Math.max(0, quantity.start - 40), quantity.start)
  for (const [qualifier, form] of before) {
    const match = form.exec(lead)
    if (match) return { ...quantity, qualifier, start: quantity.start - match[0].length }
  }
  const rest = folded.slice(quantity.end, quantity.end + 12)
  for (const [qualifier, form] of after) {
    const match = form.exec(rest)
    if (match) return { ...quantity, qualifier, end: quantity.end + match[0].length }
  }
  return quantity
}
