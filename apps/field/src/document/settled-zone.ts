import type { PictureReading } from '@libertad/documents/picture'

type Seen = Pick<PictureReading, 'lines' | 'reading'>

/**
 * Looks at one reading after another. A zone is sure when every check digit fits and two looks agree on all of it:
 * names have no check digit, so one look may be wrong about them. `zone` is the best so far.
 */
export function settledZone(): (seen: Seen) => { zone: string | undefined; isSure: boolean } {
  let best: { zone: string; wrong: number } | undefined
  let last: string | undefined
  return ({ lines, reading }) => {
    const [document] = reading.documents
    if (!document) return { zone: best?.zone, isSure: false }
    const zone = lines.map(({ text }) => text).join('\n')
    const wrong = document.wrongCheckDigits.length
    if (!best || wrong <= best.wrong) best = { zone, wrong }
    const isSure = wrong === 0 && last === zone
    last = zone
    return { zone: isSure ? zone : best.zone, isSure }
  }
}
