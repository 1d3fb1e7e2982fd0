type Point = readonly [number, number]

/** The vertex nearest to the half of a line's length. */
export function pointOfLine(line: Point[]): Point {
  const lengths = line.slice(1).map((point, index) => distance(line[index]!, point))
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2
  let gone = 0
  for (const [index, length] of lengths.entries()) {
    if (gone + length >= half) return half - gone < length / 2 ? line[index]! : line[index + 1]!
    gone += length
  }
  return line[0]!
}

/**
 * A point inside an area: the centroid of its outer ring when it lies inside, else the middle of the widest
 * stretch inside on the level of the centroid. Rings as in GeoJSON: the outer one first, then holes.
 */
export function pointOfArea(rings: Point[][]): Point {
  const outer = rings[0]!
  const middle = centroid(outer)
  if (inside(middle, rings)) return middle
  const crossings = rings.flatMap((ring) => crossingsAt(ring, middle[1])).sort((a, b) => a - b)
  let best: [from: number, to: number] | undefined
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index]!, crossings[index + 1]!]
    if (!best || to - from > best[1] - best[0]) best = [from, to]
  }
  return best ? [(best[0] + best[1]) / 2, middle[1]] : outer[0]!
}

function distance(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1])
}

function centroid(ring: Point[]): Point {
  let area = 0
  let x = 0
  let y = 0
  const [originX, originY] = ring[0]!
  for (let index = 0; index < ring.length; index++) {
    const [ax, ay] = [ring[index]![0] - originX, ring[index]![1] - originY]
    const next = ring[(index + 1) % ring.length]!
    const [bx, by] = [next[0] - originX, next[1] - originY]
    const cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (Math.abs(area) < 1e-15) return ring[0]!
  return [originX + x / (3 * area), originY + y / (3 * area)]
}

function crossingsAt(ring: Point[], y: number): number[] {
  const found: number[] = []
  for (let index = 0; index < ring.length; index++) {
    const [ax, ay] = ring[index]!
    const [bx, by] = ring[(index + 1) % ring.length]!
    if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
  }
  return found
}

function inside(point: Point, rings: Point[][]): boolean {
  const crossings = rings.flatMap((ring) => crossingsAt(ring, point[1]))
  return crossings.filter((x) => x > point[0]).length % 2 === 1
}
