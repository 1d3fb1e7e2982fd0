import { certified, type Verify } from '../certificates.ts'
import { isHybrid } from '../hybrid.ts'
import type { PublishedMember, TrustFacts } from './facts.ts'

/** A member's keys as her agency's root certified them, and has not ended. */
export type CertifiedMember = Omit<PublishedMember, 'signature' | 'agency'>

/** Certificates of one person, or of all, that hold under this root. An ended key is never certified again. */
export async function membersUnder(
  root: string,
  facts: TrustFacts,
  agency: string,
  verify: Verify,
  person?: string,
): Promise<CertifiedMember[]> {
  const { operation } = facts
  const asked = (of: { agency: string; person: string }) =>
    of.agency === agency && (person === undefined || of.person === person)
  const ended = new Set<string>()
  for (const { person, recipient, reason, signature } of facts.ends.filter(asked)) {
    const end = { operation, agency, person, recipient, reason }
    if (await certified('member_key_ended', end, signature, root, verify)) ended.add(`${person} ${recipient}`)
  }
  const members = new Map<string, CertifiedMember>()
  for (const { person, actorKey, recipient, signature } of facts.members.filter(asked)) {
    if (ended.has(`${person} ${recipient}`) || !isHybrid(recipient)) continue
    const member = { operation, agency, person, actorKey, recipient }
    if (await certified('member_key', member, signature, root, verify))
      members.set(`${person} ${actorKey} ${recipient}`, { person, actorKey, recipient })
  }
  return [...members.values()]
}

/** Whether this root lets this key speak for this person. */
export async function isCertifiedBy(
  root: string,
  facts: TrustFacts,
  agency: string,
  person: string,
  actorKey: string,
  verify: Verify,
): Promise<boolean> {
  const members = await membersUnder(root, facts, agency, verify, person)
  return members.some((member) => member.actorKey === actorKey)
}
