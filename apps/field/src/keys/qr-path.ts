import { encodeQR } from 'qr'

/** Light cells around a code: readers need as many. */
const border = 4

/** The dark cells of a code as one path, a cell being 1 wide, and how many cells it is wide with its border. */
export function qrPath(says: string): { path: string; size: number } {
  const cells = encodeQR(says, 'raw', { border })
  const path = cells
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { path, size: cells.length }
}
