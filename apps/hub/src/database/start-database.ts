import { byUrl } from './by-url.ts'
import type { Database } from './database.ts'
import { embedded } from './embedded-database.ts'
import type { RefusedStart } from './refused-start.ts'

export interface StartedDatabase {
  database: Database
  /** Resolves when a server that is ours ends though nobody here stopped it. */
  lost: Promise<void>
  /** Ends the connections, then the server if it is ours; a second time it does nothing. */
  stop(): Promise<void>
  /** Removes everything this program made in the database, and stops. */
  removeAll(): Promise<void>
}

export interface DatabaseSettings {
  dataFolder: string
  /** `DATABASE_URL`: a server of the user's own instead of the embedded one. */
  url: string | undefined
  /** Beside a hub that runs, where its server is the user's own. Nothing is made or changed then. */
  onlyReads?: boolean
  note(line: string): void
}

/** A database ready to serve: started, its roles made, brought to this program's shape. */
export function startDatabase(settings: DatabaseSettings): Promise<StartedDatabase | RefusedStart> {
  return settings.url === undefined ? embedded(settings) : byUrl(settings, settings.url)
}
