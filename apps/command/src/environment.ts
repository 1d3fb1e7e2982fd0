import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const home = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

export interface Environment {
  port: number
  dataFolder: string
  databaseUrl: string | undefined
  version: string
  /** Bytes that must stay free on the data folder's disk. */
  reserve: number
}

/** The only reader of the environment. A port that is none is refused in words. */
export function environment(mode: 'real' | 'demonstration'): Environment | { wrong: string } {
  const { PORT = '8080', LIBERTAD_DATA, DATABASE_URL, LIBERTAD_RESERVE_MB = '200' } = process.env
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { wrong: 'PORT must be a number from 0 to 65535.' }
  const reserve = Number(LIBERTAD_RESERVE_MB)
  if (!Number.isFinite(reserve) || reserve < 0)
    return { wrong: 'LIBERTAD_RESERVE_MB must be a number of megabytes.' }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return {
    ...{ port, version, reserve: reserve * 1024 * 1024, databaseUrl: DATABASE_URL || undefined },
    // Made-up and real data never share a folder, so they do not share a default.
    dataFolder: resolve(LIBERTAD_DATA ?? join(home, '.data', mode === 'real' ? 'hub' : 'demonstration')),
  }
}
