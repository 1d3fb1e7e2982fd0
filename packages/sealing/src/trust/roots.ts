import { certified, type SuccessionReason, type Verify } from '../certificates.ts'
import type { TrustFacts } from './facts.ts'
import { isCertifiedBy } from './members.ts'

/** A change of root that the old root signed. What is not planned must be confirmed anew in person. */
export interface Succession {
  oldRoot: string
  newRoot: string
  reason: SuccessionReason
}

export type RootRefusal =
  /** The agency has published no root. */
  | 'no_root'
  /** Nobody of one's own agency has compared its fingerprint. */
  | 'root_not_confirmed'
  /** It was confirmed and gave way to one that is not. */
  | 'root_changed'
  /** Two were confirmed and neither takes the other's place, or one root named two successors. */
  | 'root_contested'

export type TrustedRoot = { root: string } | { refused: RootRefusal }

/** Roots that proved themselves for this agency. */
async function provenRoots(facts: TrustFacts, agency: string, verify: Verify): Promise<Set<string>> {
  const proven = new Set<string>()
  for (const { rootKey, signature, ...of } of facts.roots) {
    if (of.agency !== agency || proven.has(rootKey)) continue
    const root = { operation: facts.operation, agency, rootKey }
    if (await certified('agency_root', root, signature, rootKey, verify)) proven.add(rootKey)
  }
  return proven
}

/** The agency's changes of root, each signed by the one that gave way: to be shown. */
export async function successionsOf(
  facts: TrustFacts,
  agency: string,
  verify: Verify,
): Promise<Succession[]> {
  const pinned = agency === facts.own.agency ? [facts.own.root] : []
  const roots = new Set([...(await provenRoots(facts, agency, verify)), ...pinned])
  const found: Succession[] = []
  for (const { newRoot, reason, signature, ...of } of facts.successions) {
    if (of.agency !== agency) continue
    for (const oldRoot of roots) {
      const change = { operation: facts.operation, agency, oldRoot, newRoot, reason }
      if (oldRoot !== newRoot && (await certified('root_succession', change, signature, oldRoot, verify)))
        found.push({ oldRoot, newRoot, reason })
    }
  }
  return found
}

/**
 * The one root under which an agency's certificates are believed. It does not depend on the order of the facts: a root
 * that ever signed its own end stays ended, so that whoever stole it cannot bring it back.
 */
export async function trustedRoot(facts: TrustFacts, agency: string, verify: Verify): Promise<TrustedRoot> {
  const proven = await provenRoots(facts, agency, verify)
  const changes = await successionsOf(facts, agency, verify)
  const { confirmed, replaced } =
    agency === facts.own.agency
      ? { confirmed: new Set([facts.own.root]), replaced: new Set<string>() }
      : await confirmedRoots(facts, agency, proven, verify)
  if (confirmed.size === 0) return { refused: proven.size === 0 ? 'no_root' : 'root_not_confirmed' }

  let contested = false
  const trusted = new Set(confirmed)
  // A set is walked with what is added on the way: a planned change of a planned change carries trust on.
  for (const root of trusted) {
    const from = changes.filter(({ oldRoot }) => oldRoot === root)
    const heirs = new Set(from.map(({ newRoot }) => newRoot))
    const planned = from.length > 0 && from.every(({ reason }) => reason === 'planned')
    const [heir] = heirs
    if (planned && heirs.size > 1) contested = true
    else if (planned && !replaced.has(root) && proven.has(heir!)) trusted.add(heir!)
  }
  const current = [...trusted].filter(
    (root) => !replaced.has(root) && !changes.some(({ oldRoot }) => oldRoot === root),
  )
  if (current.length === 1) return { root: current[0]! }
  return { refused: current.length > 1 || contested ? 'root_contested' : 'root_changed' }
}

/** Roots that members of one's own agency confirmed, and those whose place such a confirmation took. */
async function confirmedRoots(facts: TrustFacts, agency: string, proven: Set<string>, verify: Verify) {
  const own = await trustedRoot(facts, facts.own.agency, verify)
  const confirmed = new Set<string>()
  const replaced = new Set<string>()
  if ('refused' in own) return { confirmed, replaced }
  for (const { rootKey, person, actorKey, replaces = [], ...of } of facts.confirmations) {
    if (of.agency !== agency || !proven.has(rootKey)) continue
    if (!(await isCertifiedBy(own.root, facts, facts.own.agency, person, actorKey, verify))) continue
    confirmed.add(rootKey)
    for (const before of replaces) if (before !== rootKey) replaced.add(before)
  }
  return { confirmed, replaced }
}
