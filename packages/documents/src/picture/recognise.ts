import { blurs, formsOf, type Forms } from './forms.ts'
import type { Grey } from './grey.ts'
import { match, patchOf, type Match, type Patch, type Shifts } from './match.ts'
import { refined } from './refine.ts'
import type { Track } from './track.ts'

export interface Recognised {
  tracks: Track[]
  /** Of each line, of each cell. */
  matches: Match[][]
  /** Mean likeness of the likest characters: how sure it is that this is a zone at all. */
  likeness: number
}

const grid = (x: readonly number[], y: readonly number[]): Shifts =>
  y.flatMap((dy) => x.map((dx) => [dx, dy] as const))

const wide = grid([-4, -2, 0, 2, 4], [-3, 0, 3])
const close = grid([-2, -1, 0, 1, 2], [-1, 0, 1])
const near: Shifts = [...grid([-1, 0, 1], [0]), [0, -1], [0, 1]]
const still = grid([0], [0])
/** So many cells tell the blur and the stretch of all. */
const everyThird = 3
const mostSlid = 2
const stretches = [0.93, 1, 1.07] as const

/** Compares every cell with every glyph: roughly first, then where the letters were found, by the blur that fits best. */
export function recognise(picture: Grey, laid: readonly Track[]): Recognised {
  const rough = formsOf(blurs[1], 2)
  const fine = formsOf(blurs[1])
  const refine = (track: Track, forms: Forms, shifts: Shifts) =>
    refined(track, compared(patchesOf(picture, track, 1), forms, shifts))
  const tracks = laid
    .map((track) => refine(refine(track, rough, wide), rough, close))
    .map((track) => slid(picture, track, rough))
    .map((track) => refine(track, fine, near))
  const stretch = best(stretches, (one) =>
    likenessOf(tracks.map((track) => compared(patchesOf(picture, track, one, everyThird), fine, still))),
  )
  const patches = tracks.map((track) => patchesOf(picture, track, stretch))
  const blur = best(blurs, (one) => {
    const forms = formsOf(one)
    return likenessOf(
      patches.map((line) =>
        compared(
          line.filter((_, i) => i % everyThird === 0),
          forms,
          still,
        ),
      ),
    )
  })
  const forms = formsOf(blur)
  const matches = patches.map((line) => compared(line, forms, near))
  return { tracks, matches, likeness: likenessOf(matches) }
}

/** Moved by whole cells to where letters stand in all of them: the end of a line may have been taken too far out. */
function slid(picture: Grey, track: Track, forms: Forms): Track {
  const likeness = Array.from({ length: track.cells + 2 * mostSlid }, (_, i) => {
    const { likeness, best } = match(patchOf(picture, track, i - mostSlid, 1), forms, still)
    return likeness[best]!
  })
  const slides = Array.from({ length: 2 * mostSlid + 1 }, (_, i) => i - mostSlid)
  const by = best(slides, (cells) =>
    likeness.slice(cells + mostSlid, cells + mostSlid + track.cells).reduce((sum, one) => sum + one, 0),
  )
  const { start, pitch, bend, off, drift } = track
  return {
    ...track,
    start: start + pitch * by + bend * by * by,
    pitch: pitch + 2 * bend * by,
    off: off + drift * by,
  }
}

const patchesOf = (picture: Grey, track: Track, stretch: number, every = 1): Patch[] =>
  Array.from({ length: Math.ceil(track.cells / every) }, (_, i) =>
    patchOf(picture, track, i * every, stretch),
  )

const compared = (patches: readonly Patch[], forms: Forms, shifts: Shifts): Match[] =>
  patches.map((patch) => match(patch, forms, shifts))

export function likenessOf(lines: readonly Match[][]): number {
  const all = lines.flat()
  return all.reduce((sum, { likeness, best }) => sum + likeness[best]!, 0) / all.length
}

function best<T>(choices: readonly T[], score: (choice: T) => number): T {
  const scores = choices.map(score)
  return choices[scores.indexOf(Math.max(...scores))]!
}
