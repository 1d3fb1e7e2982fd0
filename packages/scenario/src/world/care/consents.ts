import type { Random } from '../../random.ts'
import type { ConsentDecision } from '../needs/consents-of.ts'
import type { Needs } from '../needs/needs-of.ts'
import { iso, openedAt, writing, type Writing } from '../step.ts'
import type { Met } from './met.ts'

const day = 86_400_000

/** One answer as it was written down, with its id. */
export interface Consent extends ConsentDecision {
  id: string
  recipient: string
}

/** Her answers, each for one purpose and one recipient: what is shared goes to the service, all else stays here. */
export function consentsAt(random: Random, met: Met, { consents }: Needs): Consent[] {
  const recipientOf = (purpose: ConsentDecision['purpose']) =>
    purpose === 'share' ? met.country.ngo.id : met.team.agency.id
  return consents.map((one) => ({ ...one, id: random.uuid(), recipient: recipientOf(one.purpose) }))
}

export function consentWriting(
  { team, person }: Met,
  { interview }: Needs,
  { id, purpose, answer, by, assent, kinds, recipient }: Consent,
  at: number,
): Writing {
  return writing(
    'consent.recorded',
    id,
    { audience: team.audience, agency: team.agency.id },
    {
      ...openedAt(at, 'own_agency'),
      ...{ person, purpose, recipient, kinds, answer, by, manner: 'read_aloud', texts: 'consent_1' },
      ...{ until: iso(at + 180 * day).slice(0, 10), at: iso(at), ...interview },
      ...(assent === undefined ? {} : { assent }),
    },
  )
}
