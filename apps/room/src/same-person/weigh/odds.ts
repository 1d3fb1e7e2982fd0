/** A likelihood as people say it. Never said surer than it is. */
export interface Odds {
  leans: 'same' | 'different' | 'even'
  /** To one; rounded down to two figures, so that nothing is said surer than it is. */
  to: number
  /** Of so many pairs, the likeliness that is looked at: that they are not, where it leans to the same, else that they are. */
  pairs: number
  /** From `low` to `high` of them; `high` 1 and `low` 0: fewer than one. */
  low: number
  high: number
}

/** Below this the odds are not said in numbers. */
const even = 1.5
/** No likelihood is read as nearer to nothing than this. */
const least = 1e-9
const mostPairs = 1_000_000

/** `probability`: that both are one human, from 0 to 1. */
export function oddsOf(probability: number): Odds {
  const [for_, against] = [probability, 1 - probability]
  const ratio = Math.max(for_, against) / Math.max(Math.min(for_, against), least)
  const leans = ratio < even ? 'even' : for_ > against ? 'same' : 'different'
  const share = leans === 'same' ? against : for_
  let pairs = 100
  // Half a case among a hundred is said as a few among a thousand.
  while (share * pairs < 1 && pairs < mostPairs) pairs *= 10
  const many = share * pairs
  const low = Math.floor(many + tiny)
  const high = low > 0 && many - low < tiny ? low : low + 1
  return { leans, to: downToTwo(ratio), pairs, low, high }
}

/** What arithmetic with fractions adds or loses. */
const tiny = 1e-6

/** Rounded down to two figures, and to tenths below ten: 69.8 is 69, 1023 is 1000, 3.39 is 3.3. */
export function downToTwo(value: number): number {
  const step = value < 10 ? 0.1 : 10 ** (Math.floor(Math.log10(value)) - 1)
  const steps = Math.floor(value / step + tiny)
  return value < 10 ? steps / 10 : steps * step
}

/** How many times as likely a weight makes it: `weight` in doublings, whatever its sign. */
export const timesOf = (weight: number): number => downToTwo(2 ** Math.abs(weight))
