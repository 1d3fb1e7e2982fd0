import { randomUUID } from 'node:crypto'
import type { ConsentAsked, ReferralWish } from '@libertad/casework'
import type { Refusal } from '@libertad/domain'
import { aPersonMet } from './bodies.ts'
import { must } from './people.ts'
import type { Keyed, KeyedAgency } from './with-keys.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** Writes down an encounter of a team; answers with its random id. */
export async function meets(officer: Keyed, { id, team }: KeyedAgency): Promise<string> {
  const met = { kind: 'person_met.recorded', audience: team.audience, agency: id } as const
  return must(await officer.member.write({ ...met, content: { ...aPersonMet, visit: randomUUID() } })).subject
}

/** Seals who she is, for her own agency alone. */
export function identityOf(
  by: Keyed,
  { team }: KeyedAgency,
  about: string,
  value: unknown = { name: 'Marisol Quispe', born: '1998-03-14' },
): Promise<{ id: string; subject: string } | Refusal> {
  return by.sealer.seal({
    ...{ thing: 'identity', about, audience: team.audience, handling: 'own_agency' },
    ...{ value, index: 'Marisol' },
  })
}

/** Her yes to one recipient, for name and needs. */
export function consentTo(
  recipient: string,
  person: string,
  { team }: KeyedAgency,
  changed: Partial<ConsentAsked> = {},
): ConsentAsked {
  return {
    ...{ audience: team.audience, handling: 'own_agency', person, recipient, purpose: 'share' },
    ...{ kinds: ['name', 'needs'], answer: 'yes', until: '2199-01-01', by: 'herself', manner: 'read_aloud' },
    ...{ texts: 'consent-1', language: 'spa', interpreting: 'none_needed' },
    ...changed,
  }
}

/** A referral with her name in it. */
export function referralTo(to: string, person: string, changed: Partial<ReferralWish> = {}): ReferralWish {
  return {
    ...{ person, to, wants: ['shelter'], urgency: 'soon', answerWithinHours: 24, today: today() },
    ...{ parts: { name: 'Marisol Quispe' } },
    ...changed,
  }
}
