import type { Variable } from '../system/system.ts'

/**
 * What the public loses when a count is hidden: grows with the logarithm of the count, and for totals more. A zero is
 * dear, because somebody may know that it cannot be otherwise, and then it protects nothing.
 */
export function weightOf({ level }: Variable, count: number): number {
  const own = count === 0 ? 8 : 1 + Math.log2(1 + count)
  return own * (1 + 2 * level)
}
