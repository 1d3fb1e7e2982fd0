/** Seconds that are left. What has not ended when none are left ends there, and says so. */
export interface Clock {
  left(): number
}

/** `now`: milliseconds. */
export function startClock(seconds: number, now: () => number): Clock {
  const end = now() + seconds * 1000
  return { left: () => Math.max(0, (end - now()) / 1000) }
}

/** A part of the time that is left. */
export function partOf(clock: Clock, share: number): Clock {
  const rest = clock.left() * (1 - share)
  return { left: () => Math.max(0, clock.left() - rest) }
}
