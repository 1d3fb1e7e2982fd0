import { joined, utf8 } from '@libertad/protocol'

/** What one guess at a secret costs: the parameters of Argon2id (RFC 9106). They are stored with the lock. */
export interface Cost {
  /** KiB. */
  memory: number
  passes: number
  lanes: number
}

/** No lock is made or opened below this, whoever sends it. */
export const leastCost: Cost = { memory: 65_536, passes: 3, lanes: 1 }

/** Above this a phone would only seem to hang. */
const mostCost: Cost = { memory: 1_048_576, passes: 64, lanes: 4 }

/** Milliseconds that one guess shall take on the device that made the lock. */
const leastTime = 500

export function costFits(cost: Cost): boolean {
  return (['memory', 'passes', 'lanes'] as const).every(
    (part) => Number.isInteger(cost[part]) && cost[part] >= leastCost[part] && cost[part] <= mostCost[part],
  )
}

/** Argon2id over one line that says what this is, and the secret: 32 bytes. Runs for as long as it costs, so a page calls it in a worker. */
export async function stretched(secret: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm')
  return argon2id({
    ...{
      password: joined(utf8('libertad/stretched/1\n'), utf8(secret)),
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
    },
    ...{ hashLength: 32, outputType: 'binary' },
  })
}

/**
 * Raises the passes until one guess takes half a second by `measure`, a clock in milliseconds. A device so fast that
 * the most passes are not enough gets the most. `guess` is what one guess does.
 */
export async function calibrate(
  measure: () => number,
  guess: (cost: Cost) => Promise<unknown> = (cost) => stretched('a guess', new Uint8Array(16), cost),
): Promise<Cost> {
  // The first guess also loads the program that guesses.
  await guess(leastCost)
  let cost = leastCost
  /** A device that is busy for a moment seems slow: the quickest of three tells what a guess costs a thief. */
  async function quickest(): Promise<number> {
    let least = Infinity
    for (let tries = 0; tries < 3; tries++) {
      const began = measure()
      await guess(cost)
      least = Math.min(least, Math.max(measure() - began, 1))
      if (least < leastTime) break
    }
    return least
  }
  for (;;) {
    const took = await quickest()
    if (took >= leastTime || cost.passes === mostCost.passes) return cost
    const passes = Math.max(cost.passes + 1, Math.ceil((cost.passes * leastTime) / took))
    cost = { ...cost, passes: Math.min(passes, mostCost.passes) }
  }
}
