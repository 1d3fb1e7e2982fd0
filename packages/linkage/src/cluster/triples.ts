import type { Scorer } from '../score/scorer.ts'

/** What records that hang together say of each other, in natural logarithms. */
export interface Told {
  /** Log odds that two of them are one, by what the two say alone. */
  alone: (i: number, j: number) => number
  /** The same if they are seen beside a third one. */
  beside: (i: number, j: number, third: number) => number
}

/** Beyond this a number says nothing more. */
const sure = 30

/**
 * Two records beside a third one: five ways there are to make people of three. If all three are one, the weakest pair follows
 * from the other two; what agrees in it was said already, so it adds only what the record between does not know. A record
 * with little in it that looks like two different people is so not both of them, and does not make one of them.
 */
export function toldBy(
  all: readonly number[],
  { weigh }: Scorer,
  { rows, width }: { rows: Int32Array; width: number },
): Told {
  const size = all.length
  const odds = new Float64Array(size * size)
  const weights = new Float64Array(size * size * width)
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const at = (i * size + j) * width
      const own = weigh(Math.min(all[i]!, all[j]!), Math.max(all[i]!, all[j]!), weights, at)
      odds[i * size + j] = odds[j * size + i] = Math.max(-sure, Math.min(sure, own))
    }
  const unsaid = (i: number, j: number, between: number) => {
    const at = (Math.min(i, j) * size + Math.max(i, j)) * width
    let sum = 0
    for (let f = 0; f < width; f++) if (rows[all[between]! * width + f] === 0) sum += weights[at + f]!
    return sum
  }
  const alone = (i: number, j: number) => odds[i * size + j]!
  return {
    alone,
    beside(i, j, third) {
      const [own, left, right] = [alone(i, j), alone(i, third), alone(j, third)]
      const weakest = Math.min(own, left, right)
      const together =
        own +
        left +
        right -
        weakest +
        (weakest === own ? unsaid(i, j, third) : weakest === left ? unsaid(i, third, j) : unsaid(j, third, i))
      return logSum(own, together) - logSum(0, left, right)
    },
  }
}

function logSum(...logs: number[]): number {
  const highest = Math.max(...logs)
  return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0))
}
