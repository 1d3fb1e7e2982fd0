import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export interface PackedPart {
  name: string
  bytes: Uint8Array
  /** What the directory says of its unpacked size, where that is a lie. */
  said?: number
}

/** A packed file (ZIP) of these parts, as workbooks and maps are; it may lie about the sizes. */
export function packed(parts: readonly PackedPart[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, said = bytes.length } of parts) {
    const small = deflateRawSync(bytes, { level: 1 })
    const called = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(small.length, 14)
    common.writeUInt32LE(said, 18)
    common.writeUInt16LE(called.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, called, small])
    const entry = Buffer.alloc(46 - 4 - 2 - 26)
    entry.writeUInt32LE(at, entry.length - 4)
    bodies.push(local)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, entry, called]))
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, listed, end]))
}

/** The parts of a packed file by their names, as its local headers list them. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes)
  const parts = new Map<string, string>()
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50;) {
    const [size, name, extra] = [
      file.readUInt32LE(at + 18),
      file.readUInt16LE(at + 26),
      file.readUInt16LE(at + 28),
    ]
    const from = at + 30 + name + extra
    const body = file.subarray(from, from + size)
    const isPacked = file.readUInt16LE(at + 8) === 8
    parts.set(
      file.toString('utf8', at + 30, at + 30 + name),
      (isPacked ? inflateRawSync(body) : body).toString('utf8'),
    )
    at = from + size
  }
  return parts
}
