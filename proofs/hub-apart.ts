import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import type { HubApart as Given, WayOut } from './hub-apart-main.ts'
import { aPlace, people, type People, type Place } from './people.ts'

export interface HubApart extends People {
  origin: string
  operation: Place
  pid: number
  /** Its data folder. */
  folder: string
  /** Whatever it printed so far. */
  said(): string
  /** Ways out of the hub's process that it has taken so far. */
  waysOut(): Promise<WayOut[]>
  close(): Promise<void>
}

/** A hub in a process of its own, watched at every way out of it. */
export async function aHubApart(
  db: Pick<TestDatabase, 'logins'>,
  mode: 'real' | 'demonstration' = 'real',
): Promise<HubApart> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-hub-'))
  const given: Given = { logins: db.logins, folder, mode }
  const main = fileURLToPath(new URL('./hub-apart-main.ts', import.meta.url))
  const child = fork(main, [JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const told = <Told>() =>
    new Promise<Told>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Told))
      child.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${said}`)))
    })
  const { port } = await told<{ port: number }>()
  const origin = `http://127.0.0.1:${port}`
  const operation = aPlace()
  return {
    ...{ pid: child.pid!, folder, said: () => said },
    ...{ origin, operation, ...people(origin, operation, mode) },
    async waysOut() {
      const answer = told<{ ways: WayOut[] }>()
      child.send('report')
      return (await answer).ways
    },
    async close() {
      const over = once(child, 'exit')
      child.disconnect()
      await over
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
