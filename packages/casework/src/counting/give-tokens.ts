import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { anotherKey, makeTokens, unreachable, type ClearKey, type KeeperPorts } from '@libertad/sealing'
import type { CaseworkPorts } from '../ports.ts'

/** Rough keys of one identity, in clear: they stay on the device, under its lock, until the keeper is reached. */
export interface KeysOfPerson {
  person: string
  /** Way of making keys. */
  version: number
  keys: ClearKey[]
}

/** The operation's token keeper, as the journal names it. */
export interface NamedKeeper {
  publicKey: string
  ports: KeeperPorts
}

/** Given, or waiting: nothing that an officer does stops for a keeper who is not there. */
export type Given = { given: number } | { waits: 'keeper_unreachable' | 'budget_spent' } | Refusal

/**
 * Turns the rough keys of somebody met into tokens, by a keeper who sees nothing of them, and writes the tokens down
 * for the hub to compare. `audience`: hers, where this device has not the entry that opened her. Where nobody answers, or today's budget is spent, it waits and is tried again later.
 */
export async function giveTokens(
  { participant, agency }: Pick<CaseworkPorts, 'participant' | 'agency'>,
  keeper: NamedKeeper,
  { person, version, keys }: KeysOfPerson,
  audience: string | undefined = participant.entriesOf(person)[0]?.header.audience,
): Promise<Given> {
  if (audience === undefined) return refuse('subject_unknown')
  if (keys.length === 0) return { given: 0 }
  const { operation } = participant.identity
  const tokens = await makeTokens(keeper.ports, keeper.publicKey, { operation, version, keys })
  if (tokens === unreachable) return { waits: 'keeper_unreachable' }
  if (tokens === anotherKey) return refuse('not_for_your_keys')
  if (isRefusal(tokens)) return tokens.refused === 'budget_spent' ? { waits: 'budget_spent' } : tokens
  const written = await participant.write({
    ...{ kind: 'person_met.tokens_given', subject: person, audience, agency },
    content: { keys: String(version), keeper: keeper.publicKey, tokens },
  })
  return isRefusal(written) ? written : { given: tokens.length }
}
