/** What each field says against it on average of the pairs that know it; 0 where it speaks for it. */
export function meanAgainst(weights: Float64Array, count: number, width: number): Float64Array {
  const mean = new Float64Array(width)
  for (let f = 0; f < width; f++) {
    let [sum, known] = [0, 0]
    for (let pair = 0; pair < count; pair++) {
      const weight = weights[pair * width + f]!
      if (weight === 0) continue
      sum += weight
      known++
    }
    mean[f] = Math.min(0, sum / Math.max(1, known))
  }
  return mean
}
