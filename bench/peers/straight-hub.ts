import { createServer } from 'node:http'
import pg from 'pg'
import { sha256, verifySignature } from '@libertad/hub'
import { deviceSigns, leafOf, merkleRoot, toBase64url, type Parcel } from '@libertad/protocol'
import { plainRows, postgresAlone } from './postgres-alone.ts'

/*
 * The straightest hub that still keeps what is signed: JSON over HTTP, one signature a batch, the root over the
 * headers, one insert. It asks nobody's rights, checks no schema, answers no entry by itself. A limit, no product.
 */
const [admin = '', deviceKeys = ''] = process.argv.slice(2)
const keys = JSON.parse(deviceKeys) as Record<string, string>
const connections = 4
const database = await postgresAlone(JSON.parse(admin) as pg.ClientConfig, connections, 'straight')
let turn = 0

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => void take(Buffer.concat(parts)).then((code) => response.writeHead(code).end('{}')))
})

async function take(bytes: Buffer): Promise<number> {
  const parcel = JSON.parse(bytes.toString('utf8')) as Parcel
  const { device, root } = JSON.parse(parcel.statement) as { device: string; root: string }
  const signed = await verifySignature(
    keys[device] ?? '',
    parcel.deviceSignature,
    deviceSigns(parcel.statement),
  )
  const leaves = parcel.entries.map(({ header }) => leafOf(sha256, header))
  if (!signed || toBase64url(merkleRoot(sha256, leaves)) !== root) return 400
  await database.insert(turn++ % connections, plainRows(parcel))
  return 200
}

server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as { port: number }).port }))
process.on('disconnect', () => {
  server.close()
  void database.end().then(() => process.exit(0))
})
