import type { BodyOf, Header } from '@libertad/domain'

/** What the vectors tell: one officer on one boat visit, three entries in one parcel. Nobody in it is real. */

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
const salt = (letter: string) => `${letter.repeat(21)}A`

export const ids = {
  ...{ operation: id(1), agency: id(2), actor: id(3), device: id(4), audience: id(5) },
  ...{ site: id(6), visit: id(7), team: id(8) },
}

const opening = { handling: 'participants', reviewOn: '2019-04-05' } as const

const reported: BodyOf<'site.reported'> = {
  ...{ salt: salt('a'), ...opening, code: 'GY-M07', kind: 'mine', country: 'GY', zone: 'America/Guyana' },
  ...{ placeName: 'Upper Creek', hoursToReach: 9, means: ['boat'], coverage: 'none' },
}
const started: BodyOf<'visit.started'> = {
  ...{ salt: salt('b'), ...opening, site: ids.site, team: ids.team },
  ...{ at: '2018-04-05T14:02:00.000Z', zone: 'America/Guyana' },
}
const observed: BodyOf<'site.modus_observed'> = {
  salt: salt('c'),
  features: ['documents_retained', 'isolation'],
}

export const first = 7

/** Fields of the three headers but for what is computed: hashes of bodies, and what each had seen. */
export const entries: { kind: string; subject: string; claimedAt: string; body: object; sees: number[] }[] = [
  {
    kind: 'site.reported',
    subject: ids.site,
    claimedAt: '2018-04-05T14:01:07.250Z',
    body: reported,
    sees: [],
  },
  {
    kind: 'visit.started',
    subject: ids.visit,
    claimedAt: '2018-04-05T14:02:11.000Z',
    body: started,
    sees: [],
  },
  {
    kind: 'site.modus_observed',
    subject: ids.site,
    claimedAt: '2018-04-05T16:40:00.000Z',
    body: observed,
    sees: [0],
  },
]

export function headerOf(at: number, bodyHash: string, entryIds: string[]): Header {
  const { kind, subject, claimedAt, sees } = entries[at]!
  return {
    ...{
      v: 1,
      operation: ids.operation,
      subject,
      kind,
      version: 1,
      ring: 'operation',
      audience: ids.audience,
    },
    ...{ agency: ids.agency, actor: ids.actor, device: ids.device, sequence: first + at },
    ...{ basedOn: sees.map((seen) => entryIds[seen]!), claimedAt, body: bodyHash, sealed: [] },
  }
}
