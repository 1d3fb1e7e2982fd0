import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { SiteLine } from '../model/view-model.ts'

export interface Mark {
  site: SiteLine
  x: number
  y: number
}

/** Many sites of one country as one mark, while there is no room for each. */
export interface Group {
  country: string
  sites: SiteLine[]
  x: number
  y: number
}

export interface CountryLabel {
  country: string
  x: number
  y: number
  /** Where its line leads: the middle of the country's marks. */
  toX: number
  toY: number
}

export interface Placed {
  marks: Mark[]
  groups: Group[]
  labels: CountryLabel[]
}

interface Node extends SimulationNodeDatum {
  homeX: number
  homeY: number
  radius: number
}

type ToPoint = (site: SiteLine) => [number, number] | undefined

/** More marks than this in a view cannot be told apart. */
export const mostMarks = 150
const markRadius = 8
const labelRadius = 19

/**
 * Places marks so that none covers another: each stays as near to its place as the others let it. The same sites at
 * the same scale always come out the same.
 */
export function placeMarks(
  sites: SiteLine[],
  toPoint: ToPoint,
  inView: (x: number, y: number) => boolean,
): Placed {
  const points = sites.flatMap((site) => {
    const point = toPoint(site)
    return point && inView(...point) ? [{ site, point }] : []
  })
  const byCountry = new Map<string, typeof points>()
  for (const one of points) {
    const own = byCountry.get(one.site.country)
    if (own) own.push(one)
    else byCountry.set(one.site.country, [one])
  }
  const middles = [...byCountry].map(([country, own]) => ({
    ...{ country, sites: own.map(({ site }) => site) },
    x: own.reduce((sum, { point }) => sum + point[0], 0) / own.length,
    y: own.reduce((sum, { point }) => sum + point[1], 0) / own.length,
    top: Math.min(...own.map(({ point }) => point[1])),
  }))
  if (points.length > mostMarks) {
    const nodes = middles.map((middle) => node(middle.x, middle.y, 17))
    settle(nodes)
    const groups = middles.map(({ country, sites: own }, at) => ({
      ...{ country, sites: own, x: nodes[at]!.x!, y: nodes[at]!.y! },
    }))
    return { marks: [], groups, labels: [] }
  }
  const nodes = points.map(({ point }) => node(point[0], point[1], markRadius))
  const labelNodes = middles.map((middle) => node(middle.x, middle.top - 18, labelRadius))
  settle([...nodes, ...labelNodes])
  return {
    marks: points.map(({ site }, at) => ({ site, x: nodes[at]!.x!, y: nodes[at]!.y! })),
    groups: [],
    labels: middles.map(({ country, x, y }, at) => ({
      ...{ country, x: labelNodes[at]!.x!, y: labelNodes[at]!.y!, toX: x, toY: y },
    })),
  }
}

function node(x: number, y: number, radius: number): Node {
  return { homeX: x, homeY: y, x, y, radius }
}

function settle(nodes: Node[]): void {
  forceSimulation(nodes)
    .force('x', forceX<Node>(({ homeX }) => homeX).strength(0.22))
    .force('y', forceY<Node>(({ homeY }) => homeY).strength(0.22))
    .force('apart', forceCollide<Node>(({ radius }) => radius).iterations(3))
    .stop()
    .tick(90)
}
