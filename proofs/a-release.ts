import { randomUUID } from 'node:crypto'
import type { Content, Role } from '@libertad/domain'
import { pathOf, type PublicReply, type ReleaseDraft, type ReleaseRequest } from '@libertad/protocol'
import { aPersonMet } from './bodies.ts'
import type { TestHub } from './a-hub.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { must, opening, type Member, type Place } from './people.ts'
import { ask, askAs, type Answered } from './requests.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

type Met = Content<'person_met.recorded'>

/** Writes down encounters with so many people, one after the other, and sends them. */
export async function meetsMany(
  { officer, team, id }: AgencyHere,
  people: Partial<Met>[],
): Promise<string[]> {
  const subjects: string[] = []
  for (const [number, one] of people.entries()) {
    const content = { ...aPersonMet, visit: randomUUID(), site: randomUUID(), ...one }
    const met = { kind: 'person_met.recorded', audience: team.audience, agency: id, content } as const
    subjects.push(must(await officer.write(met)).subject)
    if (number % 100 === 99) must(await officer.push())
  }
  must(await officer.push())
  return subjects
}

export const aWish: ReleaseRequest = { tables: ['sex_age'], method: 'suppress', replaces: null }

/** Asks the hub for figures, as the desk of somebody who may release does. */
export async function drafted(
  member: Member,
  origin: string,
  wish: Partial<ReleaseRequest> = {},
): Promise<Answered> {
  const url = pathOf('releaseDraft', member.identity.operation)
  return askAs(member, origin, { method: 'POST', url, body: JSON.stringify({ ...aWish, ...wish }) })
}

export const draftIn = ({ text }: Answered): ReleaseDraft => must(JSON.parse(text) as ReleaseDraft)

/** What anybody is answered, without a signature. */
export const askPublic = (origin: string, operation: string, headers = {}): Promise<Answered> =>
  ask(origin, { method: 'GET', url: pathOf('published', operation), headers })

export const publicIn = ({ text }: Answered): PublicReply => must(JSON.parse(text) as PublicReply)

/** Roles that read releases before the public does. */
const readers: Role[] = ['coordinator', 'communications', 'data_protection_officer', 'analyst']

/** The parcel in which a desk puts figures forward: an audience of those who release, and the figures in it. */
export function prepares(
  { operation }: Pick<Place, 'operation'>,
  draft: Pick<ReleaseDraft, 'figures' | 'digest' | 'hubSignature'>,
  correction?: Content<'release.prepared'>['correction'],
): { release: string; audience: string; drawn: Drawn[] } {
  const [release, audience] = [randomUUID(), randomUUID()]
  const { figures, digest, hubSignature } = draft
  const named = { ...opening, salt: salt(), handling: 'named_agencies' }
  const grants = readers.map((role) => ({ party: operation, role }))
  return {
    ...{ release, audience },
    drawn: [
      { header: { kind: 'audience.opened', subject: audience, audience }, body: { ...named, grants } },
      {
        header: { kind: 'release.prepared', ring: 'public', subject: release, audience },
        body: { ...named, figures, digest, hubSignature, ...(correction ? { correction } : {}) },
      },
    ],
  }
}

export const signs = (release: string, audience: string, digest: string): Drawn => ({
  header: { kind: 'release.signed', ring: 'public', subject: release, audience },
  body: { salt: salt(), digest },
})

export const withdraws = (release: string, audience: string): Drawn => ({
  header: { kind: 'release.withdrawn', ring: 'public', subject: release, audience },
  body: { salt: salt(), reason: 'mistake' },
})

/** The country of an agency joins, and its lead says go. */
async function takesPart({ operation }: TestHub, { lead, id }: AgencyHere): Promise<void> {
  const place = { audience: operation.participants, agency: id }
  const joined = { ...opening, country: 'GD', zone: 'America/Grenada', languages: ['eng'] }
  const { subject } = must(await lead.write({ kind: 'country.joined', ...place, content: joined }))
  const decided: Content<'country.decided'> = { decision: 'go', reasons: ['ready'] }
  must(await lead.write({ kind: 'country.decided', ...place, subject, content: decided }))
  must(await lead.push())
}

/** Forty people met, figures of them put forward, signed by a second person, and public. */
export async function aPublicRelease(it: TestHub, founder: Member): Promise<PublicReply> {
  const [agency] = await twoAgencies(it, founder)
  await takesPart(it, agency)
  await meetsMany(
    agency,
    Array.from({ length: 40 }, (_, number) => ({ ageBand: number % 2 === 0 ? '21-23' : '9-17' })),
  )
  const press = await it.member(founder, { agency: founder.agency, roles: ['communications'] })
  const draft = draftIn(await drafted(press, it.origin))
  const { release, audience, drawn } = prepares(it.operation, draft)
  await (await byHand(press, it.operation)).push(drawn)
  const guard = await it.member(founder, { agency: founder.agency, roles: ['data_protection_officer'] })
  await (await byHand(guard, it.operation)).push([signs(release, audience, draft.digest)])
  return publicIn(await askPublic(it.origin, it.operation.operation))
}
