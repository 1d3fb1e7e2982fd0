import { randomBytes, randomUUID } from 'node:crypto'
import type { Role } from '@libertad/domain'
import { writeInvitation } from '@libertad/participant'
import { keyPair } from '../apps/command/src/device-keys.ts'
import { aPlace, must, opening, people, type Member, type Place } from '../proofs/people.ts'
import { acquainted, agencyWithKeys, synced, type KeyedAgency } from '../proofs/with-keys.ts'

/** An operation on a hub that was empty: a police agency with a mine to go to, and a house that takes people in. */
export interface FieldOperation {
  place: Place
  founder: Member
  police: KeyedAgency
  house: KeyedAgency
  houseName: string
  service: string
  site: { id: string; code: string; placeName: string }
}

const zone = 'America/Guyana'
const houseName = 'Harbour House (made up)'

/** Prepares it through what devices use, and nothing else. */
export async function fieldOperation(origin: string): Promise<FieldOperation> {
  const place = aPlace()
  const those = people(origin, place, 'real')
  const founder = await those.founder()
  const police = await agencyWithKeys(those, founder, 'GY')
  const house = await agencyWithKeys(
    { ...those, agency: (by, country) => ngo(by, place, country) },
    ...([founder, 'GY'] as const),
  )
  await acquainted(police, house)
  const site = { code: 'GY-M14', placeName: 'Upper bend' }
  const shared = { audience: place.participants, agency: police.id }
  const { member } = police.lead
  const { subject: id } = must(
    await member.write({
      ...{ kind: 'site.reported', ...shared },
      content: {
        ...{ ...opening, ...site, kind: 'mine', country: 'GY', zone, hoursToReach: 5 },
        ...{ coverage: 'none', means: ['boat'] },
      },
    }),
  )
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
  must(
    await member.write({
      ...{ kind: 'site.tasked', subject: id, ...shared },
      content: { team: police.team.id, day },
    }),
  )
  const { subject: service } = must(
    await house.caseWorker.member.write({
      ...{ kind: 'service.offered', audience: place.registry, agency: house.id },
      content: {
        ...{ ...opening, name: 'Harbour House', country: 'GY', kinds: ['shelter', 'psychological'] },
        ...{ languages: ['spa', 'eng'], takes: ['women', 'girls'], hours: 'always', answersWithin: 12 },
      },
    }),
  )
  await synced(police.lead, house.caseWorker)
  return { ...{ place, founder, police, house, houseName, service }, site: { id, ...site } }
}

async function ngo(
  by: Member,
  { registry }: Place,
  country: string,
): Promise<{ id: string; audience: string }> {
  const audience = randomUUID()
  const { subject: id } = must(
    await by.write({
      ...{ kind: 'agency.joined', audience: registry, agency: by.agency },
      content: { ...opening, country, name: houseName, type: 'ngo', languages: ['spa', 'eng'], audience },
    }),
  )
  must(await by.push())
  return { id, audience }
}

/** An invitation of the police lead for one more person of the agency, as the secret of a link. */
export async function invitationFor(
  { place, police }: FieldOperation,
  workName: string,
  roles: Role[] = ['field_officer'],
): Promise<{ secret: string; person: string; device: string }> {
  const { member } = police.lead
  const inRegistry = { audience: place.registry, agency: police.id }
  const { subject: person } = must(
    await member.write({
      ...{ kind: 'person.joined', ...inRegistry },
      content: { ...opening, agency: police.id, workName, roles, teams: [police.team.id] },
    }),
  )
  const secret = new Uint8Array(randomBytes(32))
  const { subject: device } = must(
    await member.write({
      ...{ kind: 'device.invited', ...inRegistry },
      content: {
        ...{ ...opening, person, invitationKey: keyPair(secret).publicKey },
        expiresAt: '2099-01-01T00:00:00.000Z',
      },
    }),
  )
  must(await member.push())
  const link = {
    ...{ operation: place.operation, device, person, agency: police.id, registry: place.registry },
    secret: Buffer.from(secret).toString('base64url'),
  }
  return { secret: writeInvitation(link), person, device }
}

/** Digits of the root of the officer's agency, as its holder reads them aloud. */
export function rootDigits({ police: { lead } }: FieldOperation): string {
  return lead.keys.fingerprintOf(lead.casework.secrets.read().pinnedRoot!).groups.join('')
}

/** The holder of the root certifies a phone that asked for it, and gives it the agency's epoch. `false`: none asked yet. */
export async function certifiedByLead(
  { police: { lead } }: FieldOperation,
  person: string,
): Promise<boolean> {
  await synced(lead)
  const offer = lead.keys
    .statements()
    .findLast(({ kind, subject }) => kind === 'person.key_offered' && subject === person)
  if (!offer) return false
  const { recipient } = offer.body as { recipient: string }
  must(await lead.keys.certifyMember(person, offer.device, recipient))
  await synced(lead)
  must(await lead.keys.shareEpochs())
  await synced(lead)
  return true
}
