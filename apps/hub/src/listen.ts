import { createServer } from 'node:net'
import type { RefusedStart } from './database/refused-start.ts'

/** All addresses of the machine; one without IPv6 is asked again with IPv4. */
const hosts = ['::', '0.0.0.0']

interface Listens {
  listen(at: { port: number; host: string }): Promise<unknown>
}

/** Answers with the port, or in words why it cannot be used. */
export async function listen(
  app: Listens & { server: { address(): unknown } },
  port: number,
): Promise<number | RefusedStart> {
  return (await refusedAt(app, port)) ?? (app.server.address() as { port: number }).port
}

/** In words, if nobody could listen at a port now. */
export async function portTaken(port: number): Promise<RefusedStart | undefined> {
  if (port === 0) return undefined
  const server = createServer()
  const refused = await refusedAt(
    {
      listen: (at) =>
        new Promise<void>((resolve, reject) => {
          server.once('error', reject)
          server.listen(at, () => {
            server.off('error', reject)
            resolve()
          })
        }),
    },
    port,
  )
  if (!refused) await new Promise((resolve) => server.close(resolve))
  return refused
}

async function refusedAt(app: Listens, port: number): Promise<RefusedStart | undefined> {
  for (const host of hosts) {
    try {
      await app.listen({ port, host })
      return undefined
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL') continue
      if (code === 'EADDRINUSE' || code === 'EACCES') return portWords(port, code)
      throw error
    }
  }
  return portWords(port, 'EADDRNOTAVAIL')
}

function portWords(port: number, code: string): RefusedStart {
  return {
    refused: 'port_in_use',
    happened:
      code === 'EACCES' ? `Port ${port} may not be used by this user.` : `Port ${port} is already in use.`,
    kept: 'Nothing was changed.',
    todo: 'If that is a Libertad hub, open it there. Else choose another port, for instance: PORT=8090 npm start',
  }
}
