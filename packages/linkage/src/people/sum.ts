/** How likely each whole number is, from `from` on. */
export interface Spread {
  from: number
  shares: Float64Array
}

/** Tails that are left out, of each step: far below what an interval can show. */
const negligible = 1e-12

/** The sum of independent numbers. */
export function addUp(parts: readonly Spread[]): Spread {
  let sum: Spread = { from: 0, shares: Float64Array.of(1) }
  for (const part of parts) sum = trim(convolve(sum, part))
  return sum
}

/** Sums of so much variance are normal for all that an interval can show, where no part of them is more than a little. */
const normal = { variance: 400, part: 0.02 }

/** The same of thousands: as a normal number where they are so many that it is one. */
export function addUpMany(parts: readonly Spread[]): Spread {
  let [mean, variance, most] = [0, 0, 0]
  for (const { from, shares } of parts) {
    let [own, square] = [0, 0]
    for (let i = 0; i < shares.length; i++) {
      own += shares[i]! * i
      square += shares[i]! * i * i
    }
    mean += from + own
    variance += square - own * own
    most = Math.max(most, square - own * own)
  }
  if (variance < normal.variance || most > normal.part * variance) return addUp(parts)
  const reach = Math.ceil(7 * Math.sqrt(variance))
  const from = Math.round(mean) - reach
  const shares = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((from + i - mean) ** 2) / (2 * variance)),
  )
  const all = shares.reduce((sum, share) => sum + share, 0)
  return { from, shares: shares.map((share) => share / all) }
}

function convolve(a: Spread, b: Spread): Spread {
  const shares = new Float64Array(a.shares.length + b.shares.length - 1)
  for (let i = 0; i < a.shares.length; i++)
    for (let j = 0; j < b.shares.length; j++) shares[i + j]! += a.shares[i]! * b.shares[j]!
  return { from: a.from + b.from, shares }
}

function trim({ from, shares }: Spread): Spread {
  let first = 0
  let last = shares.length
  while (shares[first]! < negligible && first < last - 1) first++
  while (shares[last - 1]! < negligible && last > first + 1) last--
  return { from: from + first, shares: shares.slice(first, last) }
}

/** The narrowest tails of equal weight that leave `level` between them, and the middle number. */
export function intervalOf(
  { from, shares }: Spread,
  level: number,
): { low: number; best: number; high: number } {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const reaching = (share: number) => {
    let sum = 0
    for (let i = 0; i < shares.length; i++) if ((sum += shares[i]! / all) >= share - 1e-9) return from + i
    return from + shares.length - 1
  }
  const tail = (1 - level) / 2
  return { low: reaching(tail), best: reaching(0.5), high: reaching(1 - tail) }
}
