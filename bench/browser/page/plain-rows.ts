import { each, filledIn } from './touches.ts'

/** The peer: the same bytes under one key of a database without anything else, durable when answered, not sealed. */
export async function plainWrites(times: number): Promise<number[]> {
  const db = await opened('bench-plain', 1)
  const took = await each(times, (i) => {
    const bytes = new TextEncoder().encode(JSON.stringify(filledIn(i)))
    const under = db.transaction('rows', 'readwrite', { durability: 'strict' })
    under.objectStore('rows').put(bytes, 'bench')
    return ended(under, 'complete', 'abort')
  })
  db.close()
  return took
}

/** How many rows a table of another's database has. */
export async function countOf(database: string, table: string): Promise<number> {
  const db = await opened(database)
  const asked = db.transaction(table).objectStore(table).count()
  await ended(asked, 'success', 'error')
  db.close()
  return asked.result
}

async function opened(name: string, version?: number): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, version)
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('rows'))
  await ended(asked, 'success', 'error')
  return asked.result
}

const ended = (one: EventTarget, well: string, ill: string) =>
  new Promise<void>((resolve, reject) => {
    one.addEventListener(well, () => resolve(), { once: true })
    one.addEventListener(ill, () => reject(new Error(`the database said ${ill}`)), { once: true })
  })
