const quote = 0x22
const backslash = 0x5c
/** `{`, `[` and `,`: each begins something that a parser has to make. */
const begins = new Set([0x7b, 0x5b, 0x2c])

/** Five hundred entries have some fifteen hundred pieces; no honest request comes near. */
const mostPieces = 20_000

/**
 * True when a JSON text would fall apart into more pieces than any request has. Read before it is parsed, in one walk
 * over its bytes: a parser and a schema would work on a text of many small pieces a hundred times as long, and
 * everybody else would wait.
 */
export function tooManyPieces(json: Uint8Array): boolean {
  let pieces = 0
  let inText = false
  for (let i = 0; i < json.length; i++) {
    const byte = json[i]!
    if (inText) {
      if (byte === backslash) i += 1
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (begins.has(byte) && ++pieces > mostPieces) return true
  }
  return false
}
