export type Age = 'fresh' | 'ageing' | 'stale' | 'old'

const hour = 3_600_000

/** Under an hour, under a day, over a day, over seven days. A moment in the future counts as fresh: clocks differ. */
export function ageOf(milliseconds: number): Age {
  if (milliseconds < hour) return 'fresh'
  if (milliseconds < 24 * hour) return 'ageing'
  return milliseconds < 7 * 24 * hour ? 'stale' : 'old'
}
