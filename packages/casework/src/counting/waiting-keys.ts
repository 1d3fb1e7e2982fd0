import { fold, foldOperation, type Operation } from '@libertad/domain'
import type { KeeperPorts } from '@libertad/sealing'
import { consentsOf } from '../care/what-she-agreed.ts'
import type { SecretStore } from '../keys/secrets.ts'
import type { CaseworkPorts } from '../ports.ts'
import { giveTokens, type KeysOfPerson } from './give-tokens.ts'

type Ports = Pick<CaseworkPorts, 'participant' | 'agency' | 'secrets'>

/** Keeps rough keys of somebody until a keeper is reached, under the vault's key like any secret; newer ones replace older. */
export function keepKeys(secrets: SecretStore, keys: KeysOfPerson): Promise<void> {
  return secrets.change((before) => ({
    ...before,
    waitingKeys: [...(before.waitingKeys ?? []).filter(({ person }) => person !== keys.person), keys],
  }))
}

/** Rough keys of these people are not kept any longer. */
export function dropKeysOf(secrets: SecretStore, people: Iterable<string>): Promise<void> {
  const gone = new Set(people)
  return secrets.change((before) => ({
    ...before,
    waitingKeys: (before.waitingKeys ?? []).filter(({ person }) => !gone.has(person)),
  }))
}

/** The keeper that the operation named; `undefined` while it named none. */
export function keeperNamed({ participant }: Pick<Ports, 'participant'>): Operation['keeper'] {
  return fold(participant.entriesOf(participant.identity.operation), foldOperation).state?.keeper
}

/** Where a keeper is reached: beside the hub, or at an origin of its own. */
export const keeperOrigin = ({ address }: NonNullable<Operation['keeper']>, hub: string): string =>
  address.startsWith('/') ? hub + address : address

/**
 * Gives tokens of everybody whose keys wait, as far as the keeper answers. Who said no to being counted in figures is
 * left out. Answers how many still wait.
 */
export async function giveWaiting(
  ports: Ports,
  keeper: NonNullable<Operation['keeper']>,
  at: KeeperPorts,
): Promise<number> {
  const { secrets } = ports
  for (const keys of secrets.read().waitingKeys ?? []) {
    if (refusedFigures(ports, keys.person)) await dropKeysOf(secrets, [keys.person])
    else {
      const given = await giveTokens(ports, { publicKey: keeper.publicKey, ports: at }, keys)
      if ('waits' in given) break
      // Refused for good, or given: either way nothing waits for it.
      await dropKeysOf(secrets, [keys.person])
    }
  }
  return secrets.read().waitingKeys?.length ?? 0
}

/** Her newest answer about figures is a no, or was taken back. */
function refusedFigures(ports: Pick<Ports, 'participant'>, person: string): boolean {
  const asked = consentsOf(ports, person)
    .filter(({ purpose }) => purpose === 'statistics')
    .toSorted((a, b) => a.asked.claimedAt.localeCompare(b.asked.claimedAt))
    .at(-1)
  return asked?.answer === 'no' || asked?.withdrawn !== undefined
}
