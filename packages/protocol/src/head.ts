import * as z from 'zod/mini'
import { hash, id, instant } from '@libertad/domain'
import { toBase64url, utf8, type Sha256 } from './bytes.ts'
import { readJson } from './header.ts'

/** Chain before the first entry. */
export const chainStart = toBase64url(new Uint8Array(32))

/** The hub's chain over an operation: each link binds the number, the entry and the moment to all before. */
export function chainLink(
  sha256: Sha256,
  before: string,
  number: number,
  entry: string,
  receivedAt: string,
): string {
  return toBase64url(sha256(utf8(`libertad/chain/1\n${before}\n${number}\n${entry}\n${receivedAt}`)))
}

/** What the hub says about its journal, and signs: two devices that hold different ones have been lied to. */
export interface Head {
  v: 1
  type: 'libertad/head'
  operation: string
  number: number
  chain: string
  at: string
}

export interface SignedHead {
  head: string
  hubKey: string
  signature: string
}

const headShape = z.strictObject({
  v: z.literal(1),
  type: z.literal('libertad/head'),
  operation: id(),
  number: z.int().check(z.minimum(0)),
  chain: hash(),
  at: instant(),
})

export function writeHead(fields: Omit<Head, 'v' | 'type'>): string {
  const { operation, number, chain, at } = fields
  return JSON.stringify({ v: 1, type: 'libertad/head', operation, number, chain, at })
}

export function readHead(text: string): Head | undefined {
  const parsed = headShape.safeParse(readJson(text, 1_000))
  return parsed.success ? (parsed.data as Head) : undefined
}

/** Bytes that the hub's key signs. */
export const hubSigns = (head: string) => utf8(`libertad/head/1\n${head}`)
