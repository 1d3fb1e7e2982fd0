import { giveTokens } from '@libertad/casework'
import { isRefusal, type Refusal } from '@libertad/domain'
import { keysVersion, roughKeys } from '@libertad/linkage/keys'
import type { KeeperPorts } from '@libertad/sealing'
import type { Deed } from '../../world/care/deed.ts'
import type { Around, Worker } from './played-casework.ts'

/** The token keeper of a play: how devices reach it, and what the coordinator says of it. */
export interface PlayedTokenKeeper {
  publicKey: string
  /** As the journal names it. */
  address: string
  /** As it is reached here. */
  origin: string
  apart: boolean
}

/** Writes down who keeps the tokens. */
export async function nameKeeper(
  { participant, device }: Worker,
  around: Around,
  { audience }: Extract<Deed, { deed: 'name_keeper' }>,
): Promise<Refusal | undefined> {
  const tokenKeeper = await around.tokenKeeper()
  if (!tokenKeeper) return undefined
  const { publicKey, address, apart } = tokenKeeper
  const written = await participant.write({
    ...{ kind: 'operation.keeper_named', subject: participant.identity.operation, audience },
    ...{ agency: device.agency, content: { publicKey, address, apart } },
  })
  return isRefusal(written) ? written : undefined
}

/** Gives tokens of somebody as phones do; a play without a keeper counts nobody by tokens. */
export async function tokensOf(
  worker: Worker,
  around: Around,
  { person, audience, identity }: Extract<Deed, { deed: 'give_tokens' }>,
): Promise<Refusal | undefined> {
  const tokenKeeper = await around.tokenKeeper()
  if (!tokenKeeper) return undefined
  const { participant, device } = worker
  const given = await giveTokens(
    { participant, agency: device.agency },
    { publicKey: tokenKeeper.publicKey, ports: around.keeperPorts(device, tokenKeeper.origin) },
    { person, version: keysVersion, keys: roughKeys(identity) },
    // The encounter may have been written on a colleague's phone: its audience is known to the whole team.
    audience,
  )
  return 'refused' in given ? given : undefined
}

export type KeeperPortsOf = (device: Worker['device'], origin: string) => KeeperPorts
