import type { Problem } from '../format.ts'
import { decodeText } from '../xml/decode-text.ts'

export const jsonBounds = { bytes: 64 * 1024 * 1024, depth: 200 }

/** A JSON text as a value. Too deep and too long texts are refused before they are parsed. */
export function readJson(bytes: Uint8Array): { value: unknown } | { problem: Problem } {
  if (bytes.length > jsonBounds.bytes)
    return { problem: problem('json.too_large', `The file is larger than ${jsonBounds.bytes} bytes.`) }
  const text = decodeText(bytes)
  if (text === undefined)
    return { problem: problem('json.encoding', 'The file is not UTF-8 text; save it as UTF-8.') }
  return parseJson(text)
}

/** The same for a text, of which `firstLine` is the number of its first line in the file. */
export function parseJson(text: string, firstLine = 1): { value: unknown } | { problem: Problem } {
  if (text.trim() === '') return { problem: problem('json.empty', 'Nothing stands here.', firstLine) }
  if (depthOf(text) > jsonBounds.depth)
    return {
      problem: problem(
        'json.too_deep',
        `Lists and objects nested more than ${jsonBounds.depth} deep.`,
        firstLine,
      ),
    }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const line = firstLine + lineOf(text, (error as Error).message)
    return { problem: problem('json.not_well_formed', 'Not well-formed JSON at or before this line.', line) }
  }
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]
    if (quoted) {
      if (sign === '\\') index++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ']' || sign === '}') depth--
  }
  return deepest
}

/** Lines before the fault. Engines tell it as a position or as a line. */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)
  if (line) return Number(line[1]) - 1
  const position = /position (\d+)/.exec(message)
  const before = position ? text.slice(0, Number(position[1])) : text
  return before.split('\n').length - 1
}

function problem(code: string, says: string, line?: number): Problem {
  return { place: line === undefined ? {} : { line }, code, says, weight: 'refused' }
}
