/**
 * Gathers what waits: while one batch of an operation is at work, others queue, and all of them go together next.
 * Many small pushes then share one transaction and one flush to disk.
 */
export function takeTurns<Item, Result>(
  work: (key: string, items: Item[]) => Promise<Result[]>,
  mostTogether: number,
): (key: string, item: Item) => Promise<Result> {
  interface Waiting {
    item: Item
    resolve(result: Result): void
    reject(error: unknown): void
  }
  const queues = new Map<string, Waiting[]>()

  async function run(key: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const together = queue.splice(0, mostTogether)
      try {
        const results = await work(
          key,
          together.map(({ item }) => item),
        )
        for (const [i, waiting] of together.entries()) waiting.resolve(results[i]!)
      } catch (error) {
        for (const waiting of together) waiting.reject(error)
      }
    }
    queues.delete(key)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject }
      const queue = queues.get(key)
      if (queue) queue.push(waiting)
      else {
        const fresh = [waiting]
        queues.set(key, fresh)
        void run(key, fresh)
      }
    })
}
