import type { CaseworkPorts } from '@libertad/casework'
import { agencyKeys, statementBook, trustFacts } from '@libertad/casework'
import { statementsOf } from '@libertad/domain'
import { isCertified, trustedEpoch, trustedRoot } from '@libertad/sealing'
import type { SealingState } from '../../model/view-model.ts'

/** What is believed about keys at this state of the journal: worked out after each change, shown from here. */
export interface KeysNow {
  sealing: SealingState
  /** Agencies whose root a person of this agency confirmed. */
  confirmed: ReadonlySet<string>
  /** Roots as agencies declare them, the newest: to be compared, not to be believed. */
  declared: ReadonlyMap<string, string>
}

export const noKeys: KeysNow = {
  sealing: { may: false, why: 'no_root' },
  confirmed: new Set(),
  declared: new Map(),
}

/** Receives what was wrapped for this phone, and finds out for whom it may seal. */
export function keysWatch(ports: CaseworkPorts) {
  const keys = agencyKeys(ports)
  const statements = statementBook(ports)
  const { participant, agency } = ports
  const { person, device } = participant.identity

  async function sealingState(): Promise<SealingState> {
    const declared = statementsOf(statements(), 'agency.root_declared').some((s) => s.subject === agency)
    const facts = trustFacts(ports, statements())
    if (!facts) return { may: false, why: declared ? 'root_not_pinned' : 'no_root' }
    const root = await trustedRoot(facts, agency, ports.verify)
    if (!('root' in root)) return { may: false, why: declared ? 'root_not_pinned' : 'no_root' }
    const actorKey = participant.who.devices.get(device)?.enrolled?.actorKey ?? ''
    if (!(await isCertified(facts, agency, person, actorKey, ports.verify)))
      return { may: false, why: 'not_certified' }
    const epoch = await trustedEpoch(facts, agency, ports.verify)
    if (!('epoch' in epoch)) return { may: false, why: 'no_epoch' }
    return { may: true, root: root.root, epoch: epoch.epoch }
  }

  function declaredRoots(): Map<string, string> {
    const said = ['agency.root_declared', 'agency.root_changed'] as const
    const roots = said.flatMap((kind) => statementsOf<(typeof said)[number]>(statements(), kind))
    return new Map(roots.map(({ subject, body }) => [subject, body.rootKey]))
  }

  async function confirmedAgencies(): Promise<Set<string>> {
    const facts = trustFacts(ports, statements())
    const confirmed = new Set<string>()
    if (!facts) return confirmed
    for (const { id } of participant.who.agencies.values())
      if ('root' in (await trustedRoot(facts, id, ports.verify))) confirmed.add(id)
    return confirmed
  }

  return {
    keys,
    statements,
    /** The keys of this state, or what there was where the hub could not be asked for an envelope. */
    async look(): Promise<KeysNow> {
      // Without the private half of an epoch the phone still seals; it cannot open yet.
      await keys.receiveEpochs()
      const sealing = await sealingState()
      return { sealing, confirmed: await confirmedAgencies(), declared: declaredRoots() }
    },
  }
}

export type KeysWatch = ReturnType<typeof keysWatch>
