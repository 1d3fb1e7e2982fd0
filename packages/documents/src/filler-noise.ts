import type { Repair, Warning } from './document.ts'
import { textAt, withText, type Layout, type PlacedField } from './layout.ts'
import { readCheck } from './read-check.ts'

/**
 * Rows of fillers at the end of names and of optional data are often read as K or C, here and there. They are fillers
 * again where nothing but fillers can stand: after names have ended, and in rows of four or more.
 */
export function repairNoise(
  lines: readonly string[],
  layout: Layout,
): { lines: string[]; repairs: Repair[]; warnings: Warning[] } {
  let repaired = [...lines]
  const repairs: Repair[] = []
  const warnings: Warning[] = []
  for (const placed of layout.fields) {
    const raw = textAt(repaired, placed)
    const from = noiseBegins(raw, placed)
    if (from === undefined) continue
    const next = withText(repaired, placed, raw.slice(0, from) + '<'.repeat(raw.length - from))
    if (spoilsCheck(repaired, next, layout)) continue
    repaired = next
    const at = placed.from + from
    const { line, name: field } = placed
    repairs.push({
      ...{ repair: 'noise_as_fillers', line, at, field },
      says: `Line ${line}, from place ${at} (${field}): K and C among the fillers at the end were read as fillers.`,
    })
    // An own last letter K or C would look the same.
    if (from > 0 && raw[from - 1] !== '<' && raw[from] !== '<')
      warnings.push({
        ...{ warning: 'name_end_doubtful', field, line, at },
        says: `Line ${line}, place ${at} (${field}): what stands here may be a last letter K or C, or a filler. Look at the document.`,
      })
  }
  return { lines: repaired, repairs, warnings }
}

/** Where, within a field, what can only be fillers begins, if K or C stand among them. */
function noiseBegins(raw: string, { kind }: PlacedField): number | undefined {
  if (kind !== 'names' && kind !== 'name' && kind !== 'optional') return undefined
  const tail = /[<KC]+$/.exec(raw)
  if (!tail) return undefined
  const ended = kind === 'names' ? endOfNames(raw) : raw.search(kind === 'name' ? /<<</ : /<</)
  const row = rowBegins(tail[0])
  const found = [
    ...(ended >= tail.index ? [ended] : []),
    ...(row !== undefined && (kind !== 'optional' || tail.index + row === 0) ? [tail.index + row] : []),
  ]
  const from = Math.min(...found)
  return /[KC]/.test(raw.slice(from)) ? from : undefined
}

/** Four or more in a row begin with the fillers before them, unless a single K or C, a name maybe, stands between. */
function rowBegins(tail: string): number | undefined {
  const row = tail.search(/[KC]{4}/)
  if (row < 0) return undefined
  const before = tail.slice(0, row)
  const filler = before.indexOf('<')
  return filler >= 0 && !/<[KC]+</.test(before) ? filler : row
}

/** After three fillers, or after two for the second time, no name follows. */
function endOfNames(raw: string): number {
  const third = raw.search(/<<</)
  const first = raw.indexOf('<<')
  const second = first < 0 ? -1 : raw.indexOf('<<', first + 2)
  return third >= 0 && (second < 0 || third < second) ? third : second
}

function spoilsCheck(before: readonly string[], after: readonly string[], layout: Layout): boolean {
  const checks = layout.fields.flatMap(({ check }) => check ?? [])
  if (layout.composite) checks.push(layout.composite)
  return checks.some((check) => readCheck(before, check).right && !readCheck(after, check).right)
}
