import { statfsSync } from 'node:fs'
import { refuse } from '@libertad/domain'

/**
 * Says no to writing before the disk is full: a database without room for its log stops for everybody, readers too.
 * Throws the refusal `disk_full` while fewer than `reserve` bytes are free; asks the disk at most once a second.
 */
export function diskRoom(folder: string, reserve: number, wallNow: () => number): () => void {
  let asked = 0
  let free = Infinity
  return () => {
    if (wallNow() - asked > 1_000) {
      asked = wallNow()
      free = freeBytes(folder)
    }
    if (free < reserve) throw refuse('disk_full')
  }
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    // A file system that does not tell is not a full one; the database itself still answers when it is.
    return Infinity
  }
}
