/** Copies of one grade of damage. */
export interface Grade {
  /** Share that is found by itself, and share that is not even thought of. */
  found: number
  missing: number
  /** Of those found the share in each bin. */
  shows: Float64Array
}

/** Which mixture of grades shows so many in each bin, as far as they are found (expectation and maximisation). */
export function mixtureOf(
  grades: readonly Grade[],
  counts: Float64Array,
): { share: number; missing: number }[] {
  let shares = grades.map(() => 1 / grades.length)
  for (let step = 0; step < 150; step++) {
    const next = grades.map(() => 0)
    counts.forEach((count, bin) => {
      const weights = grades.map(({ shows }, g) => shares[g]! * shows[bin]!)
      const all = weights.reduce((sum, one) => sum + one, 0)
      weights.forEach((weight, g) => (next[g]! += (count * weight) / Math.max(all, 1e-12)))
    })
    const all = next.reduce((sum, one) => sum + one, 0)
    shares = next.map((one) => one / Math.max(all, 1e-12))
  }
  // Of what is seldom found there is more than was found.
  const whole = shares.map((share, g) => share / grades[g]!.found)
  const all = whole.reduce((sum, one) => sum + one, 0)
  return grades.map(({ missing }, g) => ({ share: whole[g]! / Math.max(all, 1e-12), missing }))
}

/** A count where so many are expected. */
export function poisson(expected: number, random: () => number): number {
  if (expected > 60) {
    // Sum of twelve even numbers, less six: next to normal.
    let sum = -6
    for (let i = 0; i < 12; i++) sum += random()
    return expected + Math.sqrt(expected) * sum
  }
  let count = 0
  for (let left = Math.exp(-expected), at = random(); at > left; at *= random()) count++
  return count
}
