import { randomBytes } from 'node:crypto'
import { request, type IncomingHttpHeaders } from 'node:http'
import { contentDigest, signatureBase, signatureInput, toBase64url, utf8 } from '@libertad/protocol'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import type { Member } from './people.ts'

export interface Sent {
  method: string
  /** Path with its query. */
  url: string
  headers?: Record<string, string | string[]>
  body?: string | Uint8Array
}

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** Until the last byte came, milliseconds. */
  took: number
}

/** One request as it is written here, without the help or the forbearance of a browser's fetch. */
export function ask(origin: string, { method, url, headers = {}, body }: Sent): Promise<Answered> {
  const { hostname, port } = new URL(origin)
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = request({ hostname, port, method, path: url, headers: { ...length, ...headers } })
    asked.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
        // An event stream goes on for ever: its first line is the answer.
        if (text.startsWith(': open')) response.destroy()
      })
      response.on('error', () => undefined)
      response.on('close', () =>
        resolve({
          ...{ status: response.statusCode!, headers: response.headers, text },
          took: performance.now() - begun,
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Headers with which a member's device signs a request. */
export async function signedBy(
  member: Pick<Member, 'identity' | 'keys'>,
  { method, url, body = '' }: Sent,
  changed: { nonce?: string; created?: number; device?: string } = {},
): Promise<Record<string, string>> {
  const [path = '', query] = url.split(/(?=\?)/)
  const bytes = typeof body === 'string' ? utf8(body) : body
  const digest = contentDigest(toBase64url(sha256(bytes)))
  const params = {
    created: Math.floor(Date.now() / 1000),
    device: member.identity.device,
    nonce: randomBytes(16).toString('base64url'),
    ...changed,
  }
  const base = signatureBase({ method, path, query: query ?? '?', contentDigest: digest }, params)
  const signature = Buffer.from(await member.keys.device.sign(base)).toString('base64')
  return {
    ...{ 'content-digest': digest, 'signature-input': `sig=${signatureInput(params)}` },
    signature: `sig=:${signature}:`,
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
  }
}

/** Asks as a member's device does. */
export async function askAs(member: Member, origin: string, sent: Sent): Promise<Answered> {
  return ask(origin, { ...sent, headers: { ...(await signedBy(member, sent)), ...sent.headers } })
}

/** The refusal in an answer, or nothing. */
export const refusedIn = ({ text }: Answered): string | undefined =>
  (JSON.parse(text || '{}') as { refused?: string }).refused
