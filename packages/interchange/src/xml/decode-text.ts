/**
 * Bytes as text. A byte order mark decides; then what an XML declaration says; then UTF-8.
 * Undefined when the bytes are not text of that encoding.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const marks: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // A declaration in UTF-16 without a mark.
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
]

function encodingOf(bytes: Uint8Array): string {
  for (const [mark, encoding] of marks) {
    if (mark.every((byte, index) => bytes[index] === byte)) return encoding
  }
  const beginning = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1] ?? 'utf-8'
}

/** The beginning of a file as text, for telling what it is. Never fails. */
export function beginningOf(bytes: Uint8Array, length = 4096): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding).decode(bytes.subarray(0, length))
  } catch {
    return ''
  }
}
