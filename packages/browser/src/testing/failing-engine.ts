/**
 * How a write fails: at once, or when the transaction is to be put on the disk and everything seemed well. `dead`: it
 * and all after it, as for a program that was killed there.
 */
export type Failure = 'refused' | 'not flushed' | 'dead'

const writing = ['put', 'add', 'delete', 'clear'] as const
const full = () => new DOMException('no room is left', 'QuotaExceededError')

export interface Fault {
  indexedDB: IDBFactory
  /** The N-th write from now on fails, counted from 1. */
  arm(nth: number, how: Failure): void
  /** Nothing fails any more; answers whether something had. */
  disarm(): boolean
}

/** An IndexedDB over another whose disk is full at a chosen write. It puts itself into each database that is opened. */
export function failingEngine(inner: IDBFactory): Fault {
  let left = Number.POSITIVE_INFINITY
  let how: Failure = 'refused'
  let failed = false

  const open: IDBFactory['open'] = (name, version) => {
    const request = inner.open(name, version)
    // Before whoever asked hears of it.
    request.addEventListener('success', () => intercept(request.result))
    return request
  }

  function intercept(database: IDBDatabase): void {
    const begin = database.transaction.bind(database)
    database.transaction = (...args) => {
      const transaction = begin(...args)
      const storeOf = transaction.objectStore.bind(transaction)
      transaction.objectStore = (name) => failing(storeOf(name), transaction)
      return transaction
    }
  }

  function failing(store: IDBObjectStore, transaction: IDBTransaction): IDBObjectStore {
    if (Object.hasOwn(store, 'put')) return store
    for (const name of writing) {
      const write = store[name].bind(store) as (...args: unknown[]) => IDBRequest
      const counted = (...args: unknown[]) => {
        left -= 1
        if (how === 'dead' ? left > 0 : left !== 0) return write(...args)
        failed = true
        if (how !== 'not flushed') throw full()
        const request = write(...args)
        request.addEventListener('success', () => {
          Object.defineProperty(transaction, 'error', { value: full() })
          transaction.abort()
        })
        return request
      }
      Object.defineProperty(store, name, { value: counted })
    }
    return store
  }

  return {
    indexedDB: Object.assign(Object.create(inner) as IDBFactory, { open }),
    arm(nth, failure) {
      left = nth
      how = failure
      failed = false
    },
    disarm() {
      left = Number.POSITIVE_INFINITY
      return failed
    },
  }
}
