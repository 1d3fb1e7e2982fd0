import type { Row } from './rows.ts'

/** Two or three lines that may be a zone, from the upper to the lower. */
export type Group = Row[]

const mostRows = 60
const mostGroups = 6

/**
 * Lines below each other, parallel, equally far apart, that begin and end together, as only fillers make them do. The
 * likeliest first: three lines before two of them, long before short, low before high.
 */
export function groupsOf(rows: readonly Row[]): Group[] {
  const longest = [...rows].sort((a, b) => b.right - b.left - (a.right - a.left)).slice(0, mostRows)
  const pairs = longest.flatMap((upper) =>
    longest.filter((lower) => together(upper, lower)).map((lower): Group => [upper, lower]),
  )
  const triples = pairs.flatMap(([upper, lower]) =>
    pairs
      .filter(([second]) => second === lower)
      .map(([, third]): Group => [upper!, lower!, third!])
      .filter(evenlySpaced),
  )
  return [...triples, ...pairs].sort((a, b) => likely(b) - likely(a)).slice(0, mostGroups)
}

function together(upper: Row, lower: Row): boolean {
  const height = Math.max(upper.height, lower.height)
  if (Math.min(upper.height, lower.height) < height * 0.6) return false
  if (Math.abs(upper.slope - lower.slope) > 0.03) return false
  const apart = distance(upper, lower)
  if (apart < height * 1.15 || apart > height * 4) return false
  const [a, b] = [along(upper), along(lower)]
  return Math.abs(a.from - b.from) < height * 3 && Math.abs(a.to - b.to) < height * 3
}

/** From line to line, square to them. */
export function distance(upper: Row, lower: Row): number {
  const x = (upper.left + upper.right + lower.left + lower.right) / 4
  const down = lower.at + lower.slope * x - (upper.at + upper.slope * x)
  return down / Math.hypot(1, (upper.slope + lower.slope) / 2)
}

/** Where a line begins and ends, measured along it from the point that lies square below the picture's corner. */
export function along({ left, right, at, slope }: Row): { from: number; to: number } {
  const length = Math.hypot(1, slope)
  const place = (x: number) => (x + slope * (at + slope * x)) / length
  return { from: place(left), to: place(right) }
}

function evenlySpaced([first, second, third]: Group): boolean {
  const [a, b] = [distance(first!, second!), distance(second!, third!)]
  return Math.max(a, b) < Math.min(a, b) * 1.25
}

const likely = (group: Group): number =>
  group.reduce((sum, { left, right, marks }) => sum + (right - left) * Math.min(1, marks.length / 20), 0) +
  group.at(-1)!.at * 0.2
