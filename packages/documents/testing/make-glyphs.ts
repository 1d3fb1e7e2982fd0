import { writeFileSync } from 'node:fs'
import { glyphHeight, glyphWidth } from '../src/picture/glyph-size.ts'
import { coverage } from './font/coverage.ts'
import { outlines, zoneCharacters } from './font/outlines.ts'

/** Capitals are this high, in cells; a glyph stands in the middle of its square. */
const capitals = 707 / 723

/** Draws the glyphs that the reader knows, sixteen steps of grey, and writes them as a module. */
const bytes = [...outlines('OCRB').values()].flatMap((contours) => {
  const { data } = coverage(contours, {
    ...{ width: glyphWidth, height: glyphHeight, scale: glyphWidth },
    ...{ x: 0, y: glyphHeight / 2 + (capitals / 2) * glyphWidth },
  })
  const grey = [...data].map((covered) => Math.round(Math.min(1, covered) * 15))
  return Array.from({ length: grey.length / 2 }, (_, i) => grey[2 * i]! * 16 + grey[2 * i + 1]!)
})
const text = Buffer.from(bytes).toString('base64')
const lines = text.match(/.{1,100}/g)!.map((line) => `  '${line}'`)
writeFileSync(
  new URL('../src/picture/glyphs.ts', import.meta.url),
  `// Drawn from the font in testing/font by testing/make-glyphs.ts: change that, not this.

/** The characters of a zone, in the order in which they are drawn below. */
export const zoneCharacters = '${zoneCharacters}'

/** Their ink, two pixels of sixteen steps to a byte, in base64. */
export const glyphs =
${lines.join(' +\n')}
`,
)
