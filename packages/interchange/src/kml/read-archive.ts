import { unzipSync } from 'fflate'
import type { Problem } from '../format.ts'
import { xmlBounds } from '../xml/read-xml.ts'

/** Whether the bytes begin as an archive (ZIP) does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The KML document inside a KMZ archive: `doc.kml` at its root, else the first file that ends in `.kml`. Nothing else
 * of the archive is unpacked, and no more than the bounds.
 */
export function documentIn(bytes: Uint8Array): { bytes: Uint8Array } | { problem: Problem } {
  const names: string[] = []
  let size = 0
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (names.length < 10_000 && /\.kml$/i.test(name)) names.push(name)
        if (/\.kml$/i.test(name)) size = Math.max(size, originalSize)
        return false
      },
    })
    const chosen = names.find((name) => name.toLowerCase() === 'doc.kml') ?? names[0]
    if (chosen === undefined) return refuse('kmz.no_kml', 'The archive holds no .kml file.')
    if (size > xmlBounds.bytes)
      return refuse('kmz.too_large', `The document inside is larger than ${xmlBounds.bytes} bytes.`)
    // The size in the directory is what is set aside; an entry that is longer than it says does not fit and fails.
    const unpacked = unzipSync(bytes, { filter: ({ name }) => name === chosen })
    return { bytes: unpacked[chosen]! }
  } catch {
    return refuse('kmz.broken', 'The archive cannot be unpacked; it is damaged or not a KMZ.')
  }
}

function refuse(code: string, says: string): { problem: Problem } {
  return { problem: { place: {}, code, says, weight: 'refused' } }
}
