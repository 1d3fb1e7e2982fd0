import { StorageTrouble } from '@libertad/participant'

interface Nested {
  name?: string
  inner?: unknown
  failures?: unknown[]
}

/**
 * What went wrong, from whatever the database threw, which wraps its errors, once or several times. Where a transaction
 * was ended from outside, a later request of it fails for that reason alone, and only the transaction knows the first.
 */
export function troubleOf(error: unknown, transaction?: IDBTransaction): StorageTrouble {
  if (error instanceof StorageTrouble) return error
  const names = [...namesIn(error), ...namesIn(transaction?.error)]
  if (names.includes('QuotaExceededError')) return new StorageTrouble('full')
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError'))
    return new StorageTrouble('gone')
  return new StorageTrouble('other')
}

function namesIn(error: unknown, depth = 3): string[] {
  if (typeof error !== 'object' || error === null || depth === 0) return []
  const { name, inner, failures } = error as Nested
  return [...(name ? [name] : []), ...[inner, ...(failures ?? [])].flatMap((one) => namesIn(one, depth - 1))]
}
