import { coverage, type Coverage } from '../font/coverage.ts'
import { outlines, type FontName } from '../font/outlines.ts'

/** Pixels of the page to a cell of the zone. */
export const cell = 24

/** Brightness of a page of a document that holds a zone, printed flat, row by row. */
export interface Page {
  width: number
  height: number
  data: Float32Array
}

export interface Print {
  font: FontName
  /** Cells from line to line of the zone; Doc 9303 has about 2.5. */
  leading: number
  /** How far the ink runs beyond its outline, in pixels of the page; fewer than none is a worn ribbon. */
  spread: number
  paper: number
  ink: number
  /** How dark the waves printed on the paper are. */
  waves: number
}

/** A page of a document: a picture, some lines of print, a pattern of waves, and the zone at its foot. */
export function page(zone: readonly string[], print: Print, random: () => number): Page {
  const longest = Math.max(...zone.map((line) => line.length))
  const width = (longest + 5) * cell
  const height = Math.round(width * 0.56)
  const data = new Float32Array(width * height)
  const phase = random() * 6
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const wave = Math.sin(phase + x / 23 + 3 * Math.sin(y / 61)) * Math.sin(y / 17 + 2 * Math.sin(x / 47))
      data[y * width + x] = print.paper - print.waves * Math.max(0, wave)
    }
  const made = { width, height, data }
  const glyphs = inked(print)
  const foot = height - cell * 2
  zone.forEach((line, i) => {
    const y = foot - (zone.length - 1 - i) * print.leading * cell
    write(made, glyphs, line, { x: 2.5 * cell, y, scale: 1 }, print.ink)
  })
  const top = foot - (zone.length - 1) * print.leading * cell - 3 * cell
  portrait(made, { x: 2 * cell, y: cell, width: width * 0.27, height: top - 2 * cell }, random)
  for (let y = 2.5 * cell; y < top; y += cell * (1.2 + random())) {
    const length = 3 + Math.floor(random() * 14)
    const words = Array.from({ length }, () => 'ABCDEFGHIKLMNOPRSTUVWZ0123456789'[Math.floor(random() * 32)]!)
    write(made, glyphs, words.join(''), { x: width * 0.36, y, scale: 0.6 + random() * 0.35 }, print.ink + 20)
  }
  return made
}

function portrait(
  made: Page,
  box: { x: number; y: number; width: number; height: number },
  random: () => number,
) {
  const [a, b] = [20 + 30 * random(), 30 + 40 * random()]
  for (let y = Math.floor(box.y); y < box.y + box.height; y++)
    for (let x = Math.floor(box.x); x < box.x + box.width; x++)
      made.data[y * made.width + x] = 130 + 60 * Math.sin(x / a) * Math.cos(y / b)
}

const drawn = new Map<string, Map<string, Coverage>>()

/** The letters as the press leaves them: ink runs a little beyond the outline, or does not reach it. */
function inked({ font, spread }: Print): Map<string, Coverage> {
  const key = `${font} ${spread.toFixed(1)}`
  const known = drawn.get(key)
  if (known) return known
  const made = new Map<string, Coverage>()
  for (const [character, contours] of outlines(font)) {
    const glyph = coverage(contours, { width: cell, height: cell * 1.5, scale: cell, x: 0, y: cell * 1.25 })
    made.set(character, spreadBy(glyph, spread))
  }
  drawn.set(key, made)
  return made
}

/** A soft edge cut at another height moves outwards or inwards. */
function spreadBy({ width, height, data }: Coverage, spread: number): Coverage {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : data[y * width + x]!
  const out = new Float32Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let dy = -2; dy <= 2; dy++) for (let dx = -2; dx <= 2; dx++) sum += at(x + dx, y + dy)
      out[y * width + x] = Math.max(0, Math.min(1, (sum / 25 - 0.5 + spread * 0.2) * 4 + 0.5))
    }
  return { width, height, data: out }
}

function write(
  made: Page,
  glyphs: Map<string, Coverage>,
  text: string,
  { x, y, scale }: { x: number; y: number; scale: number },
  ink: number,
): void {
  ;[...text].forEach((character, i) => {
    const glyph = glyphs.get(character)
    if (!glyph) throw new Error(`no letter ${character}`)
    const left = x + i * cell * scale
    const top = y - cell * 1.25 * scale
    for (let row = 0; row < glyph.height * scale; row++)
      for (let column = 0; column < glyph.width * scale; column++) {
        const covered = glyph.data[Math.floor(row / scale) * glyph.width + Math.floor(column / scale)]!
        const to = Math.round(top + row) * made.width + Math.round(left + column)
        if (to >= 0 && to < made.data.length) made.data[to]! += covered * (ink - made.data[to]!)
      }
  })
}
