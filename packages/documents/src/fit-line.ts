import type { Layout } from './layout.ts'

/** More fillers than these are lost or doubled only where a whole part of the line is. */
const mostAdded = 38
const mostRemoved = 12

export interface Fitted {
  text: string
  /** Fillers added; fewer than none were removed. */
  added: number
  /** The line ends in names or optional data, so that nothing but fillers can be missing at its end. */
  open: boolean
}

/**
 * A line made as long as its layout wants it, by fillers alone: at its end if it ends in names or optional data, and
 * else in its last row of fillers, before the check digits. `undefined` when fillers cannot make it fit.
 */
export function fitLine(text: string, layout: Layout, line: number): Fitted | undefined {
  const length = layout.lengths[line - 1]!
  const added = length - text.length
  const open = endsOpen(layout, line)
  if (added === 0) return { text, added, open }
  if (added > mostAdded || -added > mostRemoved || text === '') return undefined
  if (open && added > 0)
    return text.length < lastField(layout, line).from
      ? undefined
      : { text: text + '<'.repeat(added), added, open }
  const row = /<+(?=[^<]*$)/.exec(text)
  if (!row || text.length - row.index - row[0].length > (open ? 0 : 2)) return undefined
  if (row[0].length + added < 0) return undefined
  const at = row.index
  return {
    text: text.slice(0, at) + '<'.repeat(row[0].length + added) + text.slice(at + row[0].length),
    added,
    open,
  }
}

/** The one that may run out in fillers: what stands before it can never be missing. */
const lastField = ({ fields }: Layout, line: number) =>
  fields.filter((one) => one.line === line).reduce((last, one) => (one.to > last.to ? one : last))

function endsOpen({ fields, lengths, composite }: Layout, line: number): boolean {
  const last = lengths[line - 1]!
  const digits = [composite, ...fields.map(({ check }) => check)]
  return !digits.some((check) => check?.at.line === line && check.at.from === last)
}
