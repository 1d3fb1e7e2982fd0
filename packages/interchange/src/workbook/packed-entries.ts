import { Inflate } from 'fflate'
import type { Problem } from '../format.ts'
import { limits } from './limits.ts'
import { refused } from './problems.ts'

/** An entry of a packed file (ZIP), as its directory at the end of the file names it. */
export interface PackedEntry {
  name: string
  /** Bytes when unpacked, as the directory says. */
  size: number
  packed: Uint8Array
  /** 0: as it is; 8: deflated. */
  method: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50

/** The entries of a packed file, none of them unpacked; or why it is refused. */
export function packedEntries(bytes: Uint8Array): PackedEntry[] | { problems: Problem[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return broken
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries)
    return tooLarge(`It is packed of more than ${limits.entries} parts. Save it anew, and give that.`)
  const entries: PackedEntry[] = []
  let at = view.getUint32(end + 16, true)
  let all = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return broken
    const [nameLength, extra, comment] = [28, 30, 32].map((k) => view.getUint16(at + k, true)) as [
      number,
      number,
      number,
    ]
    const [size, packedSize, starts] = [24, 20, 42].map((k) => view.getUint32(at + k, true)) as [
      number,
      number,
      number,
    ]
    if (starts + 30 > bytes.length) return broken
    const from = starts + 30 + view.getUint16(starts + 26, true) + view.getUint16(starts + 28, true)
    if (from + packedSize > bytes.length) return broken
    if (view.getUint16(at + 8, true) & 1)
      return { problems: [refused({}, 'file_locked', 'It is locked with a password. Save it without one.')] }
    all += size
    if (all > limits.unpackedBytes) return tooLarge(unpackedTooLarge)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      ...{ size, packed: bytes.subarray(from, from + packedSize), method: view.getUint16(at + 10, true) },
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

/** Looks for the end from behind: a comment of up to 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--)
    if (view.getUint32(at, true) === directoryEnd) return at
  return undefined
}

/**
 * Unpacks an entry piece by piece and stops where it grows beyond what its directory says: a file that lies about
 * its size is refused before its size can do harm. `see` gets each piece and may stop with `false`.
 */
export function unpackWatched(entry: PackedEntry, see: (piece: Uint8Array) => boolean): boolean {
  if (entry.method === 0) return entry.packed.length === entry.size && see(entry.packed)
  if (entry.method !== 8) return false
  let size = 0
  let goes = true
  const inflate = new Inflate((piece) => {
    size += piece.length
    goes &&= size <= entry.size && see(piece)
  })
  const step = 65_536
  try {
    for (let at = 0; goes && at < entry.packed.length; at += step)
      inflate.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length)
  } catch {
    return false
  }
  return goes && size === entry.size
}

/** The whole of an entry; `undefined` where it is not what its directory says. */
export function unpacked(entry: PackedEntry): Uint8Array | undefined {
  const whole = new Uint8Array(entry.size)
  let at = 0
  const right = unpackWatched(entry, (piece) => {
    whole.set(piece, at)
    at += piece.length
    return true
  })
  return right ? whole : undefined
}

export const unpackedTooLarge = `Unpacked it would be larger than ${limits.unpackedBytes / 1_000_000} MB. Split it, and give the parts.`
const tooLarge = (says: string) => ({ problems: [refused({}, 'file_too_large', says)] })
const broken = {
  problems: [
    refused(
      {},
      'file_broken',
      'It begins like a packed file, but does not end like one: its end may be missing.',
    ),
  ],
}
