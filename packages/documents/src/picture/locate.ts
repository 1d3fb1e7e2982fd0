import { comb } from './comb.ts'
import { reduced, smoothed, type Grey } from './grey.ts'
import { along, groupsOf, type Group } from './groups.ts'
import { ink } from './ink.ts'
import { marksOf } from './marks.ts'
import { rowsOf } from './rows.ts'
import { scaled, type Track } from './track.ts'

/** Cells laid on the lines of what may be a zone, in pixels of the whole picture. */
export interface Located {
  tracks: Track[]
  score: number
}

/** Lines are looked for in a picture of at most so many pixels a side. */
const enough = 1600

/** How far round a pixel its paper is sought, as a part of the picture's width. */
const paperReach = 1 / 64

/** Evenly set lines of the right number of letters score some 0.3 to 0.7, and anything else up to 0.25. */
const leastScore = 0.24

const cellsOf = { 2: [44, 36], 3: [30] } as const

/** What may be a zone, the likeliest first. */
export function locate(picture: Grey): Located[] {
  const factor = Math.ceil(Math.max(picture.width, picture.height) / enough)
  const small = reduced(picture, factor)
  const soft = smoothed(small)
  const black = ink(soft, Math.max(8, Math.round(small.width * paperReach)))
  const rows = rowsOf(marksOf(black, small.width, small.height))
  return groupsOf(rows)
    .flatMap((group) => laid(soft, group))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .map(({ tracks, score }) => ({ score, tracks: tracks.map((track) => scaled(track, factor)) }))
}

function laid(picture: Grey, group: Group): Located[] {
  const ends = group.map(along)
  // A line may have lost a letter at an end, or won a stain: what most lines say is laid first.
  const from = ends.map((one) => one.from)
  const to = ends.map((one) => one.to)
  const all = { from: Math.min(...from), to: Math.max(...to) }
  const least = { from: Math.max(...from), to: Math.min(...to) }
  const differ = least.from - all.from + (all.to - least.to) > group[0]!.height * 0.4
  return cellsOf[group.length as 2 | 3]
    .flatMap((cells) => (differ ? [all, least] : [all]).map((ends) => comb(picture, group, cells, ends)))
    .sort((a, b) => b.score - a.score)
}
