import type { Piece } from './clean-line.ts'
import type { Repair } from './document.ts'
import { fitLine } from './fit-line.ts'
import { textAt, type Layout } from './layout.ts'

/** Lines that may be a zone, and what it took to find them. */
export interface Arrangement {
  layout: Layout
  lines: string[]
  repairs: Repair[]
  /** Nothing but the lines as given, or with fillers at open ends: to be read whatever its check digits say. */
  asGiven: boolean
  /** Fillers added and left out. */
  fillers: number
}

/** The pieces in each order, each piece one line of exactly its length. */
export function wholeLines(pieces: readonly Piece[], layout: Layout): Arrangement[] {
  const { lengths } = layout
  if (pieces.length !== lengths.length) return []
  return orders(pieces)
    .filter((order) => order.every(({ text }, i) => text.length === lengths[i]))
    .map((order) => arrangement(layout, order, pieces))
}

/** The pieces in each order, put together and cut at the lengths of the lines. */
export function joinedLines(pieces: readonly Piece[], layout: Layout): Arrangement[] {
  const { lengths } = layout
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) !== total || pieces.length > 4) return []
  return orders(pieces).map((order) => {
    const text = order.map((piece) => piece.text).join('')
    return {
      ...{ layout, asGiven: false, fillers: 0, lines: cut(text, lengths) },
      repairs: [joined, ...(order.every((piece, i) => piece === pieces[i]) ? [] : [reordered])],
    }
  })
}

/** The pieces in each order, one a line, made to fit with fillers. */
export function fittedLines(pieces: readonly Piece[], layout: Layout): Arrangement[] {
  if (pieces.length !== layout.lengths.length) return []
  return orders(pieces).flatMap((order) => {
    const fitted = fit(
      order.map(({ text }) => text),
      layout,
    )
    if (!fitted) return []
    const { repairs, asGiven } = arrangement(layout, order, pieces)
    return [
      { ...fitted, layout, repairs: [...repairs, ...fitted.repairs], asGiven: asGiven && fitted.asGiven },
    ]
  })
}

/** All pieces put together and cut wherever the lines, made to fit with fillers, may end. */
export function cutAnywhere(pieces: readonly Piece[], layout: Layout): Arrangement[] {
  const text = pieces.map((piece) => piece.text).join('')
  const total = layout.lengths.reduce((sum, length) => sum + length, 0)
  if (text.length > total + 12 || text.length < total - 38) return []
  const dates = layout.fields.filter(({ kind }) => kind === 'birth' || kind === 'expiry')
  return cuts(text.length, layout.lengths).flatMap((lengths) => {
    const lines = cut(text, lengths)
    // Nothing before the dates can be lost, so most cuts are ruled out here.
    if (!dates.every((date) => /^[0-9<XOIZSGBDQL]{6}$/.test(textAt(lines, date)))) return []
    const fitted = fit(lines, layout)
    return fitted ? [{ ...fitted, layout, repairs: [joined, ...fitted.repairs], asGiven: false }] : []
  })
}

const reordered: Repair = { repair: 'lines_reordered', says: 'The lines stood in another order.' }
const joined: Repair = { repair: 'lines_joined_and_cut', says: 'The lines were broken at other places.' }

function arrangement(layout: Layout, order: readonly Piece[], given: readonly Piece[]): Arrangement {
  const asGiven = order.every((piece, i) => piece === given[i])
  const lines = order.map(({ text }) => text)
  return { layout, lines, asGiven, repairs: asGiven ? [] : [reordered], fillers: 0 }
}

function fit(texts: readonly string[], layout: Layout): Omit<Arrangement, 'layout'> | undefined {
  const fitted = texts.map((text, i) => fitLine(text, layout, i + 1))
  if (!fitted.every((one) => one !== undefined)) return undefined
  const repairs = fitted.flatMap(({ added }, i): Repair[] => {
    if (added === 0) return []
    const what = added > 0 ? 'too few; fillers were added' : 'too many; fillers were left out'
    const says = `Line ${i + 1}: ${Math.abs(added)} ${what}.`
    return [{ repair: added > 0 ? 'fillers_added' : 'fillers_removed', says, line: i + 1 }]
  })
  const asGiven = fitted.every(({ added, open }) => added === 0 || (open && added > 0))
  const fillers = fitted.reduce((sum, { added }) => sum + Math.abs(added), 0)
  return { lines: fitted.map(({ text }) => text), repairs, asGiven, fillers }
}

function orders<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]]
  return list.flatMap((first, i) => orders(list.toSpliced(i, 1)).map((rest) => [first, ...rest]))
}

function cut(text: string, lengths: readonly number[]): string[] {
  let from = 0
  return lengths.map((length) => text.slice(from, (from += length)))
}

/** Lengths that lines of these lengths may have had before fillers were lost or doubled. */
function cuts(total: number, [first, ...rest]: readonly number[]): number[][] {
  if (first === undefined) return total === 0 ? [[]] : []
  if (rest.length === 0) return total > first - 30 && total <= first + 12 ? [[total]] : []
  const lengths: number[][] = []
  for (let length = Math.max(9, first - 26); length <= Math.min(total, first + 6); length++)
    for (const more of cuts(total - length, rest)) lengths.push([length, ...more])
  return lengths
}
