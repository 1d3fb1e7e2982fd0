/**
 * Of several tabs with one journal, one writes: two would give two entries the same number. The first tab holds a lock
 * until it is closed or dies; the others say that it is open elsewhere, and `whenFirst` tells them when it no longer is.
 */
export async function oneTab(
  name: string,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): Promise<{ first: boolean; whenFirst: Promise<void> }> {
  const first = await new Promise<boolean>((answer, refuse) => {
    const asked = locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null)
      return lock ? forEver() : undefined
    })
    Promise.resolve(asked).catch(refuse)
  })
  if (first) return { first, whenFirst: Promise.resolve() }
  const whenFirst = new Promise<void>((mine, refuse) => {
    const asked = locks.request(name, () => {
      mine()
      return forEver()
    })
    Promise.resolve(asked).catch(refuse)
  })
  return { first, whenFirst }
}

const forEver = () => new Promise<never>(() => {})
