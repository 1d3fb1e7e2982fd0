import { blocksOf } from './blocks.ts'
import type { Piece } from './clean-line.ts'
import type { Reading, RefusedZone, TravelDocument } from './document.ts'
import { looksLikeZone, readBlock } from './read-block.ts'

export interface ReadSettings {
  /** Day of reading, `YYYY-MM-DD`: decides the centuries. */
  today: string
}

/**
 * Every machine-readable zone in a text. What looks like one and cannot be read is refused in words; other text is
 * passed over. Never throws, and keeps nothing.
 */
export function readTravelDocuments(text: string, { today }: ReadSettings): Reading {
  const documents: TravelDocument[] = []
  const refused: RefusedZone[] = []
  let waiting: Piece[][] = []
  const giveUp = () => {
    // Blank lines may stand between the lines of one zone.
    const together = waiting.length > 1 ? readBlock(waiting.flat(), today) : undefined
    const says = 'Blank lines within a zone were left out.'
    for (const one of together?.documents ?? [])
      documents.push({ ...one, repairs: [{ repair: 'blank_lines_left_out', says }, ...one.repairs] })
    refused.push(...(together ? partsOf(together.left) : waiting).map(refuse))
    waiting = []
  }
  for (const block of blocksOf(text)) {
    const read = readBlock(block, today)
    if (!read && !block.some(({ text }) => looksLikeZone(text))) continue
    if (!read) {
      waiting.push(block)
      continue
    }
    giveUp()
    documents.push(...read.documents)
    refused.push(...partsOf(read.left).map(refuse))
  }
  giveUp()
  return { documents, refused }
}

/** Lines that follow each other are refused together. */
function partsOf(left: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  for (const piece of left) {
    const last = parts.at(-1)
    if (last && piece.number - last.at(-1)!.number <= 1) last.push(piece)
    else parts.push([piece])
  }
  return parts
}

/** What would be right, for somebody who can look at the document again. */
function refuse(block: readonly Piece[]): RefusedZone {
  const lengths = block.filter(({ text }) => looksLikeZone(text)).map(({ text }) => text.length)
  const found = `${lengths.length} ${lengths.length === 1 ? 'line' : 'lines'} of ${lengths.join(', ')} characters`
  return { startsAt: block[0]!.number, says: `${found} that are no zone as they stand here. ${whatIsRight}` }
}

const whatIsRight =
  'A card (TD1) has 3 lines of 30 characters, a passport or a large visa (TD3, MRV-A) 2 lines of 44, another official ' +
  'document or a small visa (TD2, MRV-B) 2 lines of 36; a blank line stands between one document and the next.'
