/**
 * Sizes that a padded text can have, in bytes: whoever sees a seal learns which of six it is, and no more. A name, a
 * paragraph, a page, a long statement, a small and a large photograph.
 */
export const buckets = [256, 1_024, 4_096, 16_384, 65_536, 262_144] as const

/**
 * Pads to the next bucket: `80`, then zeros (ISO/IEC 7816-4). At least one byte is added.
 *
 * @throws RangeError when no bucket is large enough: larger files go in pieces.
 */
export function pad(bytes: Uint8Array): Uint8Array {
  const size = buckets.find((bucket) => bucket > bytes.length)
  if (size === undefined) throw new RangeError(`${bytes.length} bytes do not fit into ${buckets.at(-1)}`)
  const padded = new Uint8Array(size)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  return padded
}

/** What was padded; `undefined` for bytes that `pad` cannot have made. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  let end = padded.length - 1
  while (end >= 0 && padded[end] === 0) end--
  const size = buckets.find((bucket) => bucket > end)
  return end >= 0 && padded[end] === 0x80 && padded.length === size ? padded.slice(0, end) : undefined
}
