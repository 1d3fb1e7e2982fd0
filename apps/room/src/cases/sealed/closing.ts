/** Milliseconds for which what was opened stays open. */
export const staysOpen = 5 * 60_000
/** Milliseconds after the window lost its reader. */
export const staysOpenUnwatched = 30_000
/** With less than this left the reader is warned, and may keep it open. */
export const warnsBefore = 60_000

export interface Opened {
  /** When it was opened, or kept open, milliseconds. */
  since: number
  /** When the window lost its reader; absent while she looks. */
  leftAt?: number | undefined
}

/** When it closes by itself. */
export function closesAt({ since, leftAt }: Opened): number {
  const end = since + staysOpen
  return leftAt === undefined ? end : Math.min(end, leftAt + staysOpenUnwatched)
}
