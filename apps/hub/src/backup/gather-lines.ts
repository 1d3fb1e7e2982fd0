import type { JournalLine } from './journal-lines.ts'
import type { JournalFile } from './restore-journal.ts'

/** Puts lines together as they come: each journal's first line, then what belongs to it. */
export function gatherLines(): {
  files: JournalFile[]
  /** Answers `false` for a line before any first line. */
  take(line: JournalLine): boolean
} {
  const files: JournalFile[] = []
  return {
    files,
    take(line) {
      if ('libertad' in line) return files.push({ first: line, parcels: [], entries: [], sealed: [] }) > 0
      const file = files.at(-1)
      if (!file) return false
      if ('parcel' in line) file.parcels.push(line)
      else if ('sealed' in line) file.sealed!.push(line)
      else file.entries.push(line)
      return true
    },
  }
}
