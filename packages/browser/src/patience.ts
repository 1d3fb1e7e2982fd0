/** Longest that one request may take, in milliseconds: two megabytes over a line of twenty kilobytes a second. */
const longest = 120_000

/** Ends a request that hangs. What it carried is sent again: an entry is in the journal exactly once. */
export const patience = (): AbortSignal => AbortSignal.timeout(longest)
