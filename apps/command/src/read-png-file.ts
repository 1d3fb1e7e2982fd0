import { open } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { largestSide, type Picture } from '@libertad/documents/picture'
import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png'

/** A photograph of 16 million pixels, packed; what is larger is some other file. */
const largestFile = 32 * 1024 * 1024
/** Of pixels, unpacked: the largest side twice, in red, green, blue and opacity. */
const largestPicture = largestSide * largestSide * 4
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What makes up the picture. Texts and colour profiles may unpack to anything and are never touched. */
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** The picture in a PNG file, or in words why it is not unpacked; nothing when the file is no PNG or cannot be opened. */
export async function readPngFile(file: string): Promise<Picture | { wrong: string } | undefined> {
  try {
    await using handle = await open(file)
    const { buffer: start, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    if (bytesRead < 8 || !start.equals(signature)) return undefined
    if ((await handle.stat()).size > largestFile)
      return { wrong: 'This picture is larger than 32 MB, which is more than this command reads.' }
    const bytes = Buffer.alloc((await handle.stat()).size)
    await handle.read(bytes, 0, bytes.length, 0)
    return unpacked(bytes)
  } catch {
    return undefined
  }
}

function unpacked(bytes: Buffer): Picture | { wrong: string } {
  try {
    const chunks = chunksOf(bytes)
    const header = chunks[0]?.data
    if (chunks[0]?.type !== 'IHDR' || header?.length !== 13) return damaged
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
    if (width === 0 || height === 0) return damaged
    if (width > largestSide || height > largestSide || rawSize(header) > largestPicture)
      return { wrong: `This picture is larger than ${largestSide} by ${largestSide} pixels.` }
    // A small file may unpack to gigabytes, whatever its header says: here it is stopped.
    const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
    const raw = inflateSync(Buffer.concat(packed), { maxOutputLength: rawSize(header) })
    if (header[12] === 0 && raw.length !== rawSize(header)) return damaged
    return coloured(decode(Buffer.concat([signature, ...chunks.map(({ whole }) => whole)])))
  } catch {
    return damaged
  }
}

const damaged = { wrong: 'This picture is damaged.' }

function chunksOf(bytes: Buffer): { type: string; data: Buffer; whole: Buffer }[] {
  const chunks: { type: string; data: Buffer; whole: Buffer }[] = []
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (at + 12 + length > bytes.length) break
    const type = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (needed.has(type)) chunks.push({ type, data, whole: bytes.subarray(at, at + 12 + length) })
    at += 12 + length
  }
  return chunks
}

/** Bytes of all rows before they are packed, each with its filter; interlaced rows are shorter and more. */
function rawSize(header: Buffer): number {
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8]!]
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[header[9]!] ?? 4
  const row = Math.ceil((width * samples * depth) / 8) + 1
  return row * height + (header[12] === 0 ? 0 : 4 * (width + height) + 64)
}

/** Red, green, blue and opacity of eight bits each, whatever they were. */
function coloured(png: DecodedPng): Picture {
  const { width, height } = png
  const indexed = png.palette !== undefined
  const samples = indexed ? convertIndexedToRgb(png) : eightBits(png)
  const channels = indexed ? samples.length / (width * height) : png.channels
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0, from = 0; i < data.length; i += 4, from += channels) {
    const grey = channels < 3
    data[i] = samples[from]!
    data[i + 1] = samples[from + (grey ? 0 : 1)]!
    data[i + 2] = samples[from + (grey ? 0 : 2)]!
    data[i + 3] = channels === 2 || channels === 4 ? samples[from + channels - 1]! : 255
  }
  return { width, height, data }
}

function eightBits({ width, height, depth, channels, data }: DecodedPng): Uint8Array {
  if (depth === 16) return Uint8Array.from(data, (value) => value >> 8)
  if (depth === 8) return Uint8Array.from(data)
  const row = Math.ceil((width * channels * depth) / 8)
  const most = 2 ** depth - 1
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const bit = (i % width) * depth
    const byte = data[Math.floor(i / width) * row + (bit >> 3)]!
    return (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most
  })
}
