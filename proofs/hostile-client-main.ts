import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { keyPair } from '../apps/command/src/device-keys.ts'
import type { Member } from './people.ts'
import { ask, signedBy, type Sent } from './requests.ts'

export const ways = ['slow', 'huge and signed', 'huge and unsigned', 'forged', 'deaf'] as const

/** What the parent tells this process, as its one argument. */
export interface HostileClient {
  origin: string
  operation: string
  way: (typeof ways)[number]
  device: string
  /** 32 bytes of the device's key, base64url. */
  secret: string
}

const { origin, operation, way, device, secret } = JSON.parse(process.argv[2]!) as HostileClient
const keys = keyPair(new Uint8Array(Buffer.from(secret, 'base64url')))
const member = { identity: { device }, keys: { device: keys } } as Member
const push = `/api/operations/${operation}/push`
const port = Number(new URL(origin).port)
const parcels = (length: number) =>
  Buffer.from(JSON.stringify({ parcels: Array.from({ length }, () => ({ a: [1, 'x', {}] })) }))
/** Far above what is read, and just below it. */
const [huge, allowed] = [parcels(250_000), parcels(100_000)]

const again = async (sent: Sent, headers: () => Promise<Record<string, string>>) => {
  for (;;) await ask(origin, { ...sent, headers: await headers() }).catch(() => undefined)
}

/** Many lines on which a body comes, letter by letter. */
async function trickle(head: string, lines: number, letter: string | undefined): Promise<void> {
  for (let i = 0; i < lines; i++) {
    const line = connect(port, '127.0.0.1')
    line.on('error', () => undefined).pause()
    line.write(head)
    if (letter) setInterval(() => line.write(letter), 40)
  }
  await wait(2 ** 30)
}

const signed = (sent: Sent) => again(sent, () => signedBy(member, sent))
const hostile: Record<HostileClient['way'], () => Promise<void>> = {
  slow: () =>
    trickle(
      `POST ${push} HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 4000000\r\n\r\n`,
      60,
      ' ',
    ),
  'huge and signed': () => signed({ method: 'POST', url: push, body: allowed }),
  'huge and unsigned': () =>
    again({ method: 'POST', url: '/api/operations', body: huge }, async () => ({
      'content-type': 'application/json',
    })),
  forged: async () => {
    const sent = { method: 'POST', url: push, body: '{}' }
    const forged = { ...(await signedBy(member, sent)), signature: `sig=:${'A'.repeat(86)}==:` }
    await Promise.all(Array.from({ length: 2 }, () => again(sent, async () => forged)))
  },
  deaf: () =>
    trickle(
      `GET /index.html HTTP/1.1\r\nhost: hub\r\n\r\n`,
      60,
      'GET /api/hub HTTP/1.1\r\nhost: hub\r\n\r\n',
    ),
}

process.on('disconnect', () => process.exit(0))
process.send!('begun')
await hostile[way]()
