import { sha256, type ParcelLine } from '@libertad/hub'
import {
  fromBase64url,
  merklePaths,
  merkleRoot,
  readStatement,
  toBase64url,
  type Statement,
} from '@libertad/protocol'

/** A parcel of a journal file, read. Nothing in it is proven but its form. */
export interface OpenedParcel {
  line: ParcelLine
  /** `undefined`: it cannot be read, or the line is not about it. */
  statement: Statement | undefined
  /** Ids of its entries, in order. */
  ids: string[]
  paths: string[][]
  /** Places that the hub says it refused. */
  refused: Set<number>
}

export function openParcels(lines: ParcelLine[]): Map<string, OpenedParcel> {
  return new Map(lines.map((line) => [line.parcel, opened(line)]))
}

function opened(line: ParcelLine): OpenedParcel {
  const bytes = fromBase64url(line.leaves) ?? new Uint8Array()
  const leaves = Array.from({ length: Math.floor(bytes.length / 32) }, (_, i) =>
    bytes.subarray(i * 32, i * 32 + 32),
  )
  const statement = readStatement(line.statement)
  const whole =
    statement?.root === line.parcel &&
    statement.actor === line.person &&
    statement.size * 32 === bytes.length &&
    toBase64url(merkleRoot(sha256, leaves)) === statement.root
  return {
    ...{ line, ids: leaves.map(toBase64url), refused: new Set(line.refused.map(({ place }) => place)) },
    statement: whole ? statement : undefined,
    paths: merklePaths(sha256, leaves).map((path) => path.map(toBase64url)),
  }
}

/** Number that the entry at a place must have: the hub numbers what it takes of a parcel without gap. */
export function numberAt({ line, refused }: OpenedParcel, place: number): number | undefined {
  if (refused.has(place)) return undefined
  return line.firstNumber + place - [...refused].filter((one) => one < place).length
}
