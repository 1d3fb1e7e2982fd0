import type { Problem } from '../format.ts'
import { limits } from './limits.ts'
import { packedEntries, unpackWatched, type PackedEntry } from './packed-entries.ts'
import { refused } from './problems.ts'

/** What a packed file is by its entries. */
type PackedKind = 'xlsx' | 'xlsb' | 'ods'

/** Which kind of workbook is packed here, after each of its entries was counted; or why it is refused. */
export function checkPacked(bytes: Uint8Array): PackedKind | { problems: Problem[] } {
  const entries = packedEntries(bytes)
  if ('problems' in entries) return entries
  const kind = kindOf(entries)
  if (!kind)
    return { problems: [refused({}, 'not_a_workbook', 'It is a packed file, and holds no workbook.')] }
  const counted = { cells: 0 }
  for (const entry of entries) {
    const isSheet = kind === 'xlsx' && /worksheets\/[^/]+\.xml$/i.test(entry.name)
    const count = isSheet ? countCells(counted) : entry.name === 'content.xml' ? countRepeated(counted) : all
    const right = unpackWatched(entry, count)
    if (counted.cells > limits.cells)
      return {
        problems: [
          refused(
            {},
            'too_many_cells',
            `It has more than ${limits.cells} cells. Split it, and give the parts.`,
          ),
        ],
      }
    if (!right)
      return {
        problems: [refused({ path: entry.name }, 'file_broken', 'This part of the workbook is damaged.')],
      }
  }
  return kind
}

function kindOf(entries: PackedEntry[]): PackedKind | undefined {
  const has = (name: string) => entries.some((entry) => entry.name.replace(/^\//, '').toLowerCase() === name)
  if (has('xl/workbook.xml')) return 'xlsx'
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('content.xml')) return 'ods'
  return undefined
}

const all = () => true

/** Cells of a sheet of Excel: `<c `, `<c>`. One cut by the border of two pieces is not missed by much. */
function countCells(counted: { cells: number }) {
  return (piece: Uint8Array) => {
    for (let i = 0; i + 2 < piece.length; i++)
      if (piece[i] === 0x3c && piece[i + 1] === 0x63 && (piece[i + 2] === 0x20 || piece[i + 2] === 0x3e))
        counted.cells += 1
    return counted.cells <= limits.cells
  }
}

/** Cells of a flat workbook of OpenDocument, those counted that others stand for. */
export function repeatedCells(bytes: Uint8Array): number {
  const counted = { cells: 0 }
  const count = countRepeated(counted)
  for (let at = 0; at < bytes.length; at += 65_536) if (!count(bytes.subarray(at, at + 65_536))) break
  return counted.cells
}

/** Cells of OpenDocument: one that is filled may say that it stands for thousands, in a row that does the same. */
function countRepeated(counted: { cells: number }) {
  const decoder = new TextDecoder()
  let rest = ''
  let rows = 1
  return (piece: Uint8Array) => {
    const text = rest + decoder.decode(piece, { stream: true })
    let read = 0
    for (const tag of text.matchAll(/<table:(table-row|table-cell|covered-table-cell)\b([^>]*)>/g)) {
      const repeated = (what: string) =>
        Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag[2]!)?.[1] ?? 1)
      if (tag[1] === 'table-row') rows = repeated('rows')
      else if (!tag[2]!.endsWith('/')) counted.cells += rows * repeated('columns')
      read = tag.index + tag[0].length
    }
    rest = text.slice(Math.max(read, text.length - 4_096))
    return counted.cells <= limits.cells
  }
}
