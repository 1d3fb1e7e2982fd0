import type { Spread } from './sum.ts'

/** Records that the expected share is taken to be known from: few, since nobody compared these. */
const usualStrength = 10

/**
 * People to be taken off for records that nothing could be compared with: a number from −records to 0 (beta-binomial: the
 * share itself is uncertain, and common to all of them). `most` keeps one person of all records.
 */
export function duplicatesUnseen(
  records: number,
  share: number,
  most: number,
  strength = usualStrength,
): Spread {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share`)
  const last = Math.min(records, most - 1)
  if (share === 0 || last === 0) return { from: 0, shares: Float64Array.of(1) }
  if (share === 1) return { from: -last, shares: Float64Array.of(1) }
  const [alpha, beta] = [share * strength, (1 - share) * strength]
  const shares = new Float64Array(last + 1)
  // By recurrence from one number of duplicates to the next, in logarithms: thousands of records would underflow.
  let log = 0
  const logs = shares.map((_, k) => {
    if (k > 0) log += Math.log(((last - k + 1) * (alpha + k - 1)) / (k * (beta + last - k)))
    return log
  })
  const highest = logs.reduce((a, b) => Math.max(a, b))
  const weights = logs.map((one) => Math.exp(one - highest))
  const all = weights.reduce((a, b) => a + b)
  weights.forEach((weight, k) => (shares[last - k] = weight / all))
  return { from: -last, shares }
}
