/** Splits a whole number by weights so that the parts, whole themselves, add up to it. Nothing has weight: nothing is given. */
export function shares(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) return weights.map(() => 0)
  let given = 0
  let upTo = 0
  return weights.map((weight) => {
    upTo += weight
    const until = Math.round((total * upTo) / sum)
    const part = until - given
    given = until
    return part
  })
}
