import { refuse, type Refusal } from '@libertad/domain'
import { trustedEpoch, type TrustFacts } from '@libertad/sealing'
import type { CaseworkPorts } from '../ports.ts'

/**
 * Keys to which something may be sealed for these agencies: each chains, by signatures this device verified, to a root
 * that a person of its own agency confirmed. One that does not, stops the whole: nothing is sealed for part of them.
 */
export async function recipientsOf(
  ports: Pick<CaseworkPorts, 'verify' | 'secrets'>,
  facts: TrustFacts | undefined,
  agencies: string[],
): Promise<string[] | Refusal> {
  if (!facts) return refuse('keys_missing')
  const recipients: string[] = []
  const seen: Record<string, number> = {}
  for (const agency of new Set(agencies)) {
    const found = await trustedEpoch(facts, agency, ports.verify)
    if ('refused' in found) return refuse(refusalOf(found.refused), found.refused)
    recipients.push(found.recipient)
    seen[agency] = found.epoch
  }
  const known = ports.secrets.read().seenEpochs
  if (Object.entries(seen).some(([agency, epoch]) => known[agency] !== epoch))
    await ports.secrets.change((before) => ({ ...before, seenEpochs: { ...before.seenEpochs, ...seen } }))
  return recipients
}

function refusalOf(why: string): 'keys_missing' | 'root_not_confirmed' | 'root_changed' {
  if (why === 'root_not_confirmed') return 'root_not_confirmed'
  return why === 'root_changed' || why === 'root_contested' ? 'root_changed' : 'keys_missing'
}

/** Private halves that this person has: her own, and those of the epochs shared with her. */
export function identitiesOf(ports: Pick<CaseworkPorts, 'secrets'>): string[] {
  const { member, epochs } = ports.secrets.read()
  return [...epochs.map(({ identity }) => identity), ...(member ? [member.identity] : [])]
}
