import { randomUUID } from 'node:crypto'
import type { Content } from '@libertad/domain'
import { must, opening, type Member } from './people.ts'

/** A made-up encounter in coded values, kept to the team that met her. */
export const aPersonMet: Content<'person_met.recorded'> = {
  ...{ handling: 'own_agency', reviewOn: '2030-01-01', visit: randomUUID(), site: randomUUID() },
  ...{ country: 'GD', metAt: '2018-04-05T14:02:11.000Z', zone: 'America/Grenada' },
  ...{ sex: 'woman', ageBand: '18-20', exploitation: ['servitude'], interviewedBefore: 'no' },
}

export const aPhase: Content<'phase.planned'> = {
  ...opening,
  ...{ code: 'training', starts: '2016-01-01', ends: '2017-12-31' },
}

export const aLead: Content<'lead.reported'> = {
  ...opening,
  ...{ source: 'ngo', features: [], reliability: 'B', credibility: '2' },
}

/** Writes a phase that every participant may read and sends it. */
export async function plansAPhase(chief: Member, audience: string): Promise<{ id: string; subject: string }> {
  const written = must(
    await chief.write({ kind: 'phase.planned', audience, agency: chief.agency, content: aPhase }),
  )
  must(await chief.push())
  return written
}

/** What a member's device holds after fetching all it may: ids of entries. */
export async function fetched(member: Member): Promise<Set<string>> {
  must(await member.pull())
  return new Set([...member.entries()].map(({ id }) => id))
}
