import type { Spread } from '../people/sum.ts'

/** People to be taken off where so many are expected: a number from below 0 to 0 (Poisson, cut where it is next to nothing). */
export function countOf(expected: number): Spread {
  if (expected <= 0) return { from: 0, shares: Float64Array.of(1) }
  const reach = 5 * Math.sqrt(expected) + 8
  const [first, last] = [Math.max(0, Math.floor(expected - reach)), Math.ceil(expected + reach)]
  const shares = new Float64Array(last - first + 1)
  let log = 0
  let all = 0
  for (let count = first; count <= last; count++) {
    if (count > first) log += Math.log(expected / count)
    // From the likeliest number down and up, in logarithms.
    shares[last - count] = log
  }
  const highest = shares.reduce((a, b) => Math.max(a, b), -Infinity)
  for (let i = 0; i < shares.length; i++) all += shares[i] = Math.exp(shares[i]! - highest)
  return { from: -last, shares: shares.map((share) => share / all) }
}
