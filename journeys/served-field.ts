import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { securityHeaders } from '../apps/hub/src/http/security-headers.ts'

const app = fileURLToPath(new URL('../apps/field', import.meta.url))
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * The phone's pages on a door kept in memory, in a folder of their own: every part of the design (`trial`), or a
 * made-up visit (`visit`).
 */
export function buildField(mode: 'trial' | 'visit' = 'trial'): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-field-'))
  const fromApp = createRequire(join(app, 'package.json'))
  const vite = join(dirname(fromApp.resolve('vite/package.json')), 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--configLoader', 'native', '--mode', mode, '--outDir', folder, '--emptyOutDir'],
    { cwd: app, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the phone's pages were not built: ${stdout}${stderr}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A server of built pages, with the hub's own headers, that can be closed and changed. */
export interface ServedField {
  address: string
  /** What went over the line so far, in bytes of brotli; fonts apart, since nothing waits for them. */
  sent: Map<string, number>
  /** Serves pages that differ in one mark, as a new version would. */
  turnToNewVersion(): void
  close(): Promise<void>
}

export async function serveField(folder: string): Promise<ServedField> {
  let isNew = false
  const sent = new Map<string, number>()
  const read = (path: string): Buffer | undefined => {
    const file = join(folder, path)
    if (path.includes('..') || !existsSync(file)) return undefined
    const bytes = readFileSync(file)
    if (!isNew) return bytes
    if (path === 'index.html')
      return Buffer.from(bytes.toString().replace('<body', '<body data-version="new"'))
    // What was built for the new page would have another hash in the list of the worker.
    if (path === 'service-worker.js')
      return Buffer.from(bytes.toString().replace(/("url":"index.html","revision":")\w+/, '$1new'))
    return bytes
  }
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.replace(/^\/field\//, '') || 'index.html'
    const bytes = read(path)
    if (!bytes) return response.writeHead(404).end()
    const isFont = path.endsWith('.woff2')
    const body = isFont ? bytes : brotliCompressSync(bytes)
    if (!isFont) sent.set(path, body.length)
    return response
      .writeHead(200, {
        ...securityHeaders,
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        ...(!isFont && { 'content-encoding': 'br' }),
      })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as { port: number }
  return {
    address: `http://localhost:${port}/field/`,
    sent,
    turnToNewVersion: () => (isNew = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
