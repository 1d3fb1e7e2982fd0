import { bulletinFiles } from '@libertad/bulletin'
import type { RouteName } from '@libertad/protocol'
import { publicPages } from '../apps/hub/src/http/public-pages.ts'
import { server, type Handler, type ServerPorts } from '../apps/hub/src/http/server.ts'
import { input } from '../apps/bulletin/src/testing/made-up-releases.ts'

export const pageNames = ['index', 'tables', 'press', 'count', 'signs', 'help', 'jobs', 'data'] as const

/** The public pages of a made-up release, served as a hub serves them. */
export interface ServedPublic {
  /** Ends in `/public/`. */
  address: string
  /** What was asked for, and what a browser said about where it came from. */
  asked: { path: string; referrer: string | undefined }[]
  close(): Promise<void>
}

export async function servePublic(): Promise<ServedPublic> {
  const files = bulletinFiles(input())
  const asked: ServedPublic['asked'] = []
  // Nothing but these pages is asked for: no other road is open behind it.
  const app = await server({ demonstration: false } as ServerPorts, {} as Record<RouteName, Handler>)
  app.addHook('onRequest', async (request) => {
    asked.push({ path: request.url, referrer: request.headers.referer })
  })
  publicPages(app, async () => files)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { address: `${address}/public/`, asked, close: () => app.close() }
}
