import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openDatabase, type Database, type Logins } from '../database.ts'
import { roleNames } from '../logins.ts'
import { templateName } from './throwaway-server.ts'

export interface TestDatabase {
  database: Database
  logins: Logins
  /** As the superuser, who sees everything: to plant and to look. */
  admin<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>
  drop(): Promise<void>
}

/** A real PostgreSQL database of its own, cloned from a migrated template in some hundredths of a second. */
export async function aDatabase(server?: pg.ClientConfig): Promise<TestDatabase> {
  const cluster = { ...(server ?? (await provided())), database: 'postgres' }
  const name = `test_${randomBytes(6).toString('hex')}`
  await once(cluster, `create database ${name} template ${templateName}`)
  const names = roleNames('libertad')
  const login = (user: string) => ({ host: cluster.host!, database: name, user })
  const logins = {
    ...{ app: login(names.app), counter: login(names.counter), linker: login(names.linker) },
    backup: login(names.backup),
  }
  const database = openDatabase(logins)
  const admin = new pg.Pool({ ...cluster, database: name, max: 2 })
  admin.on('error', () => undefined)
  return {
    database,
    logins,
    admin: async (text, values = []) => (await admin.query(text, values)).rows,
    drop: async () => {
      await database.end().catch(() => undefined)
      await admin.end()
      await once(cluster, `drop database ${name} with (force)`)
    },
  }
}

async function provided(): Promise<pg.ClientConfig> {
  const { inject } = await import('vitest')
  return inject('postgresql')
}

// Two clones at once would each find the template in use.
let turn: Promise<unknown> = Promise.resolve()

function once(config: pg.ClientConfig, sql: string): Promise<void> {
  const mine = turn.then(async () => {
    const client = new pg.Client(config)
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  })
  turn = mine.catch(() => undefined)
  return mine
}
