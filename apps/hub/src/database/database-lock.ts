import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

const key = `hashtext('libertad hub')`
/** How long a hub that was just killed may still seem to be there, milliseconds. */
const patience = 3_000

/**
 * One hub at a time uses a database: a second one, with another data folder, would set other passwords and sign with
 * another key. The lock belongs to a connection, so it goes with the hub, however that went.
 */
export function hubLock(admin: pg.Client) {
  return {
    async take(): Promise<boolean> {
      const until = Date.now() + patience
      for (;;) {
        const taken = await tried(admin)
        if (taken || Date.now() > until) return taken
        await wait(100)
      }
    },
    /**
     * From the connection of the administrator to one of the hub. Answers how to let go; `undefined` if another hub
     * was faster.
     */
    async handOver(login: pg.ClientConfig): Promise<(() => Promise<void>) | undefined> {
      const holder = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
      holder.on('error', () => undefined)
      await holder.connect()
      // A machine that vanished is noticed within a minute.
      await holder.query(
        'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3',
      )
      await admin.query(`select pg_advisory_unlock(${key})`)
      if (await tried(holder)) return () => holder.end()
      await holder.end()
      return undefined
    },
  }
}

async function tried(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${key}) as taken`)
  return rows[0]!.taken
}
