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

const cellsOf = { 2: [44, 36], 3: [30] } as const

/** What may be a zone, the likeliest first. */
export function locate(picture: Grey): Located[] {
  const factor = Math.ceil(Math.max(picture.width, picture.height) / enough)
  const small = reduced(picture, factor)
  const black = ink(smoothed(small), Math.max(8, Math.round(small.width * paperReach)))
  const rows = rowsOf(marksOf(black, small.width, small.height))
  return groupsOf(rows)
    .flatMap((group) => laid(small, group))
    .sort((a, b) => b.score - a.score)
    .map(({ tracks, score }) => ({ score, tracks: tracks.map((track) => scaled(track, factor)) }))
}

function laid(picture: Grey, group: Group): Located[] {
  const places = group.map(along)
  return cellsOf[group.length as 2 | 3].map((cells) => {
    const combed = group.map((row, i) => {
      // A line may have lost a letter at its end, or won a stain: the others tell.
      const own = comb(picture, row, cells, places[i]!)
      const all = {
        from: Math.min(...places.map(({ from }) => from)),
        to: Math.max(...places.map(({ to }) => to)),
      }
      const shared = comb(picture, row, cells, all)
      return shared.score > own.score ? shared : own
    })
    return {
      tracks: combed.map(({ track }) => track),
      score: combed.reduce((sum, { score }) => sum + score, 0) / combed.length,
    }
  })
}
