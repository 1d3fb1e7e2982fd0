import type { Problem } from '../format.ts'
import { noted, refused } from './problems.ts'

/**
 * The text of a table of unknown origin: by its byte order mark, by where the noughts of UTF-16 stand, as UTF-8, and
 * last as windows-1252, which any bytes are: that is said. Bytes that are no text are refused.
 */
export function decodeTable(
  bytes: Uint8Array,
): { text: string; problems: Problem[] } | { problems: Problem[] } {
  const wide = wideEncoding(bytes)
  if (wide) return checked(new TextDecoder(wide).decode(bytes), [])
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), [])
  } catch {
    const says =
      'It is not in UTF-8. It was read as windows-1252: look whether letters with accents are right.'
    return checked(new TextDecoder('windows-1252').decode(bytes), [noted({}, 'encoding_guessed', says)])
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const some = bytes.subarray(0, 4_000)
  const noughts = (from: 0 | 1) => some.filter((byte, i) => byte === 0 && i % 2 === from).length
  const [even, odd] = [noughts(0), noughts(1)]
  // Of mostly Latin letters every second byte is a nought.
  if (odd > some.length / 5 && even < odd / 10) return 'utf-16le'
  if (even > some.length / 5 && odd < even / 10) return 'utf-16be'
  return undefined
}

/** Text has hardly any control characters; a file of a program, a picture or a packed one is full of them. */
function checked(
  text: string,
  problems: Problem[],
): { text: string; problems: Problem[] } | { problems: Problem[] } {
  const beginning = text.slice(0, 20_000)
  const controls = beginning.match(/[\p{Cc}\ufffd]/gu)?.filter((sign) => !/[\t\r\n]/.test(sign)).length ?? 0
  if (controls > 8 && controls > beginning.length / 50)
    return { problems: [refused({}, 'not_text', 'It is neither text nor a workbook.')] }
  return { text, problems }
}
