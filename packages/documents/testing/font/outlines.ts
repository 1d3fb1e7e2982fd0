import { readFileSync } from 'node:fs'
import { parse } from 'opentype.js/dist/opentype.mjs'

export type FontName = 'OCRB' | 'OCRBS'

/** Points of a closed line, in cells of the zone: the letter's place is 1 wide, its line stands at y = 0, y goes down. */
export type Contour = [x: number, y: number][]

export const zoneCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'

/** The contours of each character of a zone, curves cut into short straight pieces. */
export function outlines(name: FontName): Map<string, Contour[]> {
  const file = readFileSync(new URL(`${name}.otf`, import.meta.url))
  const font = parse(new Uint8Array(file).buffer)
  return new Map(
    [...zoneCharacters].map((character) => {
      const glyph = font.charToGlyph(character)
      const cell = glyph.advanceWidth
      const contours: Contour[] = []
      let [fromX, fromY] = [0, 0]
      for (const command of glyph.getPath(0, 0, font.unitsPerEm).commands) {
        if (command.type === 'Z') continue
        const { type, x, y, x1, y1 } = command
        if (type === 'M') contours.push([])
        const [x2, y2] = type === 'C' ? [command.x2, command.y2] : [x1, y1]
        const pieces = type === 'C' || type === 'Q' ? 8 : 1
        for (let i = 1; i <= pieces; i++) {
          const t = i / pieces
          const s = 1 - t
          const at = (a: number, b: number, c: number, d: number) =>
            type === 'C'
              ? s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
              : type === 'Q'
                ? s * s * a + 2 * s * t * b + t * t * d
                : d
          contours.at(-1)?.push([at(fromX, x1, x2, x) / cell, at(fromY, y1, y2, y) / cell])
        }
        ;[fromX, fromY] = [x, y]
      }
      return [character, contours]
    }),
  )
}
