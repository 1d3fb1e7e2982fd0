import { randomBytes, randomUUID } from 'node:crypto'
import {
  agencyKeys,
  answering,
  memorySecrets,
  sealer,
  type AgencyKeys,
  type Answering,
  type CaseworkPorts,
  type Sealer,
} from '@libertad/casework'
import type { Role } from '@libertad/domain'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { verifySignature } from '../apps/hub/src/keys/verify.ts'
import { must, type Member, type People } from './people.ts'

/** A person with an open vault: her device, and the procedures that stand on it. */
export interface Keyed {
  member: Member
  /** What `refer`, `recordConsent`, `withdrawConsent` and the like are given. */
  casework: CaseworkPorts
  keys: AgencyKeys
  sealer: Sealer
  answering: Answering
}

export function withKeys(member: Member, now: () => number = Date.now): Keyed {
  const casework: CaseworkPorts = {
    ...{ participant: member, agency: member.agency, secrets: memorySecrets(), sha256 },
    ...{ verify: verifySignature, random: (n) => new Uint8Array(randomBytes(n)), uuid: () => randomUUID() },
    now,
  }
  return {
    ...{ member, casework, keys: agencyKeys(casework), sealer: sealer(casework) },
    answering: answering(casework),
  }
}

/** Sends what waits, then fetches what others sent: both ways, as a device does when it has a network. */
export async function synced(...people: Keyed[]): Promise<void> {
  for (const { member } of people) {
    must(await member.push())
    must(await member.pull())
  }
}

export interface KeyedAgency {
  id: string
  /** What the agency keeps to itself. */
  audience: string
  /** Holds the root. */
  lead: Keyed
  team: { id: string; audience: string }
  officer: Keyed
  caseWorker: Keyed
}

/**
 * An agency with keys: its lead made the root and the first epoch; an officer and a case worker offered their keys,
 * were certified and were given the epoch.
 */
export async function agencyWithKeys(it: People, founder: Member, country: string): Promise<KeyedAgency> {
  const { id, audience } = await it.agency(founder, country)
  const lead = withKeys(await it.member(founder, { agency: id, roles: ['country_lead'] }))
  const team = await it.team(lead.member, id)
  await synced(lead)
  must(await lead.keys.begin())
  await synced(lead)
  const officer = await joins(it, lead, ['field_officer'], [team.id])
  const caseWorker = await joins(it, lead, ['case_worker'])
  return { id, audience, lead, team, officer, caseWorker }
}

/** Lets somebody into an agency that has keys: certified by the holder of its root, whose figures she compared. */
export async function joins(it: People, lead: Keyed, roles: Role[], teams: string[] = []): Promise<Keyed> {
  const joined = withKeys(await it.member(lead.member, { agency: lead.member.agency, roles, teams }))
  await joined.keys.pinRoot(lead.casework.secrets.read().pinnedRoot!)
  await synced(joined)
  must(await joined.keys.offer())
  await synced(joined, lead)
  const { recipient } = await joined.keys.ownPair()
  const { person, device } = joined.member.identity
  must(await lead.keys.certifyMember(person, device, recipient))
  await synced(lead)
  must(await lead.keys.shareEpochs())
  await synced(lead, joined)
  must(await joined.keys.receiveEpochs())
  return joined
}

/** Two agencies stand side by side and compare the figures of their roots; everybody's device learns of it. */
export async function acquainted(one: KeyedAgency, other: KeyedAgency): Promise<void> {
  const rootOf = ({ lead }: KeyedAgency) => lead.casework.secrets.read().pinnedRoot!
  for (const [by, of] of [
    [one, other],
    [other, one],
  ] as const) {
    await synced(by.lead)
    must(await by.lead.keys.confirmRoot(of.id, rootOf(of)))
    await synced(by.lead)
  }
  for (const { lead, officer, caseWorker } of [one, other]) await synced(lead, officer, caseWorker)
}

/** Two agencies of two countries with keys, which trust each other's roots. */
export async function twoKeyedAgencies(it: People, founder: Member): Promise<[KeyedAgency, KeyedAgency]> {
  const one = await agencyWithKeys(it, founder, 'GD')
  const other = await agencyWithKeys(it, founder, 'LC')
  await acquainted(one, other)
  return [one, other]
}
