import { certified, type Verify } from '../certificates.ts'
import { isHybrid } from '../hybrid.ts'
import type { TrustFacts } from './facts.ts'
import { isCertifiedBy, membersUnder, type CertifiedMember } from './members.ts'
import { trustedRoot, type RootRefusal } from './roots.ts'

export type EpochRefusal =
  | RootRefusal
  /** The agency has begun no epoch. */
  | 'no_epoch'
  /** It has, and none is signed by the trusted root. */
  | 'signature_wrong'
  /** The root signed two recipients for one epoch. */
  | 'epoch_contested'
  /** This device has seen a higher one, which is held back from it now. */
  | 'epoch_withheld'

export type TrustedEpoch = { recipient: string; epoch: number; root: string } | { refused: EpochRefusal }

/** The key for which something may be sealed for an agency, or why there is none. */
export async function trustedEpoch(facts: TrustFacts, agency: string, verify: Verify): Promise<TrustedEpoch> {
  const known = await trustedRoot(facts, agency, verify)
  if ('refused' in known) return known
  const { root } = known
  const published = facts.epochs.filter((epoch) => epoch.agency === agency)
  if (published.length === 0) return { refused: 'no_epoch' }
  const signed = new Map<number, Set<string>>()
  for (const { epoch, recipient, signature } of published) {
    if (!Number.isSafeInteger(epoch) || epoch < 1 || !isHybrid(recipient)) continue
    const of = { operation: facts.operation, agency, epoch, recipient }
    if (await certified('epoch', of, signature, root, verify))
      signed.set(epoch, (signed.get(epoch) ?? new Set()).add(recipient))
  }
  if (signed.size === 0) return { refused: 'signature_wrong' }
  const epoch = Math.max(...signed.keys())
  if (epoch < (facts.seenEpochs?.[agency] ?? 0)) return { refused: 'epoch_withheld' }
  const [recipient, ...others] = signed.get(epoch)!
  return others.length > 0 ? { refused: 'epoch_contested' } : { recipient: recipient!, epoch, root }
}

/** Whether an agency, by its trusted root, lets this key speak for this person. */
export async function isCertified(
  facts: TrustFacts,
  agency: string,
  person: string,
  actorKey: string,
  verify: Verify,
): Promise<boolean> {
  const known = await trustedRoot(facts, agency, verify)
  return 'root' in known && isCertifiedBy(known.root, facts, agency, person, actorKey, verify)
}

/** The members for whom an agency's secrets may be wrapped; none without a trusted root. */
export async function certifiedMembers(
  facts: TrustFacts,
  agency: string,
  verify: Verify,
): Promise<CertifiedMember[]> {
  const known = await trustedRoot(facts, agency, verify)
  return 'root' in known ? membersUnder(known.root, facts, agency, verify) : []
}
