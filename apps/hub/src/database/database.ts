import pg from 'pg'

/** One statement a call, values apart from the text, and no way from here to a connection. */
export interface Transaction {
  query<Row extends object>(text: string, values: unknown[]): Promise<Row[]>
}

/** A transaction in which several people take turns; before the first is bound nothing can be seen. */
export interface RebindableTransaction extends Transaction {
  bind(person: string): Promise<void>
}

/** The one door to the data. A transaction is bound to a person, and the binding ends with it. */
export interface Database {
  asPerson<T>(person: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  inTurn<T>(work: (tx: RebindableTransaction) => Promise<T>): Promise<T>
  /** Nobody is bound: no row of any table, only the few functions made for this. */
  asNobody<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Through the login that can only count. */
  asCounter<T>(person: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Through the login that can only compare encounters, and sees no token. */
  asLinker<T>(person: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Through the login that reads everything for a backup, and writes nothing. */
  asBackup<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Closes the connections; a second time it only waits for the first. */
  end(): Promise<void>
}

/** Trouble of the database itself. Carries no statement and no data. */
export class DatabaseTrouble extends Error {
  readonly code: 'disk-full' | 'unreachable' | 'other'
  /** PostgreSQL's own code of the failure. */
  readonly state: string
  constructor(code: DatabaseTrouble['code'], state: string) {
    super(`database trouble: ${code} ${state}`)
    this.code = code
    this.state = state
  }
}

export interface Logins {
  app: pg.PoolConfig
  counter: pg.PoolConfig
  linker: pg.PoolConfig
  backup: pg.PoolConfig
}

export function openDatabase(logins: Logins): Database {
  const pool = (config: pg.PoolConfig, max: number) => {
    const made = new pg.Pool({ ...config, max, idleTimeoutMillis: 60_000, connectionTimeoutMillis: 10_000 })
    // A connection that broke while nobody used it is replaced at the next use; one in use fails its own query.
    made.on('error', () => undefined)
    made.on('connect', (client) => client.on('error', () => undefined))
    return made
  }
  const app = pool(logins.app, 8)
  const counter = pool(logins.counter, 2)
  const linker = pool(logins.linker, 2)
  const backup = pool(logins.backup, 1)
  let ended: Promise<void> | undefined
  return {
    asPerson: (person, work) =>
      inTransaction(app, 'begin', async (tx) => {
        await tx.bind(person)
        return work(tx)
      }),
    inTurn: (work) => inTransaction(app, 'begin', work),
    asNobody: (work) =>
      work({
        query: async (text, values) => {
          try {
            return (await app.query(prepared(text, values))).rows as never
          } catch (error) {
            throw troubleOf(error)
          }
        },
      }),
    asCounter: (person, work) =>
      inTransaction(counter, 'begin read only', async (tx) => {
        await tx.bind(person)
        return work(tx)
      }),
    // What is compared must be as of one moment: records, pairs and answers come in several questions.
    asLinker: (person, work) =>
      inTransaction(linker, 'begin isolation level repeatable read read only', async (tx) => {
        await tx.bind(person)
        return work(tx)
      }),
    asBackup: (work) => inTransaction(backup, 'begin isolation level repeatable read read only', work),
    end: () =>
      (ended ??= Promise.all([app.end(), counter.end(), linker.end(), backup.end()]).then(() => undefined)),
  }
}

const names = new Map<string, string>()

/** Texts are few and fixed, so each is planned once a connection: planning the largest costs more than running it. */
function prepared(text: string, values: unknown[]): pg.QueryConfig {
  let name = names.get(text)
  if (!name) {
    name = `libertad_${names.size}`
    names.set(text, name)
  }
  return { name, text, values }
}

async function inTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (tx: RebindableTransaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw troubleOf(error)
  })
  let broken: Error | undefined
  let over = false
  const query = async (text: string, values: unknown[]) => {
    if (over) throw new Error('the transaction is over')
    try {
      return (await client.query(prepared(text, values))).rows
    } catch (error) {
      throw troubleOf(error)
    }
  }
  try {
    await query(begin, [])
    const result = await work({
      query: query as Transaction['query'],
      bind: async (person) => {
        await query(`select set_config('libertad.person', $1, true)`, [person])
      },
    })
    await query('commit', [])
    return result
  } catch (error) {
    // A connection on which even this fails is thrown away, and its binding with it.
    await client.query('rollback').catch((failed: Error) => (broken = failed))
    throw error
  } finally {
    over = true
    client.release(broken)
  }
}

function troubleOf(error: unknown): unknown {
  if (error instanceof DatabaseTrouble) return error
  const code = String((error as { code?: unknown } | undefined)?.code ?? '')
  if (code === '53100' || code === 'ENOSPC') return new DatabaseTrouble('disk-full', code)
  if (code === '' || /^(08|57P0|53300|ECONN|ENOENT|EPIPE|ETIMEDOUT)/.test(code)) {
    return new DatabaseTrouble('unreachable', code)
  }
  return new DatabaseTrouble('other', code)
}
