import type { Entry } from '@libertad/domain'

const hour = 3_600_000
/** Clocks of phones differ by a little without being wrong. */
const tolerance = hour / 4

/**
 * By how many hours a device's clock must have been wrong when it wrote an entry, at least; `undefined` when nothing
 * contradicts it. Ahead: it claims a time after the hub had the entry. Behind: it claims a time before the hub had
 * what the author had already seen from another device. Nothing is ordered by it either way.
 */
export function clockDoubtHours(entry: Entry, seen: (id: string) => Entry | undefined): number | undefined {
  if (entry.receivedAt === undefined) return undefined
  const claimed = Date.parse(entry.header.claimedAt)
  const ahead = claimed - Date.parse(entry.receivedAt)
  if (ahead > tolerance) return Math.max(1, Math.round(ahead / hour))
  let behind = 0
  for (const id of entry.header.basedOn) {
    const before = seen(id)
    if (before?.receivedAt === undefined || before.header.device === entry.header.device) continue
    behind = Math.max(behind, Date.parse(before.receivedAt) - claimed)
  }
  return behind > tolerance ? Math.max(1, Math.round(behind / hour)) : undefined
}
