import { cleanLine, type Piece } from './clean-line.ts'

/**
 * Lines that stand together in a file: parted by blank lines, or a row of a table, or a list of a JSON document or of a
 * line of JSON. What is not text of a zone may be among them.
 */
export function blocksOf(text: string): Piece[][] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029\f]/)
  const json = parsed(text)
  if (json !== undefined) return listsIn(json).map((list) => pieces(list, 1))
  const blocks: Piece[][] = []
  let block: Piece[] = []
  const end = () => {
    if (block.length > 0) blocks.push(block)
    block = []
  }
  for (const [i, line] of lines.entries()) {
    const value = /^\s*[[{"]/.test(line) ? parsed(line.trim().replace(/,$/, '')) : undefined
    if (value !== undefined) {
      end()
      blocks.push(...listsIn(value).map((list) => pieces(list, i + 1)))
      continue
    }
    const cells = pieces(line.replace(/^[\s>*#-]+/, '').split(separators), i + 1)
    const parts = cells.length > 1 ? cells.filter(mayBePart) : cells
    // A row that holds a whole zone is a block of its own.
    if (parts.length > 1 && parts.reduce((sum, { text }) => sum + text.length, 0) >= 60) {
      end()
      blocks.push(parts)
    } else if (cells.length === 0) end()
    else block.push(...parts)
  }
  end()
  return blocks
}

/** What parts the cells of a table, or a heading from what it heads; in a zone stands none of them. */
const separators = /[,;|\t":=]/

const mayBePart = ({ text }: Piece) =>
  /^[A-Z0-9<?]+$/.test(text) && (text.includes('<') || [30, 36, 44, 72, 88, 90].includes(text.length))

const pieces = (texts: readonly string[], number: number): Piece[] =>
  texts.map((text) => cleanLine(text, number)).filter(({ text }) => text !== '')

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' || typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** Lists of lines, and texts of several lines, anywhere in a JSON value. */
function listsIn(value: unknown): string[][] {
  const lists: string[][] = []
  // Grows while it is gone through, so that no depth of nesting is too deep.
  const open: unknown[] = [value]
  for (const one of open)
    if (typeof one === 'string') lists.push(one.split(/[\r\n]+/))
    else if (Array.isArray(one) && one.every((part) => typeof part === 'string')) lists.push(one)
    else if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) open.push(part)
  return lists
}
