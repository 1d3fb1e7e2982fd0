import type { Database, Transaction } from '../../apps/hub/src/database/database.ts'
import type { JournalRow, Store } from './store.ts'

/**
 * Answers the questions that the hub's core asks its database outside the journal's own transactions: who is who,
 * entries after a cursor, and what proves them. Any other question is a fault of the simulation.
 */
export function memoryDatabase(store: Store, latency: () => Promise<void>): Database {
  const answers: [part: string, answer: (person: string, values: unknown[]) => object[]][] = [
    ['libertad.who_of($1)', (person) => whoOf(store, person)],
    ['libertad.my_audiences()', (person, values) => entriesAfter(store, person, values as never)],
    ['from libertad.parcel where', (_person, [, roots]) => proofs(store, roots as string[])],
  ]
  const asPerson = async <T>(person: string, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    await latency()
    return work({
      query: async (text, values) => {
        const found = answers.find(([part]) => text.includes(part))
        if (!found || store.isHalfChanged())
          throw new Error('the simulated database was asked what it cannot answer')
        return found[1](person, values) as never
      },
    })
  }
  const unused = () => Promise.reject(new Error('no simulated hub does this'))
  return {
    asPerson,
    inTurn: unused,
    asNobody: unused,
    asCounter: unused,
    asLinker: unused,
    asBackup: unused,
    end: unused,
  }
}

function whoOf({ who, operation }: Store, person: string): object[] {
  const book = operation && who.isMember(person) ? who.rows(operation) : null
  return [{ book: structuredClone(book), version: String(operation?.who_version ?? 0) }]
}

/** The pull's query, clause by clause. */
function entriesAfter(
  { who, byAudience }: Store,
  person: string,
  [, place, number, limit]: [operation: string, place: number, number: number, limit: number],
): object[] {
  const found: { at: number; row: JournalRow }[] = []
  for (const [audience, since] of who.audiencesOf(person)) {
    const last = who.audience(audience)?.last_number ?? 0
    if (!(last > place || (last === place && number < place) || since >= place)) continue
    const from = since > place ? 0 : since === place ? number : place
    let given = 0
    for (const row of byAudience.get(audience) ?? []) {
      const at = Math.max(row.number, since)
      if (row.number < from || at < place || (at === place && row.number <= number)) continue
      found.push({ at, row })
      if (++given === limit) break
    }
  }
  found.sort((a, b) => a.at - b.at || a.row.number - b.row.number)
  return found.slice(0, limit).map(({ at, row }) => ({ place_read: String(at), ...row }))
}

function proofs({ parcels }: Store, roots: string[]): object[] {
  return roots.flatMap((root) => {
    const parcel = parcels.get(root)
    if (!parcel) return []
    const { statement, deviceSignature, actorSignature, leaves } = parcel
    return [
      {
        ...{ root, statement, leaves, size: leaves.length / 32 },
        ...{ device_signature: deviceSignature, actor_signature: actorSignature },
      },
    ]
  })
}
