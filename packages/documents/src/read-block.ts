import { cutAnywhere, fittedLines, joinedLines, wholeLines, type Arrangement } from './arrange.ts'
import { choose, type Choice } from './choose.ts'
import { readings, type Piece } from './clean-line.ts'
import type { Repair, TravelDocument } from './document.ts'
import type { Layout } from './layout.ts'
import { layouts } from './layouts.ts'

type Arrange = (pieces: readonly Piece[], layout: Layout) => Arrangement[]

/** Ways to find the lines of a zone, the most certain first, and how many right check digits each must show. */
const ways: readonly [arrange: Arrange, proofs: number][] = [
  [wholeLines, 2],
  [joinedLines, 2],
  [fittedLines, 2],
  [cutAnywhere, 3],
]

export interface ReadBlock {
  documents: TravelDocument[]
  /** What looks like a part of a zone and belongs to none. */
  left: Piece[]
}

/** From so many lines on they are a list; in fewer, what belongs to no zone makes all of it doubtful. */
const aList = 6

/**
 * The documents in lines that stand together: one zone whatever its lines look like, or several one after the other.
 * `undefined` when none can be told from what else stands there.
 */
export function readBlock(pieces: readonly Piece[], today: string): ReadBlock | undefined {
  const one = bestOne(pieces, today)
  if (one) return { documents: [one.document], left: [] }
  const several = readSeveral(pieces, today)
  if (several.documents.length === 0) return undefined
  return several.left.length === 0 || pieces.length >= aList ? several : undefined
}

/** The pieces as one zone, with or without what does not look like a part of one. */
function bestOne(pieces: readonly Piece[], today: string): Choice | undefined {
  const looking = pieces.filter(({ text }) => looksLikeZone(text))
  const all = readOne(pieces, today)
  const among = looking.length < pieces.length ? readOne(looking, today) : undefined
  if (!among || (all && all.score >= among.score)) return all
  const says = 'Lines that are no part of a zone were left out.'
  const repairs: Repair[] = [{ repair: 'other_lines_left_out', says }, ...among.document.repairs]
  return { ...among, document: { ...among.document, repairs } }
}

/** Zones of whole lines one after the other; what is no part of a zone may stand between them. */
function readSeveral(pieces: readonly Piece[], today: string): ReadBlock {
  const documents: TravelDocument[] = []
  const left: Piece[] = []
  let at = 0
  while (at < pieces.length) {
    const rest = pieces.slice(at, at + 3)
    const found = [2, 3, 1]
      .filter((count) => count <= rest.length)
      .map((count) => ({
        count,
        document: readOne(rest.slice(0, count), today, ways.slice(0, count === 1 ? 2 : 3))?.document,
      }))
      .find(({ document }) => document !== undefined)
    if (found?.document) documents.push(found.document)
    else if (looksLikeZone(rest[0]!.text)) left.push(rest[0]!)
    at += found?.count ?? 1
  }
  return { documents, left }
}

/** One zone made of all the pieces; `undefined` when they are none. */
function readOne(pieces: readonly Piece[], today: string, by = ways): Choice | undefined {
  if (pieces.length === 0 || pieces.length > 5) return undefined
  let best: Choice | undefined
  for (const some of readings(pieces)) {
    const found = readBy(by, some, today)
    if (found && (!best || found.score > best.score)) best = found
  }
  return best
}

function readBy(by: typeof ways, pieces: readonly Piece[], today: string): Choice | undefined {
  for (const [arrange, proofs] of by) {
    const arrangements = layouts.flatMap((layout) => arrange(pieces, layout))
    const found = choose(arrangements, today, proofs)
    if (!found) continue
    const repairs = [...pieces.flatMap((piece) => piece.repairs), ...found.document.repairs]
    return { ...found, document: { ...found.document, startsAt: pieces[0]!.number, repairs } }
  }
  return undefined
}

/** Whether a line can hardly be anything but (a part of) a zone. */
export const looksLikeZone = (text: string): boolean =>
  /^[A-Z0-9<?]{9,}$/.test(text) &&
  (text.includes('<<') || (text.length >= 20 && (text.match(/\d/g)?.length ?? 0) >= 12))
