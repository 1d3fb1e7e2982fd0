import { fork, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'

export interface HubProcess {
  origin: string
  /** Connection of its database's superuser: for peers on the same server with the same durability. */
  admin: pg.ClientConfig
  stop(): Promise<void>
}

/** A folder that the database's own user can pass through. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-bench-'))
  chmodSync(folder, 0o711)
  folders.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  folders.delete(folder)
}

const folders = new Set<string>()
// A run that is over before its measures leaves nothing behind; the processes end when their line to this one is cut.
process.once('exit', () => folders.forEach(removeFolder))

/** Starts a durable hub on a data folder, in a process of its own; with pages where some are given. */
export async function hubProcess(dataFolder: string, pagesFolder = ''): Promise<HubProcess> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), [dataFolder, pagesFolder])
  const { port } = await told<{ port: number }>(child)
  return {
    origin: `http://127.0.0.1:${port}`,
    admin: { host: readFileSync(join(dataFolder, 'socket-folder'), 'utf8'), user: 'libertad_admin' },
    stop: () => ended(child),
  }
}

/** The first message of a child; an error if it ends before. */
export function told<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message))
    child.once('exit', (code) => reject(new Error(`a process of the bench ended with ${code}`)))
  })
}

/** Lets a child end by cutting its line to us. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    if (child.connected) child.disconnect()
  })
}
