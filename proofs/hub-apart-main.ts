import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import type { Logins } from '../apps/hub/src/database/database.ts'

/** What the parent tells this process, as its one argument. */
export interface HubApart {
  logins: Logins
  folder: string
  mode: 'real' | 'demonstration'
}

/** Ways out of this process that were taken: what for, and where to. */
export interface WayOut {
  way: 'connect' | 'lookup' | 'datagram' | 'process'
  to: string
}

const ways: WayOut[] = []

/** Notes each use of a function of Node's and lets it do its work. */
function watch(holder: object, name: string, way: WayOut['way'], to: (given: unknown[]) => unknown): void {
  const table = holder as Record<string, (...given: unknown[]) => unknown>
  const original = table[name]!
  table[name] = function noted(this: unknown, ...given: unknown[]) {
    ways.push({ way, to: JSON.stringify(to(given)) ?? '' })
    return original.apply(this, given)
  }
}

// Before anything of the hub is loaded, so that nothing keeps an unwatched one.
watch(net.Socket.prototype, 'connect', 'connect', ([target]) =>
  Array.isArray(target) ? (target[0] as unknown) : target,
)
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse'])
  for (const table of [dns, dns.promises]) if (name in table) watch(table, name, 'lookup', ([host]) => host)
watch(dgram, 'createSocket', 'datagram', ([kind]) => kind)
for (const name of ['spawn', 'fork', 'exec', 'execFile', 'spawnSync', 'execFileSync'])
  watch(childProcess, name, 'process', ([command]) => command)
syncBuiltinESMExports()

const { logins, folder, mode } = JSON.parse(process.argv[2]!) as HubApart
const { openDatabase } = await import('../apps/hub/src/database/database.ts')
const { hub } = await import('../apps/hub/src/hub.ts')
const { hubKey } = await import('../apps/hub/src/keys/hub-key.ts')
const running = await hub(openDatabase(logins), hubKey(`${folder}/key.pem`), {
  ...{ version: 'test', mode, dataFolder: folder, reserve: 0, roomFolder: `${folder}/room` },
  note: (what, route) => console.log(`${what} at ${route}`),
})
await running.app.listen({ port: 0, host: '127.0.0.1' })
const { port } = running.app.server.address() as net.AddressInfo
process.on('message', () => process.send!({ ways }))
process.on('disconnect', () => process.exit(0))
process.send!({ port })
