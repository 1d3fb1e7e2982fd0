import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { notFound } from './server.ts'

/** Where the phone's pages are, below those of the desk. */
const phone = '/field/'

/**
 * Serves the built pages: the desk at `/`, the phone at `/field/`. Hashed files are kept by the browser for good; a
 * page itself is asked for each time, and so is what keeps the phone's pages.
 */
export async function pages(app: FastifyInstance, folder: string): Promise<void> {
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    if (path.startsWith('/api/') || request.method !== 'GET') return notFound(request, reply)
    if (/\.[a-z0-9]{2,11}$/i.test(path)) return notFound(request, reply)
    // Any other address is a place inside the desk, which finds its way itself. The phone has one address alone.
    const isPhone = `${path}/`.startsWith(phone)
    if (!existsSync(join(folder, isPhone ? phone : '', 'index.html'))) return notFound(request, reply)
    if (isPhone) return reply.header('cache-control', 'no-cache').redirect(phone)
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
  if (!existsSync(folder)) return
  const forGood = [join(folder, 'assets', sep), join(folder, phone, 'assets', sep)]
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = forGood.some((place) => path.startsWith(place))
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
