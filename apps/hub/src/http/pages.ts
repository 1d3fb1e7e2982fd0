import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { notFound } from './server.ts'

/** Serves the built room. Hashed files are kept by the browser for good; the page itself is asked for each time. */
export async function pages(app: FastifyInstance, folder: string): Promise<void> {
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET') return notFound(request, reply)
    // Any other address is a place inside the room, which finds its way itself.
    if (!existsSync(join(folder, 'index.html'))) return notFound(request, reply)
    if (/\.[a-z0-9]{2,5}$/i.test(request.url.split('?')[0]!)) return notFound(request, reply)
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
  if (!existsSync(folder)) return
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes(`${join(folder, 'assets')}`)
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
