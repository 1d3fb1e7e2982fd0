import type { FieldKind, Layout, Span } from '../layout.ts'
import { layouts } from '../layouts.ts'
import { lookalike } from '../repair-misread.ts'
import type { ZoneCharacter } from './characters.ts'

/** A character that was read as another because nothing else may stand in its place. */
export interface Correction {
  line: number
  at: number
  field: string
  read: string
  meant: string
  says: string
}

export interface ZoneLine {
  text: string
  characters: ZoneCharacter[]
}

const lettersOnly: readonly FieldKind[] = ['documentCode', 'state', 'names', 'name', 'sex']
const digitsOnly: readonly FieldKind[] = ['birth', 'expiry']

/** The layout that lines of these lengths have when they begin so; none when no document begins so. */
export function layoutOf(lines: readonly { text: string }[]): Layout | undefined {
  const text = lines.map((line) => line.text).join('')
  return layouts.find(
    ({ lengths, begins }) =>
      lengths.length === lines.length &&
      lengths.every((length, i) => lines[i]!.text.length === length) &&
      begins.test(text),
  )
}

/**
 * Lines in which O I Z S G B and 0 1 2 5 6 8 are taken for each other no more where only letters, or only digits, may
 * stand. Which they were is said. Check digits have no part in this: a wrong one stays wrong.
 */
export function bySyntax(
  lines: readonly ZoneLine[],
  layout: Layout,
): { lines: ZoneLine[]; corrections: Correction[] } {
  const corrected = lines.map(({ characters }) => [...characters])
  const corrections: Correction[] = []
  for (const { span, field, digits } of oneClass(layout))
    for (let at = span.from; at <= span.to; at++) {
      const read = corrected[span.line - 1]![at - 1]!
      const meant = lookalike[read.character]
      if (meant === undefined || /\d/.test(read.character) === digits) continue
      corrected[span.line - 1]![at - 1] = instead(read, meant)
      const says = `Line ${span.line}, place ${at} (${field}): ${read.character} was read as ${meant}; only a ${digits ? 'digit' : 'letter'} may stand there.`
      corrections.push({ line: span.line, at, field, read: read.character, meant, says })
    }
  return {
    lines: corrected.map((characters) => ({
      text: characters.map(({ character }) => character).join(''),
      characters,
    })),
    corrections,
  }
}

function oneClass({ fields, composite }: Layout): { span: Span; field: string; digits: boolean }[] {
  const places = fields.flatMap((placed) => [
    ...(digitsOnly.includes(placed.kind) ? [{ span: placed, field: placed.name, digits: true }] : []),
    ...(lettersOnly.includes(placed.kind) ? [{ span: placed, field: placed.name, digits: false }] : []),
    ...(placed.check ? [{ span: placed.check.at, field: placed.name, digits: true }] : []),
  ])
  return composite ? [...places, { span: composite.at, field: 'composite', digits: true }] : places
}

/** The character that is meant, as sure as both together were: the place itself rules the other one out. */
function instead(read: ZoneCharacter, meant: string): ZoneCharacter {
  const also = read.otherwise.find(({ character }) => character === meant)?.confidence ?? 0
  return {
    character: meant,
    confidence: read.confidence + also,
    otherwise: read.otherwise.filter(({ character }) => character !== meant),
  }
}
