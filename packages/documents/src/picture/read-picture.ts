import type { Reading } from '../document.ts'
import { readTravelDocuments, type ReadSettings } from '../read.ts'
import { characterOf } from './characters.ts'
import { glyphWidth } from './glyph-size.ts'
import { grey, reduced, type Grey } from './grey.ts'
import { locate, type Located } from './locate.ts'
import { refusal, refusedUnseen, type Picture, type Refusal } from './picture.ts'
import { recognise, type Recognised } from './recognise.ts'
import { suggestions, type Suggestion } from './suggest.ts'
import { bySyntax, layoutOf, type Correction, type ZoneLine } from './syntax.ts'
import { scaled } from './track.ts'

export interface PictureReading {
  /** The lines as they were seen, each character with how sure it is, after the corrections that are named. */
  lines: ZoneLine[]
  /** Letters that were read as digits, or digits as letters, because their place allows nothing else. */
  corrections: Correction[]
  /** What may have been misread where a check digit is wrong. None of it was applied. */
  suggestions: Suggestion[]
  /** What the lines say: fields, wrong check digits, warnings. */
  reading: Reading
  /** 0 to 1: how like the letters of a zone all that was read looks. */
  likeness: number
}

/** As many places that may be a zone are read before the best of them is taken, or none. */
const mostRead = 3
/** Letters of a zone are this alike even when they can hardly be read; other print and patterns are less. */
const leastLikeness = 0.64
/** Lines that look as evenly set as this, and no other, need no second look. */
const surely = 0.86

/**
 * Reads the machine-readable zone in a picture, held level to within five degrees or so. Needs no network and keeps
 * nothing; a refusal says what to do differently. The time it takes is bounded by the size of the picture.
 */
export function readZonePicture(picture: Picture, settings: ReadSettings): PictureReading | Refusal {
  const unseen = refusedUnseen(picture)
  if (unseen) return unseen
  const seen = grey(picture)
  const located = locate(seen)
  if (located.length === 0) return refusal('no_zone')
  let best: Recognised | undefined
  for (const one of located.slice(0, mostRead)) {
    const recognised = recogniseAt(seen, one)
    if (!best || recognised.likeness > best.likeness) best = recognised
    if (best.likeness >= surely) break
  }
  if (!best || best.likeness < leastLikeness) return refusal('unreadable')
  return understood(best, settings)
}

/** Compared at about the size in which the glyphs are drawn: more pixels say nothing more. */
function recogniseAt(picture: Grey, { tracks }: Located): Recognised {
  const pitch = Math.min(...tracks.map((track) => track.pitch))
  const factor = Math.max(1, Math.floor(pitch / glyphWidth))
  return recognise(
    reduced(picture, factor),
    tracks.map((track) => scaled(track, 1 / factor)),
  )
}

function understood({ matches, likeness }: Recognised, settings: ReadSettings): PictureReading {
  const raw = matches.map((line): ZoneLine => {
    const characters = line.map((cell) => characterOf(cell, likeness))
    return { text: characters.map(({ character }) => character).join(''), characters }
  })
  const layout = layoutOf(raw)
  const { lines, corrections } = layout ? bySyntax(raw, layout) : { lines: raw, corrections: [] }
  const reading = readTravelDocuments(lines.map(({ text }) => text).join('\n'), settings)
  return { lines, corrections, suggestions: layout ? suggestions(lines, layout) : [], reading, likeness }
}
