import { agencyKeys, statementBook, trustFacts, type CaseworkPorts } from '@libertad/casework'
import { certifiedMembers, trustedEpoch, trustedRoot, type TrustedRoot } from '@libertad/sealing'
import type { KeysNow } from '../../care/keys-now.ts'

/** Works out what this device believes of keys. */
export function watchKeys(ports: CaseworkPorts) {
  const statements = statementBook(ports)
  const keys = agencyKeys(ports)
  const { participant, agency, secrets, verify } = ports

  async function look(): Promise<KeysNow> {
    const { pinnedRoot, rootSeed, member } = secrets.read()
    const known = statements()
    const facts = trustFacts(ports, known)
    const roots = new Map<string, TrustedRoot>()
    const epoch = facts && (await trustedEpoch(facts, agency, verify))
    if (facts)
      for (const { id } of participant.who.agencies.values())
        roots.set(id, await trustedRoot(facts, id, verify))
    return {
      ...{ statements: known, pinned: pinnedRoot, rootHeld: rootSeed !== undefined, roots },
      recipient: member?.recipient,
      epoch: epoch && 'epoch' in epoch ? epoch.epoch : undefined,
      certified: facts ? await certifiedMembers(facts, agency, verify) : [],
    }
  }

  return { keys, look, statements }
}
