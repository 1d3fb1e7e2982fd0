import type { Language } from '../report.ts'
import type { Quantity } from './quantity.ts'

const grouped = String.raw`\d{1,3}(?:(?:[.,'’\u00a0\u202f\u2009 ]|, )\d{3})+(?!\d|[.,]\d)`
const number = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:${grouped}|\d+(?:[.,]\d+)?)(?![\p{L}\d]|[-/]\d)`,
  'gu',
)

const scaleWords = new Map<string, number>([
  ...['thousand', 'mil', 'mille', 'k'].map((word) => [word, 1000] as const),
  ...['million', 'millions', 'millon', 'millones', 'milhao', 'milhoes'].map((word) => [word, 1e6] as const),
  ...['billion', 'billions', 'milliard', 'milliards', 'bilhao', 'bilhoes', 'mil milhoes'].map(
    (word) => [word, 1e9] as const,
  ),
])
const scale = new RegExp(
  `^ ?(mil millones|mil milhoes|${[...scaleWords.keys()].join('|')})\\b(?: de(?= ))?(?: (\\d{1,3})(?![\\d.,]))?`,
)

/**
 * Numbers in digits. People come whole: a point or comma before exactly three digits parts thousands in every one of
 * the languages, unless a word of scale follows (“1.243 billion”), where it is as the language has it.
 */
export function digitsIn(folded: string, language: Language): Quantity[] {
  const found: Quantity[] = []
  let after = 0
  for (const match of folded.matchAll(number)) {
    if (match.index < after) continue
    let end = match.index + match[0].length
    const big = scale.exec(folded.slice(end, end + 24))
    const size = big ? (scaleWords.get(big[1]!) ?? 1e9) : 1
    let value = big ? scaled(match[0], language) * size : whole(match[0], folded, end)
    if (big) {
      end += big[0].length
      // “4 mil 419”, as it is said and printed in much of Latin America.
      if (size === 1000 && big[2]) value += Number(big[2])
    }
    after = end
    if (Number.isFinite(value))
      found.push({ value: Math.round(value * 1000) / 1000, start: match.index, end })
  }
  return found
}

function whole(digits: string, folded: string, end: number): number {
  if (/^\d+$/.test(digits)) return Number(digits)
  // “17, 793 migrants” is one number; “17, 793 and 20” are three.
  if (/, /.test(digits) && /^\s*(?:,|(?:and|y|et|e)\b)/.test(folded.slice(end))) return NaN
  if (/^\d{1,3}(?:\D{1,2}\d{3})+$/.test(digits) && !digits.startsWith('0'))
    return Number(digits.replaceAll(/\D/g, ''))
  return Number(digits.replace(',', '.'))
}

function scaled(digits: string, language: Language): number {
  const decimal = language === 'en' ? '.' : ','
  const parts = digits.split(/[.,]/)
  if (parts.length === 2 && (digits.includes(decimal) || parts[1]!.length !== 3))
    return Number(`${parts[0]}.${parts[1]}`)
  return Number(digits.replaceAll(/\D/g, ''))
}
