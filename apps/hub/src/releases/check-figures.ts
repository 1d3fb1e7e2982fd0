import { refuse, releaseEntries, type Refusal } from '@libertad/domain'
import { figuresBytes, releaseSigns, toBase64url, type OpenedEntry, type Sha256 } from '@libertad/protocol'
import type { Verify } from '../journal/check-parcel.ts'

/**
 * Refuses figures that this hub did not make, or not for this operation: nobody can put a number of his own forward.
 * `hubKey`: left out where nothing is released.
 */
export async function checkFigures(
  ports: { sha256: Sha256; verify: Verify; hubKey?: string },
  { header, body, fault }: OpenedEntry,
): Promise<Refusal | undefined> {
  if (header.kind !== 'release.prepared' || fault) return undefined
  const read = releaseEntries['release.prepared'].body.safeParse(body)
  // What has another shape is refused for that.
  if (!read.success) return undefined
  const { figures, digest, hubSignature } = read.data
  const isRight =
    toBase64url(ports.sha256(figuresBytes(figures))) === digest &&
    ports.hubKey !== undefined &&
    (await ports.verify(ports.hubKey, hubSignature, releaseSigns(header.operation, figures)))
  return isRight ? undefined : refuse('release_not_from_here')
}
