/** A row's value: JSON, and bytes where it has any under that name. */
type RowValue = object & { bytes?: Uint8Array }

const lengthBytes = 4

/** A row as bytes, to be sealed: the length of its JSON, the JSON, then its bytes as they are. Throws for what JSON would lose. */
export function packRow(value: object): Uint8Array {
  const { bytes, ...fields } = value as RowValue
  const json = new TextEncoder().encode(JSON.stringify({ fields, hasBytes: bytes !== undefined }, onlyPlain))
  const packed = new Uint8Array(lengthBytes + json.length + (bytes?.length ?? 0))
  new DataView(packed.buffer).setUint32(0, json.length)
  packed.set(json, lengthBytes)
  if (bytes) packed.set(bytes, lengthBytes + json.length)
  return packed
}

/** Throws if the bytes are no row. */
export function unpackRow(packed: Uint8Array): RowValue {
  const end = lengthBytes + new DataView(packed.buffer, packed.byteOffset, packed.length).getUint32(0)
  const json = new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(lengthBytes, end))
  const { fields, hasBytes } = JSON.parse(json) as { fields: object; hasBytes: boolean }
  return hasBytes ? { ...fields, bytes: packed.slice(end) } : fields
}

/** A key that cannot be read, or a function, would silently become nothing; a date would become a text. */
function onlyPlain(this: unknown, name: string, written: unknown): unknown {
  const value = (this as Record<string, unknown>)[name]
  const kind = typeof value
  if (kind === 'function' || kind === 'symbol') throw new TypeError(`a row cannot hold a ${kind}`)
  if (kind !== 'object' || value === null || Array.isArray(value)) return written
  const above: unknown = Object.getPrototypeOf(value)
  if (above !== null && above !== Object.prototype) throw new TypeError('a row holds plain values only')
  return written
}
