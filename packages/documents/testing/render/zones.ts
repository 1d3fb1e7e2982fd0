import fc from 'fast-check'
import { formats, holders } from '../holders.ts'
import { writeZone } from '../write-zone.ts'

/** Zones of made-up holders, all formats in turn; the same ones every time. */
export function madeUpZones(count: number): string[][] {
  const each = Math.ceil(count / formats.length)
  const byFormat = formats.map((format) =>
    fc.sample(holders(format), { numRuns: each, seed: 9303 }).map((holder) => writeZone(format, holder)),
  )
  return Array.from(
    { length: count },
    (_, i) => byFormat[i % formats.length]![Math.floor(i / formats.length)]!,
  )
}
