import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import type { Sha256 } from './bytes.ts'
import { chainLink, chainStart, hubSigns, readHead, type Head, type SignedHead } from './head.ts'

/** One link of the hub's chain, as it gives it to any member: which entry, and when, and nothing of what is in it. */
export interface Link {
  id: string
  receivedAt: string
}

/** At most so many links in one answer. */
export const mostLinks = 5_000

export type Comparison =
  | { history: 'same' }
  /** Both are signed by the hub, and no chain leads from one to the other: it showed two histories. Keep both heads. */
  | { history: 'two' }
  /** One of them is of another operation, of another hub, or was not signed by it. */
  | { history: 'not_comparable' }

interface Ports {
  sha256: Sha256
  verify(publicKey: string, signature: string, bytes: Uint8Array): Promise<boolean>
  /** Links of the entries with the numbers after one and up to another, from the hub. */
  links(after: number, to: number): Promise<Link[] | Refusal>
}

/**
 * Compares two heads that two people hold: whether the later one goes on from the earlier. The links between come from
 * the hub, and cannot be made to fit: each binds all before it.
 */
export async function compareHeads(
  ports: Ports,
  one: SignedHead,
  other: SignedHead,
): Promise<Comparison | Refusal> {
  const [first, second] = await Promise.all([signedHead(ports, one), signedHead(ports, other)])
  if (!first || !second || one.hubKey !== other.hubKey || first.operation !== second.operation)
    return { history: 'not_comparable' }
  const [earlier, later] = first.number <= second.number ? [first, second] : [second, first]
  let chain = earlier.number === 0 ? chainStart : earlier.chain
  for (let at = earlier.number; at < later.number;) {
    const links = await ports.links(at, Math.min(at + mostLinks, later.number))
    if (isRefusal(links)) return links
    // A hub that has fewer entries than it signed has taken some back.
    if (links.length === 0) return { history: 'two' }
    for (const { id, receivedAt } of links) chain = chainLink(ports.sha256, chain, ++at, id, receivedAt)
    if (at > later.number) return refuse('hub_failed')
  }
  return { history: chain === later.chain ? 'same' : 'two' }
}

async function signedHead(
  { verify }: Pick<Ports, 'verify'>,
  { head, hubKey, signature }: SignedHead,
): Promise<Head | undefined> {
  const read = readHead(head)
  return read && (await verify(hubKey, signature, hubSigns(head))) ? read : undefined
}

/** A head as one line of text, for a code that the other scans. */
export const headAsText = ({ head, hubKey, signature }: SignedHead): string =>
  JSON.stringify({ head, hubKey, signature })

/** A head from such a line; `undefined` if it is none. */
export function headFromText(text: string): SignedHead | undefined {
  if (text.length > 2_000) return undefined
  try {
    const { head, hubKey, signature } = JSON.parse(text) as Partial<SignedHead>
    const strings = [head, hubKey, signature].every((part) => typeof part === 'string')
    return strings ? { head: head!, hubKey: hubKey!, signature: signature! } : undefined
  } catch {
    return undefined
  }
}
