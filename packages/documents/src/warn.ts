import { checkDigit } from './check-digit.ts'
import { outsideClass } from './character-class.ts'
import type { ReadField, Warning } from './document.ts'
import { knownState } from './issuers.ts'
import { textAt, textOver, withText, type Layout, type PlacedField } from './layout.ts'
import { lookalike } from './repair-misread.ts'

/** What a person should look at in one place of a zone. The sentences say where, and not what the document says. */
export function warnOf(
  lines: readonly string[],
  layout: Layout,
  placed: PlacedField,
  fields: Readonly<Record<string, ReadField>>,
): Warning[] {
  const { name, kind, line } = placed
  const outside = outsideClass(lines, placed).map((at): Warning => {
    const meant = lookalike[textAt(lines, { line, from: at, to: at })]
    const what =
      kind === 'birth' || kind === 'expiry' ? 'digits' : kind === 'sex' ? 'M, F or a filler' : undefined
    const says = `Line ${line}, place ${at} (${name}): only ${what ?? (kind === 'number' || kind === 'optional' ? 'letters, digits and fillers' : 'letters and fillers')} may stand here.`
    const hint = meant === undefined ? '' : ` It may be a misread ${meant}: look at the document.`
    return { warning: 'outside_class', says: says + hint, field: name, line, at }
  })
  const read = fields[name]
  if (outside.length > 0 || !read) return outside
  const place = { field: name, line, at: placed.from }
  if (kind === 'state' && !knownState(read.value ?? ''))
    return [
      {
        warning: 'unknown_state',
        ...place,
        says: `${name}: this code is not in Doc 9303 part 3, section 5.`,
      },
    ]
  if (kind === 'documentCode' && !layout.begins.test(lines.join('')))
    return [{ warning: 'unusual_document_code', ...place, says: unusualCode(layout) }]
  if (kind === 'sex' && read.raw === 'X')
    return [
      {
        warning: 'unusual_sex',
        ...place,
        says: 'sex: X is printed above the zone only; in it stands a filler.',
      },
    ]
  if (kind === 'number' && read.value === '')
    return [{ warning: 'no_document_number', ...place, says: `${name}: there is none.` }]
  return read.check && !read.check.right && !read.goesOn ? lookalikes(lines, placed) : []
}

function unusualCode({ format }: Layout): string {
  const letters = { TD3: 'P', 'MRV-A': 'V', 'MRV-B': 'V' }[format as string] ?? 'A, C or I'
  return `documentCode: a zone of the format ${format} begins with ${letters}.`
}

/** Single characters that are often misread and that alone would explain a wrong check digit. A hint, and no proof. */
function lookalikes(lines: readonly string[], { name, kind, line, from, to, check }: PlacedField): Warning[] {
  if (!check || (kind !== 'number' && kind !== 'optional')) return []
  const places = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return places.flatMap((at): Warning[] => {
    const place = { line, from: at, to: at }
    const meant = lookalike[textAt(lines, place)]
    if (meant === undefined) return []
    const text = textOver(withText(lines, place, meant), check.over)
    if (checkDigit(text) !== textAt(lines, check.at)) return []
    const says = `Line ${line}, place ${at} (${name}): with ${meant} here the check digit would be right. Look at the document; both may stand here, so nothing was changed.`
    return [{ warning: 'may_be_misread', says, field: name, line, at }]
  })
}
