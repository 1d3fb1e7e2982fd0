import type { Mark } from './marks.ts'

/** Marks in one line of print, and the straight line through their middles: y = at + slope · x. */
export interface Row {
  left: number
  right: number
  at: number
  slope: number
  /** Height of its usual letters, in pixels. */
  height: number
  marks: Mark[]
}

const leastHeight = 5
const mostHeight = 90
/** Of the print of a page, with much to spare. What has more is no page. */
const mostMarks = 12_000
/** A zone has 30 letters to a line, and some of them may hang together or be worn away. */
const leastLength = 15

/** The long lines of print in a picture, found from letter to letter, so that a tilted or bent line is one. */
export function rowsOf(marks: readonly Mark[]): Row[] {
  const letters = marks.filter(isLetter)
  if (letters.length > mostMarks) return []
  letters.sort((a, b) => a.left - b.left)
  const chains = chained(letters)
  const rows = chains.filter((chain) => chain.length >= 4).map(rowThrough)
  return spliced(rows).filter(({ left, right, height, marks }) => {
    const length = (right - left) / height
    return length >= leastLength && marks.length >= 8 && length < 90
  })
}

function isLetter({ left, top, right, bottom, area }: Mark): boolean {
  const height = bottom - top + 1
  const width = right - left + 1
  return (
    height >= leastHeight &&
    height <= mostHeight &&
    width <= height * 14 &&
    height <= width * 9 &&
    area >= Math.max(6, width * height * 0.1)
  )
}

/** Letters in reach of each other, of similar height and at about the same level, belong to one chain. */
function chained(letters: readonly Mark[]): Mark[][] {
  const group = letters.map((_, i) => i)
  const root = (of: number): number => {
    let at = of
    while (group[at] !== at) at = group[at] = group[group[at]!]!
    return at
  }
  for (const [i, one] of letters.entries()) {
    const height = one.bottom - one.top + 1
    for (let k = i + 1; k < letters.length; k++) {
      const next = letters[k]!
      if (next.left > one.right + height * 1.6) break
      const nextHeight = next.bottom - next.top + 1
      const [low, high] = height < nextHeight ? [height, nextHeight] : [nextHeight, height]
      const shared = Math.min(one.bottom, next.bottom) - Math.max(one.top, next.top) + 1
      if (low >= high * 0.45 && shared >= low * 0.6 && next.left - one.right < low * 1.6)
        group[root(k)] = root(i)
    }
  }
  const chains = new Map<number, Mark[]>()
  for (const [i, letter] of letters.entries()) {
    const chain = chains.get(root(i))
    if (chain) chain.push(letter)
    else chains.set(root(i), [letter])
  }
  return [...chains.values()]
}

export function rowThrough(marks: Mark[]): Row {
  const heights = marks.map(({ top, bottom }) => bottom - top + 1).sort((a, b) => a - b)
  const height = heights[Math.floor(heights.length * 0.7)]!
  let kept = marks
  let line = straight(kept)
  // Twice, without what lies off the line: accents, stains, a letter of the line above.
  for (let pass = 0; pass < 2; pass++) {
    const near = kept.filter(
      (mark) => Math.abs(middle(mark) - line.at - line.slope * centre(mark)) < height * 0.4,
    )
    if (near.length < 4) break
    kept = near
    line = straight(kept)
  }
  return {
    ...line,
    height,
    marks: kept,
    left: Math.min(...kept.map((mark) => mark.left)),
    right: Math.max(...kept.map((mark) => mark.right)),
  }
}

const centre = ({ left, right }: Mark) => (left + right) / 2
const middle = ({ top, bottom }: Mark) => (top + bottom) / 2

/** Least squares. */
function straight(marks: readonly Mark[]): { at: number; slope: number } {
  const n = marks.length
  const x = marks.reduce((sum, mark) => sum + centre(mark), 0) / n
  const y = marks.reduce((sum, mark) => sum + middle(mark), 0) / n
  const spread = marks.reduce((sum, mark) => sum + (centre(mark) - x) ** 2, 0)
  const both = marks.reduce((sum, mark) => sum + (centre(mark) - x) * (middle(mark) - y), 0)
  const slope = spread > 0 ? both / spread : 0
  return { at: y - slope * x, slope }
}

/** Parts of one line with a few letters missing between them are put together. */
function spliced(rows: Row[]): Row[] {
  const left = rows.filter(({ slope }) => Math.abs(slope) < 0.5).sort((a, b) => a.left - b.left)
  for (let i = 0; i < left.length; i++)
    for (let k = i + 1; k < left.length; k++) {
      const [a, b] = [left[i]!, left[k]!]
      const height = Math.max(a.height, b.height)
      if (b.left - a.right > height * 5) continue
      const between = (a.right + b.left) / 2
      const longer = a.right - a.left > b.right - b.left ? a : b
      const far = longer === a ? (b.left + b.right) / 2 : (a.left + a.right) / 2
      const off = Math.abs(a.at + a.slope * between - b.at - b.slope * between)
      const shorter = longer === a ? b : a
      const drift = Math.abs(longer.at + longer.slope * far - shorter.at - shorter.slope * far)
      if (Math.min(off, drift) > height * 0.45 || Math.min(a.height, b.height) < height * 0.5) continue
      left[i] = rowThrough([...a.marks, ...b.marks])
      left.splice(k, 1)
      k = i
    }
  return left
}
