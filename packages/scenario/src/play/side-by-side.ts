/**
 * Runs work side by side where it does not touch each other, and in the given order where it does. `apart` says of
 * an earlier item still at work and a later one whether they may overlap. `run` answers when the work has begun;
 * `end` when all of it is done. After a failure nothing more begins, and the first error is thrown by both.
 */
export function sideBySide<Item>(most: number, apart: (earlier: Item, later: Item) => boolean) {
  const running = new Map<Item, Promise<void>>()
  let failed: { error: unknown } | undefined
  const throwFailed = () => {
    if (failed) throw failed.error
  }

  return {
    async run(item: Item, work: () => Promise<void>): Promise<void> {
      const mustWait = () =>
        running.size >= most || [...running.keys()].some((earlier) => !apart(earlier, item))
      while (!failed && mustWait()) await Promise.race(running.values())
      throwFailed()
      const done = work()
        .catch((error: unknown) => (failed ??= { error }))
        .then(() => void running.delete(item))
      running.set(item, done)
    },
    async end(): Promise<void> {
      await Promise.all(running.values())
      throwFailed()
    },
  }
}
