/** Ink that hangs together, and the smallest upright box round it; right and bottom are the last pixels within. */
export interface Mark {
  left: number
  top: number
  right: number
  bottom: number
  area: number
}

/** A page of print has a few thousand marks; more are grain, cloth or leaves, and not worth the time. */
const mostRuns = 400_000

/** All marks of a picture of ink, or none when it is no print at all. */
export function marksOf(ink: Uint8Array, width: number, height: number): Mark[] {
  const parents: number[] = []
  const marks: Mark[] = []
  const root = (of: number): number => {
    let at = of
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!
    return at
  }
  let above: [from: number, to: number, mark: number][] = []
  for (let y = 0; y < height; y++) {
    const here: typeof above = []
    let first = 0
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === 0) continue
      const from = x
      while (x < width && ink[y * width + x] === 1) x++
      const mark = parents.push(parents.length) - 1
      marks.push({ left: from, top: y, right: x - 1, bottom: y, area: x - from })
      while (first < above.length && above[first]![1] < from - 1) first++
      for (let i = first; i < above.length && above[i]![0] <= x; i++)
        join(marks, parents, root(above[i]![2]), root(mark))
      here.push([from, x - 1, mark])
    }
    above = here
    if (marks.length > mostRuns) return []
  }
  return marks.filter((_, i) => parents[i] === i)
}

function join(marks: Mark[], parents: number[], into: number, from: number): void {
  if (into === from) return
  const [a, b] = [marks[into]!, marks[from]!]
  parents[from] = into
  a.left = Math.min(a.left, b.left)
  a.top = Math.min(a.top, b.top)
  a.right = Math.max(a.right, b.right)
  a.bottom = Math.max(a.bottom, b.bottom)
  a.area += b.area
}
