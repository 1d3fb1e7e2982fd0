import { withText, type Check, type Layout, type Span } from '../layout.ts'
import { readCheck, readNumberCheck } from '../read-check.ts'
import type { ZoneLine } from './syntax.ts'

/** One other reading of one character with which a wrong check digit would be right. Nothing was changed. */
export interface Suggestion {
  /** Whose check digit is wrong. */
  field: string
  line: number
  at: number
  read: string
  perhaps: string
  /** How likely the picture alone makes this reading, 0 to 1. */
  confidence: number
  says: string
}

/** What the picture does not show at all is no other reading. */
const leastConfidence = 0.01
const mostForOne = 3

/** For each wrong check digit, what may have been misread. A person decides, with the document in hand. */
export function suggestions(lines: readonly ZoneLine[], layout: Layout): Suggestion[] {
  const texts = lines.map(({ text }) => text)
  const checks = checksOf(layout)
  const wrong = checks.filter(({ right }) => !right(texts))
  const named = wrong.length > 1 ? wrong.filter(({ field }) => field !== 'composite') : wrong
  return named.flatMap(({ field, check, right }) => {
    const places = [...check.over, check.at].flatMap(singly)
    const found = places.flatMap(({ line, from: at, to }) => {
      const { character: read, otherwise } = lines[line - 1]!.characters[at - 1]!
      return otherwise.flatMap(({ character: perhaps, confidence }): Suggestion[] => {
        const other = withText(texts, { line, from: at, to }, perhaps)
        // What makes one digit right and another wrong was not misread.
        const spoils = checks.some((one) => one.right(texts) && !one.right(other))
        if (confidence < leastConfidence || !right(other) || spoils) return []
        const says = `Line ${line}, place ${at}: this may be ${perhaps} and not ${read}; the check digit of ${field} would then be right. Look at the document.`
        return [{ field, line, at, read, perhaps, confidence, says }]
      })
    })
    return found.sort((a, b) => b.confidence - a.confidence).slice(0, mostForOne)
  })
}

interface NamedCheck {
  field: string
  check: Check
  right(lines: readonly string[]): boolean
}

function checksOf(layout: Layout): NamedCheck[] {
  const checks = layout.fields.flatMap((placed): NamedCheck[] => {
    const { name: field, check } = placed
    if (!check) return []
    const right = (lines: readonly string[]) =>
      readNumberCheck(lines, layout, { ...placed, check }).check.right
    return [{ field, check, right }]
  })
  const { composite: check } = layout
  if (!check) return checks
  return [...checks, { field: 'composite', check, right: (lines) => readCheck(lines, check).right }]
}

const singly = ({ line, from, to }: Span): Span[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ line, from: from + i, to: from + i }))
