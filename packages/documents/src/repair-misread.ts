import { checkDigit } from './check-digit.ts'
import type { Repair } from './document.ts'
import { textAt, textOver, withText, type Check, type Layout, type PlacedField, type Span } from './layout.ts'

/** What is often taken for each other. */
const pairs: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', G: '6', B: '8' }

/** Where no letter can be meant, more letters tell which digit is. */
const digitFor: Readonly<Record<string, string>> = { ...pairs, D: '0', Q: '0', L: '1' }

/** The pairs, both ways round. */
export const lookalike: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(pairs).flatMap(([letter, digit]) => [
    [letter, digit],
    [digit, letter],
  ]),
)

/**
 * Reads letters as digits where only digits may stand, and only if the check digit is right afterwards. Where letters
 * and digits may both stand nothing is proven by one digit in ten, so nothing is changed.
 */
export function repairMisread(
  lines: readonly string[],
  layout: Layout,
): { lines: string[]; repairs: Repair[] } {
  let repaired = [...lines]
  const repairs: Repair[] = []
  const attempt = (field: string, check: Check, digits: Span[]) => {
    const changes = digits.flatMap((place) => letters(repaired, place))
    const next = changes.reduce((text, { place, meant }) => withText(text, place, meant), repaired)
    if (changes.length === 0 || checkDigit(textOver(next, check.over)) !== textAt(next, check.at)) return
    repaired = next
    for (const { place, read, meant } of changes) repairs.push(named(field, place, read, meant))
  }
  for (const placed of layout.fields) {
    const { check } = placed
    if (check) attempt(placed.name, check, isDate(placed) ? [placed, check.at] : [check.at])
  }
  if (layout.composite) attempt('composite', layout.composite, [layout.composite.at])
  return { lines: repaired, repairs }
}

const isDate = ({ kind }: PlacedField) => kind === 'birth' || kind === 'expiry'

function letters(lines: readonly string[], { line, from, to }: Span) {
  return [...textAt(lines, { line, from, to })].flatMap((read, i) => {
    const meant = digitFor[read]
    return meant === undefined ? [] : [{ place: { line, from: from + i, to: from + i }, read, meant }]
  })
}

function named(field: string, { line, from: at }: Span, read: string, meant: string): Repair {
  const says = `Line ${line}, place ${at} (${field}): ${read} was read as ${meant}; only a digit may stand there, and the check digit is right with it.`
  return { repair: 'misread_character', says, line, at, field, read, meant }
}
