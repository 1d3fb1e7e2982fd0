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

/** The only reader of the environment. What cannot be meant is refused in words; what is set to nothing is not set. */
export function environment(mode: 'real' | 'demonstration'): Environment | { wrong: string } {
  const { PORT, LIBERTAD_DATA, DATABASE_URL, LIBERTAD_RESERVE_MB } = process.env
  const port = wholeNumber(PORT || '8080')
  if (port === undefined || port > 65_535) return { wrong: 'PORT must be a number from 0 to 65535.' }
  const reserve = wholeNumber(LIBERTAD_RESERVE_MB || '200')
  if (reserve === undefined) return { wrong: 'LIBERTAD_RESERVE_MB must be a whole number of megabytes.' }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return {
    ...{ port, version, reserve: reserve * 1024 * 1024, databaseUrl: DATABASE_URL || undefined },
    // Made-up and real data never share a folder, so they do not share a default.
    dataFolder: resolve(LIBERTAD_DATA || join(home, '.data', mode === 'real' ? 'hub' : 'demonstration')),
  }
}

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)
